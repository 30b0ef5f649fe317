import type { BandRecord, ChartRecord, RowRecord } from "../records";

export interface Band {
  readonly caption: string | undefined;
  readonly rows: readonly RowRecord[];
}

/** What stands of a chart where only some places are chosen: the bands in which two of them do. */
export function narrowed(chart: ChartRecord, places: ReadonlySet<string>): Band[] {
  return chart.bands
    .map(({ caption, rows }: BandRecord): Band => ({ caption, rows: rows.filter((row) => places.has(row.place)) }))
    .filter(({ rows }) => new Set(rows.map((row) => row.place)).size > 1);
}
