import { read, write, type State } from "./address";
import { button, element } from "./dom";
import { drawFacets } from "./facet-controls";
import { narrow, type FacetName } from "./facets";
import type { Engine } from "./match";
import { nearResults, results } from "./results";
import type { Source } from "./source";
import { counted } from "./status";
import { Wording } from "./wording";

/** Milliseconds without a key after which a query is taken for typed. */
const rest = 300;

const part = <T extends HTMLElement>(name: string): T => document.querySelector<T>(`[data-part="${name}"]`)!;

/** The page of the search: results while one types, facets beside them, all of it in the address. */
export function searchPage(form: HTMLFormElement, input: HTMLInputElement, source: Source): void {
  const [status, list, lists, facets] = [part("status"), part("results"), part("lists"), part<HTMLDetailsElement>("facets")];
  const title = document.title;
  let state = read(location.search);
  let pages = 1;
  let typing = 0;

  const keep = (entry: boolean): void => {
    clearTimeout(typing);
    document.title = state.query === "" ? title : `${state.query} · ${title}`;
    // What the search does not know of an address stays in it as long as nothing changes.
    if (write(state) !== write(read(location.search))) history[entry ? "pushState" : "replaceState"](null, "", write(state));
  };

  const change = (next: Partial<State>): void => {
    pages = 1;
    state = { ...state, ...next };
    keep(true);
    ask();
  };

  // Browsers refuse an address that changes with every key: what is typed is kept once it rests.
  const type = (): void => {
    pages = 1;
    state = { ...state, query: input.value, apart: false };
    clearTimeout(typing);
    typing = setTimeout(keep, rest, false);
    ask();
  };

  const choose = (facet: FacetName, value: string, on: boolean): void => {
    const chosen = new Set(state.choice[facet]);
    if (on) chosen.add(value);
    else chosen.delete(value);
    change({ choice: { ...state.choice, [facet]: chosen } });
  };

  const answer = (engine: Engine, final: boolean): void => {
    const { file } = engine.library.own;
    const wording = new Wording(file);
    const { hits, more, near } = engine.find(state.query, state.apart);
    const shown = narrow(hits, state.choice);
    status.textContent = counted(wording, state.query, shown, hits.length, near.length, final);
    drawFacets(facets.querySelector("div")!, hits, state.choice, file, wording, choose);
    const showMore = (): void => {
      pages++;
      answer(engine, true);
    };
    list.replaceChildren(...nearResults(final ? near : [], engine.library, wording), ...results(shown, engine.library, wording, pages, { only: (kind) => choose("kind", kind, true), more: showMore }));
    if (more > 0) list.append(element("p", {}, button(wording.count("apart", more), () => change({ apart: true }))));
    if (shown.length === 0 && hits.length > 0)
      list.append(element("p", {}, button(wording.count("all-results", hits.length), () => change({ choice: read("").choice }))));
    facets.hidden = hits.length === 0;
    list.hidden = list.childElementCount === 0;
    lists.hidden = hits.length > 0;
  };

  const ask = (): void => {
    const asked = state;
    if (asked.query.trim() === "") {
      list.hidden = facets.hidden = true;
      lists.hidden = false;
      status.textContent = "";
      void source.load(source.language).catch(() => undefined);
      return;
    }
    source.ask(asked.query, (engine, final) => asked === state && answer(engine, final)).catch(() => {
      if (asked === state) status.textContent = status.dataset.failed!;
    });
  };

  const open = (): void => {
    pages = 1;
    keep(false);
    ask();
  };

  input.addEventListener("input", (event) => (event as InputEvent).isComposing || type());
  input.addEventListener("compositionend", type);
  input.addEventListener("blur", () => keep(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    change({ query: input.value });
  });
  addEventListener("popstate", () => {
    state = read(location.search);
    input.value = state.query;
    open();
  });
  moveByArrows(input, list);
  facets.open = matchMedia("(min-width: 60rem)").matches;
  // What was typed while the script was on its way counts.
  if (input.value === "") input.value = state.query;
  else state = { ...state, query: input.value };
  open();
}

/** Arrows go from the box into the results and between them; Esc comes back. */
function moveByArrows(input: HTMLInputElement, list: HTMLElement): void {
  addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>("a.hit-name")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === input;
    if (event.isComposing || (at < 0 && !inBox)) return;
    if (event.key === "ArrowDown") links[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (at === 0 ? input : links[at - 1]!).focus();
    else if (event.key === "Escape" && at >= 0) input.focus();
    else return;
    event.preventDefault();
  });
}
