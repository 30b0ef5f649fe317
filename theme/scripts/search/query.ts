import { cut } from "./cut";
import { fold } from "./fold";
import type { Names } from "./names";
import { escape, looseDigits, type Units } from "./numbers";
import type { Terms } from "./terms";
import { Fit, type Vocabulary } from "./words";

/**
 * One thing that is looked for. A text answers if the Chinese pattern stands in its Chinese, or all the English ones in its English. The marks are
 * its counterparts in the other language: shown where they stand, but no reason to be found.
 */
export interface Needle {
  zh: RegExp | null;
  en: RegExp[];
  mark: { zh: RegExp | null; en: RegExp | null };
  fit: Fit;
  /** Part of a query that was cut: what it does there. */
  part?: Part;
}

export interface Part {
  /** The words of the query, folded. */
  text: string;
  /** It is a name of something, not just a word. */
  known?: boolean;
  /** A place, by its ids: what is said of it answers, whether or not its name stands there. */
  places?: readonly string[];
  /** All places of the query: what is said of one of them answers for each. */
  among?: readonly string[];
  /** A year: asked of sentences only, for names and definitions have none. */
  year?: boolean;
  /** A word such as 占比 or share: it need not stand there. */
  soft?: boolean;
  /** The entries that people call so, by their places in the list of records. */
  others?: readonly number[];
  /** The entries it stands nearest to. */
  near?: readonly number[];
}

/** A query as it is looked for: as it stands, and as separate words that all have to be there. */
export interface Query {
  /** The words that name something, together, as they are compared. */
  folded: { zh: string; en: string };
  /** Exactly what was typed, as names are compared. */
  typed: string;
  whole: Needle;
  /** The query cut into what the site knows; and the same with what stands nearest to it. */
  apart: () => Needle[];
  near: () => Needle[];
  /** What is looked for apart only where the whole is found nowhere: Chinese, numbers, quoted words. */
  exact: boolean;
  /** Between quotation marks. */
  quoted: boolean;
}

const han = /\p{Script=Han}/u;

/** Quotation marks of a keyboard. Chinese ones may belong to the text, “十四五”: they are looked for first, and left out where they stand nowhere. */
const quoted = /^"(.+)"$/;

export const isChinese = (text: string): boolean => han.test(text);

/** Whether only the other language can answer: Chinese on an English page, English words on a Chinese one. */
export const isForeign = (text: string, language: string): boolean =>
  language === "zh" ? /[a-z]{2}/i.test(text) : isChinese(text);

/** Characters of no width, and the radicals that some fonts and scans give for characters: ⽔ for 水. */
const plain = (text: string): string => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (radical) => radical.normalize("NFKC"));

/** Sources print bold and formulas as `**` and `$\geq 30\%$`; the pages show them as they are meant. */
const asShown = (text: string): string =>
  text.replace(/\*\*|\$/g, "").replace(/\\geq?/g, "≥").replace(/\\leq?/g, "≤").replace(/\\(?=%)/g, "").trim();

export const pattern = (source: string): RegExp => new RegExp(source, "g");

export const patternOrNull = (sources: readonly string[]): RegExp | null => (sources.length > 0 ? pattern(sources.join("|")) : null);

/** A text as it stands. White space of the query may be the end of a line, such as that of a table cell. */
export const literal = {
  zh: (text: string): string => text.split(/\s+/).map((part) => looseDigits(escape(fold(part, "zh")))).join("\\n?"),
  en(text: string): string {
    const folded = fold(text, "en").trim();
    const parts = folded.split(/[\s-]+/).filter((part) => part !== "");
    return parts.length > 0 ? parts.map((part) => looseDigits(escape(part))).join("[ \\n-]+") : escape(folded);
  },
};

/** What a query is read with. */
export interface Reading {
  terms: Terms;
  names: Names;
  units: Units;
  vocabulary: () => Vocabulary;
  /** Whether a folded Chinese text stands anywhere. */
  stands: (folded: string) => boolean;
}

export function parse(typed: string, reading: Reading): Query {
  const entered = plain(typed);
  const shown = asShown(entered) || entered.trim();
  const phrase = quoted.exec(shown)?.[1];
  const text = phrase ?? shown;
  const letters = /[a-z]{2}/i.test(text);
  let parts: Needle[] | undefined;
  let nearParts: Needle[] | undefined;
  return {
    folded: { zh: fold(text, "zh").replaceAll("\n", ""), en: fold(text, "en").trim() },
    typed: text,
    whole: phrase !== undefined ? exactly(text, reading) : isChinese(text) ? asItStands(text, reading) : atBorders(asItStands(text, reading), text),
    apart: () => (parts ??= phrase === undefined ? cut(text, /\s$/.test(entered), reading) : []),
    near: () => (nearParts ??= phrase === undefined ? cut(text, true, reading, true) : []),
    exact: phrase !== undefined || isChinese(text) || !letters,
    quoted: phrase !== undefined,
  };
}

/** What is quoted, to the character; a number at its own borders: 1.8 is not in 11.81. */
function exactly(text: string, reading: Reading): Needle {
  const needle = asItStands(text, reading);
  return { ...needle, zh: pattern(bordered(text, needle.zh!.source)), en: needle.en.map(({ source }) => pattern(bordered(text, source))) };
}

export const bordered = (text: string, source: string): string => `${/^\d/.test(text) ? "(?<![\\d.,])" : ""}(?:${source})${/\d$/.test(text) ? "(?!\\d|[.,]\\d)" : ""}`;

/** English words begin where words begin, and a short one ends there too: EV is not in level. */
function atBorders(needle: Needle, text: string): Needle {
  if (!/^[a-z]/i.test(text)) return needle;
  const end = /^[a-z]{1,3}$/i.test(text) ? "s?(?![a-z0-9])" : "";
  return { ...needle, en: needle.en.map(({ source }) => pattern(`(?<![a-z0-9])${source}${end}`)) };
}

export function asItStands(text: string, { terms, units }: Reading): Needle {
  const folded = fold(text, "zh");
  const prints = units.otherPrints(fold(text, "en")) ?? units.otherPrints(folded);
  const english = terms.inEnglish(folded).map((form) => `(?<![a-z0-9])${literal.en(form)}`);
  return {
    zh: pattern(literal.zh(text)),
    en: isChinese(text) ? [] : [pattern(literal.en(text))],
    mark: { zh: prints && pattern(prints.zh), en: patternOrNull(prints ? [prints.en, ...english] : english) },
    fit: Fit.Form,
  };
}
