import { element } from "./dom";
import { facetNames, options, type Choice, type FacetName } from "./facets";
import type { Hit } from "./match";
import type { SearchFile } from "./records";
import type { Wording } from "./wording";

/** Draws a box for each value of each facet that would leave results. The focus stays on the box that was used. */
export function drawFacets(
  place: HTMLElement,
  hits: readonly Hit[],
  choice: Choice,
  file: SearchFile,
  wording: Wording,
  choose: (facet: FacetName, value: string, on: boolean) => void,
): void {
  const focused = place.contains(document.activeElement) ? document.activeElement!.id : null;
  const box = (facet: FacetName, value: string): HTMLInputElement => {
    const made = element("input", { type: "checkbox", value, id: `facet-${facet}-${value}` });
    made.checked = choice[facet].has(value);
    made.addEventListener("change", () => choose(facet, value, made.checked));
    return made;
  };
  const sets = facetNames
    .map((facet) => ({ facet, values: options(facet, hits, choice, file, wording) }))
    .filter(({ values }) => values.length > 0)
    .map(({ facet, values }) =>
      element(
        "fieldset",
        {},
        element("legend", {}, wording.of(`facet.${facet}`)),
        ...values.map(({ id, label, count }) => element("label", {}, box(facet, id), ` ${label} `, element("span", { class: "search-count" }, String(count)))),
      ),
    );
  place.replaceChildren(...sets);
  if (focused) document.getElementById(focused)?.focus();
}
