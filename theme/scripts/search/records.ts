import type { SearchFile, SearchKind, SearchRecord } from "../records";
import { fold, type Language } from "./fold";

export type { SearchFile, SearchRecord };

export type Kind = SearchKind;

/** In the order in which groups of equal rank are shown. */
export const kinds = ["jurisdiction", "indicator", "statement", "passage", "project", "organization", "glossary", "note"] as const satisfies readonly Kind[];

/** The texts of one language, as printed and as compared, record by record. */
export interface Edition {
  language: Language;
  file: SearchFile;
  folded: string[];
  /** What else people call the thing a record is or speaks of, folded, a line each; a statement is called what its indicator is. */
  called: string[];
}

/** What a page can search: its own language, and the other once it has come. */
export interface Library {
  own: Edition;
  other?: Edition;
}

const parting = "\u0000";

export function edition(language: Language, file: SearchFile): Edition {
  const texts = file.records.map((record) => record.text).join(parting);
  const names = new Map(file.records.filter(({ kind, names }) => kind === "indicator" && names).map(({ id, names }) => [id, names!]));
  const called = file.records.map(({ kind, id, names: own }) => (own ?? (kind === "statement" ? names.get(id.replace(/\.\d+$/, "")) : undefined) ?? []).map((name) => fold(name, language)).join("\n"));
  return { language, file, folded: fold(texts, language).split(parting), called };
}

export const inLanguage = ({ own, other }: Library, language: Language): Edition | undefined =>
  own.language === language ? own : other;

/** Fetches the records of a language; a failure can be tried again. */
export async function load(url: string, language: Language): Promise<Edition> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return edition(language, (await response.json()) as SearchFile);
}
