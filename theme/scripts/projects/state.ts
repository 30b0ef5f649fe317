import { fold, type Language } from "../search/fold";
import { pageLanguage } from "../words/language";
import { facets, type Choosable } from "./rows";

/** What the reader has chosen: words to find, values of facets, grouping and order. It stands in the address of the page. */
export interface State {
  readonly words: readonly string[];
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly group: string;
  readonly sort: string;
}

/** The words that are looked for, as texts are compared: in either script, either width. */
export const wordsOf = (typed: string, language: Language): string[] => typed.split(/\s+/).filter(Boolean).map((word) => fold(word, language));

export const readState = (form: HTMLFormElement): State => {
  const data = new FormData(form);
  return {
    words: wordsOf(String(data.get("q") ?? ""), pageLanguage()),
    chosen: new Map(facets.map((facet) => [facet, new Set(data.getAll(facet).map(String))])),
    group: String(data.get("group") ?? ""),
    sort: String(data.get("sort") ?? ""),
  };
};

/** The address says only what differs from the page as it opens; what is not ours in it stays. */
export const writeAddress = (form: HTMLFormElement): void => {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) query.delete((field as HTMLInputElement).name);
  for (const [name, value] of new FormData(form)) {
    if (value !== "" && !(name === "group" && value === "plan")) query.append(name, String(value));
  }
  const search = query.toString();
  history.replaceState(null, "", `${location.pathname}${search && `?${search}`}${location.hash}`);
};

export const readAddress = (form: HTMLFormElement): void => {
  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && field.type === "checkbox") {
        if (field.name === name && field.value === value) field.checked = true;
      } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        if (field.name === name) field.value = value;
      }
    }
    // An address with a value that no longer exists leaves the field as it was.
    for (const select of form.querySelectorAll("select")) if (select.selectedIndex < 0) select.selectedIndex = 0;
  }
};

/** Whether a row fits; `except` leaves one facet out, which is how its options are counted. */
export const fits = (row: Choosable, state: Pick<State, "words" | "chosen">, except?: string): boolean =>
  state.words.every((word) => row.text.includes(word)) &&
  facets.every((facet) => {
    const wanted = state.chosen.get(facet);
    return facet === except || !wanted?.size || (row.values.get(facet)?.some((value) => wanted.has(value)) ?? false);
  });

/** How many rows each value of a facet would leave, the other facets as they are chosen. */
export const counts = (rows: readonly Choosable[], state: Pick<State, "words" | "chosen">, facet: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const row of rows) {
    if (!fits(row, state, facet)) continue;
    for (const value of row.values.get(facet) ?? []) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
};
