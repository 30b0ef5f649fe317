#!/usr/bin/env bash
# Measures whole builds of synthetic sites (500 and 5,000 indicators of ten statements, two languages) and prints a table: processor time, elapsed time, peak memory
# of an empty folder, of an unchanged rebuild, and of Hugo on the same HTML pages where `hugo` is installed (Debian: apt-get install hugo).
# Needs GNU time (apt-get install time). Usage: scale.sh [indicators ...] [one-plan]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one_plan=() sizes=()
for argument in "$@"; do
  if [[ $argument == one-plan ]]; then one_plan=(one-plan); else sizes+=("$argument"); fi
done
((${#sizes[@]} > 0)) || sizes=(500 5000)

dotnet build "$here" -c Release -v q --nologo >/dev/null
program=$here/bin/Release/net10.0

# Runs a command and adds a row: name, pages, user + system seconds, elapsed seconds, peak megabytes.
row() {
  local name=$1 pages=$2 seconds
  shift 2
  if ! /usr/bin/time -f '%U %S %e %M' -o "$work/time" "$@" >"$work/log" 2>&1; then
    tail -n 20 "$work/log" >&2
    return 1
  fi
  read -r -a seconds <"$work/time"
  awk -v name="$name" -v pages="$pages" -v user="${seconds[0]}" -v sys="${seconds[1]}" -v wall="${seconds[2]}" -v memory="${seconds[3]}" \
    'BEGIN { printf "%-34s %7s %9.1f %9.1f %9.0f\n", name, pages, user + sys, wall, memory / 1000 }'
}

printf '%-34s %7s %9s %9s %9s\n' '' pages 'cpu s' 'wall s' 'peak MB'
for indicators in "${sizes[@]}"; do
  site=$work/site-$indicators output=$work/output-$indicators
  dotnet "$program/Publisher.Benchmarks.dll" site "$indicators" "$site" "${one_plan[@]}"
  build=(dotnet "$program/Publisher.dll" build --root "$site" --output "$output")
  pages=$((2 * indicators))
  row 'empty folder' "$pages" "${build[@]}"
  row 'unchanged' "$pages" "${build[@]}"
  if command -v hugo >/dev/null; then
    pages=$(node "$here/hugo-site.mjs" "$output" "$repository" "$work/hugo-$indicators")
    row 'Hugo, the same HTML pages' "${pages%% *}" hugo --quiet --source "$work/hugo-$indicators" --destination "$work/hugo-output-$indicators"
  fi
  rm -rf "$site" "$output" "$work"/hugo-*
done
