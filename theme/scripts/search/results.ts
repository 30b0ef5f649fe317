import { button, element, marked, type Child } from "./dom";
import { groups } from "./groups";
import type { Hit } from "./match";
import { details, Presentation } from "./presentation";
import type { Kind, Library } from "./records";
import type { Wording } from "./wording";

/** Hits of a kind shown among other kinds, and alone before more are asked for. */
const among = 5;
const alone = 30;

export interface Actions {
  /** Shows one kind alone. */
  only: (kind: Kind) => void;
  /** Shows more of the one kind. */
  more: () => void;
}

/** The list of results, kind by kind; `pages` is how often more were asked for. */
export function results(hits: readonly Hit[], library: Library, wording: Wording, pages: number, actions: Actions): HTMLElement[] {
  const presentation = new Presentation(library);
  const all = groups(hits);
  const limit = all.length === 1 ? alone * pages : among;
  return all.map(({ kind, hits }) => {
    const rest = hits.length - limit;
    const after: Child =
      rest <= 0 ? null
      : all.length === 1 ? button(wording.of("show-more", { count: String(Math.min(alone, rest)) }), actions.more)
      : button(wording.of("show-all", { results: wording.count(`count.${kind}`, hits.length) }), () => actions.only(kind));
    return element(
      "section",
      {},
      element("h2", {}, wording.of(`kind.${kind}`), " ", element("span", { class: "search-count" }, String(hits.length))),
      element("ol", { class: "hits" }, ...hits.slice(0, limit).map((hit) => item(presentation, hit, library))),
      after,
    );
  });
}

/** What stands nearest, where nothing is found: under a heading that says so, and apart from what is found. */
export function nearResults(hits: readonly Hit[], library: Library, wording: Wording): HTMLElement[] {
  if (hits.length === 0) return [];
  const presentation = new Presentation(library);
  return [element("section", {}, element("h2", {}, wording.of("nearest")), element("ol", { class: "hits" }, ...hits.map((hit) => item(presentation, hit, library))))];
}

function item(presentation: Presentation, hit: Hit, library: Library): HTMLLIElement {
  const view = presentation.of(hit);
  return element("li", {}, element("a", { class: "hit-name", href: view.url }, ...marked(view.title)), ...details(view, library.own));
}
