#!/usr/bin/env bash
# Measures whole builds of synthetic sites of some number of pages and prints a table: processor time, elapsed time, peak memory and bytes of an empty folder, of an unchanged
# rebuild, and of Hugo on the same HTML pages where `hugo` is installed (Debian: apt-get install hugo), with the ratio of each to Hugo's.
# A site of N pages has 0.4 N indicators of ten statements, in two languages; the rest are plans, places and comparisons.
# Needs GNU time (apt-get install time). Usage: scale.sh [pages ...] [one-plan]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one_plan=() sizes=()
for argument in "$@"; do
  if [[ $argument == one-plan ]]; then one_plan=(one-plan); else sizes+=("$argument"); fi
done
((${#sizes[@]} > 0)) || sizes=(1000 10000)

dotnet build "$here" -c Release -v q --nologo >/dev/null
program=$here/bin/Release/net10.0

# Runs a command and keeps what it took: cpu (user + system) and elapsed seconds, peak megabytes.
measure() {
  if ! /usr/bin/time -f '%U %S %e %M' -o "$work/time" "$@" >"$work/log" 2>&1; then
    tail -n 20 "$work/log" >&2
    return 1
  fi
  awk '{ printf "%.1f %.1f %.0f", $1 + $2, $3, $4 / 1000 }' "$work/time"
}

# A row of the table: name, files, megabytes of the folder, what it took; and beside it what Hugo took, if anything.
row() {
  local name=$1 folder=$2 took=$3 hugo=${4:-}
  awk -v name="$name" -v files="$(find "$folder" -type f | wc -l)" -v bytes="$(du -sb "$folder" | cut -f 1)" -v took="$took" -v hugo="$hugo" 'BEGIN {
    split(took, t); split(hugo, h)
    ratio = hugo == "" ? "" : sprintf("%6.2f %6.2f %6.2f", t[1] / h[1], t[2] / h[2], t[3] / h[3])
    printf "%-26s %7d %9.1f %9.1f %9.1f %9.0f   %s\n", name, files, bytes / 1e6, t[1], t[2], t[3], ratio
  }'
}

printf '%-26s %7s %9s %9s %9s %9s   %s\n' '' files 'MB' 'cpu s' 'wall s' 'peak MB' 'to Hugo: cpu, wall, peak'
for pages in "${sizes[@]}"; do
  site=$work/site output=$work/output
  dotnet "$program/Publisher.Benchmarks.dll" site $((pages * 4 / 10)) "$site" "${one_plan[@]}"
  build=(dotnet "$program/Publisher.dll" build --root "$site" --output "$output")
  cold=$(measure "${build[@]}")
  unchanged=$(measure "${build[@]}")
  hugo=''
  if command -v hugo >/dev/null; then
    drawn=$(node --max-old-space-size=8000 "$here/hugo-site.mjs" "$output" "$repository" "$work/hugo")
    hugo=$(measure hugo --quiet --source "$work/hugo" --destination "$work/hugo-output")
  fi
  row "$(find "$output" -name '*.html' | wc -l) pages, empty folder" "$output" "$cold" "$hugo"
  row '  unchanged' "$output" "$unchanged" "$hugo"
  if [[ -n $hugo ]]; then row "  Hugo, ${drawn% for*}" "$work/hugo-output" "$hugo"; fi
  rm -rf "$site" "$output"* "$work"/hugo*
done
