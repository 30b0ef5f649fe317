import type { Hit } from "./match";
import { kinds, type SearchFile, type SearchRecord } from "./records";
import type { Wording } from "./wording";

export const facetNames = ["kind", "plan", "place", "sector"] as const;

export type FacetName = (typeof facetNames)[number];

/** What is chosen in each facet; nothing chosen means all. */
export type Choice = Record<FacetName, ReadonlySet<string>>;

export interface Option {
  id: string;
  label: string;
  count: number;
}

function valuesOf(record: SearchRecord, facet: FacetName): readonly string[] {
  switch (facet) {
    case "kind":
      return [record.kind];
    case "plan":
      return record.plan === undefined ? [] : [record.plan];
    case "place":
      return record.places ?? [];
    case "sector":
      return record.sectors ?? [];
  }
}

const passes = (hit: Hit, choice: Choice, facet: FacetName): boolean =>
  choice[facet].size === 0 || valuesOf(hit.record, facet).some((value) => choice[facet].has(value));

export const narrow = (hits: readonly Hit[], choice: Choice): Hit[] =>
  hits.filter((hit) => facetNames.every((facet) => passes(hit, choice, facet)));

/** The values of a facet with the number of results each would leave, the other facets as they are chosen. */
export function options(facet: FacetName, hits: readonly Hit[], choice: Choice, file: SearchFile, wording: Wording): Option[] {
  const counts = new Map<string, number>();
  for (const hit of hits)
    if (facetNames.every((other) => other === facet || passes(hit, choice, other)))
      for (const value of valuesOf(hit.record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const labels = {
    kind: () => kinds.map((id) => ({ id, text: wording.of(`kind.${id}`) })),
    plan: () => file.plans,
    place: () => file.places,
    sector: () => file.sectors,
  };
  return labels[facet]()
    .map(({ id, text }) => ({ id, label: text, count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || choice[facet].has(id));
}
