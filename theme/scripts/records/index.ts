// Generated: what the scripts are sent, from the JSON Schemas of the records that write it (src/Publisher.Site/Comparison/ComparisonRecords.cs, src/Publisher.Site/Search/SearchFile.cs).
// Written anew by: WRITE_SCRIPT_RECORDS=1 dotnet test tests/Publisher.Site.Tests --filter ScriptRecordsTests

export interface BandRecord {
  readonly caption?: string;
  readonly rows: readonly RowRecord[];
}

export interface CellRecord {
  readonly html: string;
  readonly text?: string;
  readonly past?: readonly number[];
}

export interface ChartRecord {
  readonly head: string;
  readonly bands: readonly BandRecord[];
  readonly keys: readonly string[];
}

export interface ComparisonIndex {
  readonly places: readonly PlaceEntry[];
  readonly sectors: readonly string[];
  readonly indicators: readonly IndicatorEntry[];
  readonly nothing: string;
}

export interface FindingRecord {
  readonly compared?: boolean;
  readonly word: string;
  readonly html: string;
}

export interface IndicatorCells {
  readonly charts?: readonly ChartRecord[];
  readonly cells: Readonly<Record<string, CellRecord>>;
  readonly pairs: Readonly<Record<string, readonly FindingRecord[]>>;
  readonly unlike: readonly UnlikeRecord[];
}

export interface IndicatorEntry {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly other: string;
  readonly sector: number;
  readonly places: readonly number[];
}

export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  readonly region?: string;
}

export interface RowRecord {
  readonly place: string;
  readonly html: string;
}

export interface SearchFile {
  readonly words: readonly SearchLabel[];
  readonly plans: readonly SearchLabel[];
  readonly places: readonly SearchLabel[];
  readonly sectors: readonly SearchLabel[];
  readonly units: readonly (readonly SearchUnit[])[];
  readonly records: readonly SearchRecord[];
}

export type SearchKind = "passage" | "indicator" | "statement" | "project" | "organization" | "jurisdiction" | "glossary" | "note";

export interface SearchLabel {
  readonly id: string;
  readonly text: string;
}

export interface SearchRecord {
  readonly kind: SearchKind;
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly type?: string;
  readonly plan?: string;
  readonly places?: readonly string[];
  readonly sectors?: readonly string[];
  readonly except?: readonly string[];
  readonly mark?: readonly number[];
  readonly printed?: string;
  readonly names?: readonly string[];
  readonly near?: readonly string[];
}

export interface SearchUnit {
  readonly before?: string;
  readonly after?: string;
  readonly size: number;
}

export interface UnlikeRecord {
  readonly other: string;
  readonly html: string;
}
