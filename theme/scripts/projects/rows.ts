/** A project of the page: its row in the table, the values it has for each facet, and its text as it is searched. */
export interface Row {
  readonly element: HTMLTableRowElement;
  readonly id: string;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
}

export const facets = ["kind", "state", "plan", "column", "sector", "place", "owner"] as const;

/** As both the text and what is looked for are read: half width, small letters, single spaces. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

export const readRows = (): Row[] =>
  [...document.querySelectorAll<HTMLTableRowElement>("tr[data-id]")].map((element) => ({
    element,
    id: element.dataset.id ?? "",
    values: new Map(facets.map((facet) => [facet, (element.dataset[facet] ?? "").split(" ").filter(Boolean)])),
    text: plain(element.textContent ?? ""),
  }));
