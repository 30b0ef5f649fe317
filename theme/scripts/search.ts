import { suggest } from "./search/box";
import { searchPage } from "./search/page";
import { Source } from "./search/source";

// Loaded by site/search-box.ts when a reader goes to the box; the page of the search names it itself.
const form = document.querySelector<HTMLFormElement>("form[data-search]")!;
const input = form.querySelector("input")!;
(form.closest("main") ? searchPage : suggest)(form, input, new Source(form.dataset));

export { Engine } from "./search/match";
export { isForeign } from "./search/query";
export { load } from "./search/records";
export { pieces, spans } from "./search/snippet";
