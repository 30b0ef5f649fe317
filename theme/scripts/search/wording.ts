import type { SearchFile, SearchLabel } from "../records";
import { fill } from "../words/fill";

/** The words of the interface that came with the records, and the names of plans, places and sectors. */
export class Wording {
  private readonly words: Map<string, string>;

  constructor(file: SearchFile) {
    this.words = toMap(file.words);
  }

  /** A text with its places filled in. */
  of = (key: string, values: Record<string, string> = {}): string => fill(this.words.get(key) ?? "", values);

  /** A number of things: `1 passage`, `12 passages`. */
  count = (key: string, count: number): string => this.of(count === 1 ? `${key}.one` : `${key}.many`, { count: count.toLocaleString("en") });
}

export const toMap = (labels: readonly SearchLabel[]): Map<string, string> => new Map(labels.map(({ id, text }) => [id, text]));
