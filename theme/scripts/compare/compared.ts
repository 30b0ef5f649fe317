import type { Choice } from "./choice";
import { fill } from "../words/fill";
import type { Cell, Cells, Entry, Finding, Line, Place } from "./files";

export interface Row {
  indicator: Entry;
  cells: Cell[];
  /** How the first place stands to the second, where two are chosen. */
  words: string[];
}

/** What is shown of a choice: text, table and CSV are all made from these rows and sentences. */
export interface Compared {
  places: Place[];
  rows: Row[];
  compared: { indicator: Entry; sentences: string[]; chart: boolean }[];
  refusals: string[];
  summary(words: string): string;
  table(words: DOMStringMap): string[][];
  /** Years of targets that have passed. */
  past: number[];
  /** The region that stands beside a place in it. */
  region: Place | undefined;
}

export function compared(choice: Choice, cells: Record<string, Cells>): Compared {
  const { places, indicators } = choice;
  const findings = (indicator: Entry): Finding[] =>
    places.flatMap((one, at) => places.slice(at + 1).flatMap((two) => cells[indicator.id]!.pairs[`${one.id} ${two.id}`] ?? []));
  const all = indicators.flatMap(findings);
  const rows = indicators.map((indicator) => ({
    indicator,
    cells: places.map((place): Cell => cells[indicator.id]!.cells[place.id] ?? {}),
    words: places.length === 2 ? [...new Set(findings(indicator).map((finding) => finding.word))] : [],
  }));
  const chosen = new Set(indicators.map((indicator) => indicator.id));
  const unlike = indicators.flatMap((indicator) =>
    cells[indicator.id]!.unlike.filter((pair) => chosen.has(pair.other)).map((pair) => pair.sentence));
  const texts = (findings: Finding[], compared: boolean): string[] =>
    [...new Set(findings.filter((finding) => !!finding.compared === compared).map((finding) => finding.sentence))];
  const told = indicators
    .map((indicator) => ({ indicator, sentences: texts(findings(indicator), true), chart: !!cells[indicator.id]!.chart }))
    .filter((one) => one.sentences.length > 0);
  const refusals = [...texts(all, false), ...new Set(unlike)];
  return {
    places,
    rows,
    compared: told,
    refusals,
    summary: (words) => fill(words, {
      places: places.length,
      indicators: indicators.length,
      compared: told.flatMap((one) => one.sentences).length,
      refused: refusals.length,
    }),
    table: (words) => [
      ["id", "indicator", ...places.map((place) => place.id), ...(places.length === 2 ? ["relation"] : [])],
      ...rows.map((row) => [
        row.indicator.id,
        row.indicator.name,
        ...row.cells.map((cell) => plain(cell, words)),
        ...(places.length === 2 ? [row.words.join(" | ")] : []),
      ]),
    ],
    past: [...new Set(rows.flatMap((row) => row.cells.flatMap((cell) => cell.past ?? [])))].sort(),
    region: places.find((region) => places.some((place) => place.region === region.id)),
  };
}

/** The figure with its printed form and second conversion: `12,300 tce (1.23万吨标准煤; ≈360 TJ)`. */
export function figure(line: Line): string {
  const beside = [line.printed, line.second].filter(Boolean).join("; ");
  return beside ? `${line.figure} (${beside})` : line.figure;
}

/** After RFC 4180, as the files of the pages are. */
export function csv(table: string[][]): string {
  return table.map((row) => `${row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`).join("");
}

function plain(cell: Cell, words: DOMStringMap): string {
  if (!cell.lines) {
    const see = cell.see ? [fill(words.seeList!, { indicators: cell.see.map((one) => one.name).join(words.list) })] : [];
    return [...(cell.absence ?? []), ...see, ...(cell.elsewhere ?? []).map((one) => one.text)].join(" | ");
  }
  return cell.lines
    .map((line) => [figure(line), line.time, line.kind, line.binding, line.conditions?.join(words.comma!), line.doubt].filter(Boolean).join(" · "))
    .join(" | ");
}
