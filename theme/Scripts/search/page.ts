import { read, write, type State } from "./address";
import { element } from "./dom";
import { facetNames, narrow, options, type FacetName } from "./facets";
import type { Engine, Hit } from "./match";
import { kinds } from "./records";
import { results } from "./results";
import type { Source } from "./source";
import { Wording } from "./wording";

/** The page of the search: results while one types, facets beside them, all of it in the address. */
export function searchPage(form: HTMLFormElement, input: HTMLInputElement, source: Source): void {
  const find = <T extends HTMLElement>(part: string): T => document.querySelector<T>(`[data-part="${part}"]`)!;
  const [status, list, lists, facets] = [find("status"), find("results"), find("lists"), find<HTMLDetailsElement>("facets")];
  let state = read(location.search);
  let pages = 1;

  const go = (next: State, entry: boolean): void => {
    if (next.query !== state.query) pages = 1;
    state = next;
    history[entry ? "pushState" : "replaceState"](null, "", write(state));
    ask();
  };

  const choose = (name: FacetName, value: string, on: boolean): void => {
    const chosen = new Set(state.choice[name]);
    if (on) chosen.add(value);
    else chosen.delete(value);
    pages = 1;
    go({ ...state, choice: { ...state.choice, [name]: chosen } }, true);
  };

  const drawFacets = (engine: Engine, wording: Wording, hits: readonly Hit[]): void => {
    const focused = document.activeElement?.id;
    const groups = facetNames.flatMap((name) => {
      const values = options(name, hits, state.choice, engine.library.own.file, wording);
      if (values.length === 0) return [];
      const boxes = values.map(({ id, label, count }) => {
        const box = element("input", { type: "checkbox", name, value: id, id: `facet-${name}-${id}` });
        box.checked = state.choice[name].has(id);
        box.addEventListener("change", () => choose(name, id, box.checked));
        return element("label", {}, box, ` ${label} `, element("span", { class: "search-count" }, String(count)));
      });
      return [element("fieldset", {}, element("legend", {}, wording.of(`facet.${name}`)), ...boxes)];
    });
    facets.querySelector(".facet-groups")!.replaceChildren(...groups);
    if (focused?.startsWith("facet-")) document.getElementById(focused)?.focus();
  };

  const say = (wording: Wording, shown: readonly Hit[], all: number, final: boolean): string => {
    if (!final && shown.length === 0) return wording.of("looking");
    if (all === 0) return wording.of("none", state.query.trim());
    const of = kinds
      .map((kind) => [kind, shown.filter((hit) => hit.record.kind === kind).length] as const)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => wording.count(`count.${kind}`, count));
    return shown.length === all
      ? `${wording.count("results", all)}${wording.of("colon")}${of.join(wording.of("comma"))}`
      : wording.of("some", shown.length, wording.count("results", all));
  };

  const answer = (engine: Engine, final: boolean): void => {
    const wording = new Wording(engine.library.own.file);
    const { hits, more } = engine.find(state.query, state.apart);
    const shown = narrow(hits, state.choice);
    drawFacets(engine, wording, hits);
    facets.hidden = hits.length === 0;
    status.textContent = say(wording, shown, hits.length, final);
    list.replaceChildren(
      ...results(shown, engine.library, wording, pages, {
        only: (kind) => choose("kind", kind, true),
        more: () => {
          pages++;
          answer(engine, true);
        },
      }),
    );
    if (more > 0) {
      const apart = element("button", { type: "button", class: "button" }, wording.count("apart", more));
      apart.addEventListener("click", () => go({ ...state, apart: true }, true));
      list.append(element("p", {}, apart));
    }
    list.hidden = false;
    lists.hidden = hits.length > 0;
  };

  const ask = (): void => {
    if (state.query.trim() === "") {
      list.hidden = facets.hidden = true;
      lists.hidden = false;
      status.textContent = "";
      void source.load(source.language).catch(() => undefined);
      return;
    }
    const asked = state;
    source.ask(asked.query, (engine, final) => asked === state && answer(engine, final)).catch(() => {
      if (asked === state) status.textContent = status.dataset.failed!;
    });
  };

  const type = (): void => go({ ...state, query: input.value, apart: false }, false);
  input.addEventListener("input", (event) => (event as InputEvent).isComposing || type());
  input.addEventListener("compositionend", type);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go({ ...state, query: input.value }, true);
  });
  addEventListener("popstate", () => {
    state = read(location.search);
    input.value = state.query;
    pages = 1;
    ask();
  });
  moveByArrows(input, list);
  facets.open = matchMedia("(min-width: 60rem)").matches;
  // What was typed while the script was on its way counts.
  if (input.value === "" || input.value === state.query) {
    input.value = state.query;
    ask();
  } else type();
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
