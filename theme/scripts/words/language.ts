import type { Language } from "../search/fold";

/** The language of the page, as texts are folded in it: one in letters is read as English is. */
export const pageLanguage = (): Language => (document.documentElement.lang.startsWith("zh") ? "zh" : "en");
