import type { Hit } from "./match";
import { kinds, type Kind } from "./records";

export interface Group {
  kind: Kind;
  hits: Hit[];
}

/** Hits by kind; the kind of the best hit first. */
export function groups(hits: readonly Hit[]): Group[] {
  return kinds
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.record.kind === kind) }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => b.hits[0]!.score - a.hits[0]!.score);
}
