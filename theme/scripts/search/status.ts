import type { Hit } from "./match";
import { kinds } from "./records";
import type { Wording } from "./wording";

/** How many were found, and of what: `23 results: 3 indicators, 10 passages ...`, or `4 of 23 results`; or that nothing was, and something near is shown. */
export function counted(wording: Wording, query: string, shown: readonly Hit[], all: number, near: number, final: boolean): string {
  if (!final && shown.length === 0) return wording.of("looking");
  if (all === 0 && near > 0) return wording.of("near", { query: query.trim() });
  if (all === 0) return wording.of("none", { query: query.trim() });
  if (shown.length < all) return wording.of("some", { shown: String(shown.length), results: wording.count("results", all) });
  const list = kinds
    .map((kind) => ({ kind, count: shown.filter((hit) => hit.record.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => wording.count(`count.${kind}`, count));
  return `${wording.count("results", all)}${wording.of("colon")}${list.join(wording.of("comma"))}`;
}
