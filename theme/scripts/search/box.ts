import { element, marked } from "./dom";
import { groups } from "./groups";
import type { Engine, Findings, Hit } from "./match";
import { details, Presentation } from "./presentation";
import type { Source } from "./source";
import { Wording } from "./wording";

/** Suggestions of one kind, of what is only near, and of all together. */
const perKind = 2;
const inNear = 3;
const inAll = 10;

/** The box in the head of every page: suggestions below it while one types. */
export function suggest(form: HTMLFormElement, input: HTMLInputElement, source: Source): void {
  const status = element("p", { role: "status", class: "visually-hidden" });
  const panel = element("div", { class: "search-panel", id: "search-panel", role: "listbox", hidden: "" });
  form.append(panel, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", panel.id);
  input.setAttribute("aria-expanded", "false");

  let active = -1;
  const choices = (): HTMLAnchorElement[] => [...panel.querySelectorAll<HTMLAnchorElement>("a")];
  const isOpen = (): boolean => !panel.hidden;

  const activate = (at: number): void => {
    const all = choices();
    all[active]?.setAttribute("aria-selected", "false");
    active = at;
    const chosen = all[active];
    if (!chosen) return input.removeAttribute("aria-activedescendant");
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", chosen.id);
  };
  const show = (open: boolean): void => {
    panel.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    activate(-1);
  };
  const answer = (engine: Engine, final: boolean): void => {
    const typed = input.value.trim();
    const wording = new Wording(engine.library.own.file);
    const found = engine.find(input.value);
    panel.setAttribute("aria-label", wording.of("suggestions"));
    panel.replaceChildren(...suggestions(found, engine, wording, `${form.action}?${new URLSearchParams({ q: typed })}`));
    if (final) status.textContent = found.hits.length === 0 && found.near.length > 0 ? wording.of("near", { query: typed }) : wording.count("results", found.hits.length);
    show(typed !== "" && (final || found.hits.length > 0));
  };
  const ask = (): void => {
    if (input.value.trim() === "") {
      show(false);
      status.textContent = "";
      return;
    }
    const asked = input.value;
    // Without the records the form still opens the page of the search.
    source.ask(asked, (engine, final) => input.value === asked && document.activeElement === input && answer(engine, final)).catch(() => show(false));
  };

  input.addEventListener("input", (event) => (event as InputEvent).isComposing || ask());
  input.addEventListener("compositionend", ask);
  input.addEventListener("focus", ask);
  form.addEventListener("focusout", (event) => form.contains(event.relatedTarget as Node | null) || show(false));
  // The focus stays in the box while a suggestion is pressed.
  panel.addEventListener("pointerdown", (event) => event.preventDefault());
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = choices().length;
    if (event.key === "Escape" && isOpen()) show(false);
    else if (event.key === "ArrowDown" && !isOpen()) return ask();
    else if (event.key === "ArrowDown") activate(active + 1 < count ? active + 1 : -1);
    else if (event.key === "ArrowUp" && isOpen()) activate(active < 0 ? count - 1 : active - 1);
    else if (event.key === "Enter" && isOpen() && active >= 0) choices()[active]!.click();
    else return;
    event.preventDefault();
  });
  void source.load(source.language).catch(() => undefined);
  if (document.activeElement === input) ask();
}

function suggestions(found: Findings, engine: Engine, wording: Wording, all: string): HTMLElement[] {
  const presentation = new Presentation(engine.library);
  let left = inAll;
  let made = 0;
  const option = (href: string, ...content: (Node | string | null)[]): HTMLAnchorElement =>
    element("a", { role: "option", id: `search-option-${made++}`, href, tabindex: "-1", "aria-selected": "false" }, ...content);
  const group = (id: string, name: string, hits: readonly Hit[], limit: number, count: string | null): HTMLElement[] => {
    const shown = hits.slice(0, Math.min(limit, left));
    left -= shown.length;
    if (shown.length === 0) return [];
    const head = element("span", { class: "search-kind", id: `search-kind-${id}` }, name, count === null ? null : " ", count === null ? null : element("span", { class: "search-count" }, count));
    const links = shown.map((hit) => {
      const view = presentation.of(hit);
      return option(view.url, element("span", { class: "hit-name" }, ...marked(view.title)), ...details(view, engine.library.own));
    });
    return [element("div", { role: "group", "aria-labelledby": head.id }, head, ...links)];
  };
  const nearest = group("near", wording.of("nearest"), found.near, inNear, null);
  const lists = groups(found.hits).flatMap(({ kind, hits }) => group(kind, wording.of(`kind.${kind}`), hits, perKind, String(hits.length)));
  const count = found.hits.length;
  return [...nearest, ...lists, option(all, count === 0 ? wording.of("none-short") : wording.count("all-results", count))];
}
