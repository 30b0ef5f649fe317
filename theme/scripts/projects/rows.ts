import { fold } from "../search/fold";
import { pageLanguage } from "../words/language";

/** What a project is chosen by: the values it has for each facet, and its text as it is searched. */
export interface Choosable {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
}

/** A project of the page: its row in the table, and what it is chosen by. */
export interface Row extends Choosable {
  readonly element: HTMLTableRowElement;
  readonly id: string;
}

export const facets = ["kind", "state", "plan", "column", "sector", "place", "owner"] as const;

export const readRows = (): Row[] =>
  [...document.querySelectorAll<HTMLTableRowElement>("tr[data-id]")].map((element) => ({
    element,
    id: element.dataset.id ?? "",
    values: new Map(facets.map((facet) => [facet, (element.dataset[facet] ?? "").split(" ").filter(Boolean)])),
    text: fold(element.textContent ?? "", pageLanguage()),
  }));
