import type { CellRecord, ChartRecord, FindingRecord, IndicatorEntry, PlaceEntry } from "../records";
import { fill } from "../words/fill";
import type { Choice } from "./choice";
import type { Cells } from "./files";

export interface Row {
  indicator: IndicatorEntry;
  cells: CellRecord[];
  /** How the first place stands to the second, where two are chosen. */
  words: string[];
}

/** What is told of an indicator, as HTML. */
export interface Told {
  row: Row;
  sentences: string[];
  charts: readonly ChartRecord[];
}

/** What is shown of a choice: text, table and CSV are all made from these rows and sentences. */
export interface Compared {
  places: readonly PlaceEntry[];
  rows: Row[];
  compared: Told[];
  /** As HTML. */
  refusals: string[];
  summary(words: string): string;
  table(): string[][];
  /** Years of targets that have passed. */
  past: number[];
  /** The region that stands beside a place in it. */
  region: PlaceEntry | undefined;
}

/** @param nothing The HTML of a cell of which nothing is recorded. */
export function compared(choice: Choice, cells: Cells, nothing: string): Compared {
  const { places, indicators } = choice;
  const findings = (indicator: IndicatorEntry): FindingRecord[] =>
    places.flatMap((one, at) => places.slice(at + 1).flatMap((two) => cells[indicator.id]!.pairs[`${one.id} ${two.id}`] ?? []));
  const all = indicators.flatMap(findings);
  const two = places.length === 2;
  const rows = indicators.map((indicator): Row => ({
    indicator,
    cells: places.map((place) => cells[indicator.id]!.cells[place.id] ?? { html: nothing }),
    words: two ? [...new Set(findings(indicator).map((finding) => finding.word))] : [],
  }));
  const chosen = new Set(indicators.map((indicator) => indicator.id));
  const unlike = indicators.flatMap((indicator) =>
    cells[indicator.id]!.unlike.filter((pair) => chosen.has(pair.other)).map((pair) => pair.html));
  const texts = (findings: FindingRecord[], compared: boolean): string[] =>
    [...new Set(findings.filter((finding) => !!finding.compared === compared).map((finding) => finding.html))];
  const told = rows
    .map((row): Told => ({ row, sentences: texts(findings(row.indicator), true), charts: cells[row.indicator.id]!.charts ?? [] }))
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
    table: () => [
      ["id", "indicator", ...places.map((place) => place.id), ...(two ? ["relation"] : [])],
      ...rows.map((row) => [
        row.indicator.id,
        row.indicator.name,
        ...row.cells.map((cell) => cell.text ?? ""),
        ...(two ? [row.words.join(" | ")] : []),
      ]),
    ],
    past: [...new Set(rows.flatMap((row) => row.cells.flatMap((cell) => cell.past ?? [])))].sort(),
    region: places.find((region) => places.some((place) => place.region === region.id)),
  };
}
