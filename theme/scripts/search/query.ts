import { fold } from "./fold";
import { escape, looseDigits, type Units } from "./numbers";
import type { Terms } from "./terms";
import { Fit, wordsOf, type Vocabulary } from "./words";

/**
 * One thing that is looked for. A text answers if the Chinese pattern stands in its Chinese, or all the English ones in its English. The marks are
 * its counterparts in the other language: shown where they stand, but no reason to be found.
 */
export interface Needle {
  zh: RegExp | null;
  en: RegExp[];
  mark: { zh: RegExp | null; en: RegExp | null };
  fit: Fit;
}

/** A query as it is looked for: as it stands, and as separate words that all have to be there. */
export interface Query {
  folded: { zh: string; en: string };
  whole: Needle;
  apart: Needle[];
  /** What is looked for apart only where the whole is found nowhere: Chinese, numbers, quoted words. */
  exact: boolean;
}

const han = /\p{Script=Han}/u;

/** Quotation marks of a keyboard. Chinese ones may belong to the text, “十四五”: they are looked for first, and left out where they stand nowhere. */
const quoted = /^"(.+)"$/;

export const isChinese = (text: string): boolean => han.test(text);

/** Whether only the other language can answer: Chinese on an English page, English words on a Chinese one. */
export const isForeign = (text: string, language: string): boolean =>
  language === "zh" ? /[a-z]{2}/i.test(text) : isChinese(text);

/** Sources print bold and formulas as `**` and `$\geq 30\%$`; the pages show them as they are meant. */
const asShown = (text: string): string =>
  text.replace(/\*\*|\$/g, "").replace(/\\geq?/g, "≥").replace(/\\leq?/g, "≤").replace(/\\(?=%)/g, "").trim();

export const pattern = (source: string): RegExp => new RegExp(source, "g");

const patternOrNull = (sources: readonly string[]): RegExp | null => (sources.length > 0 ? pattern(sources.join("|")) : null);

/** A text as it stands. White space of the query may be the end of a line, such as that of a table cell. */
const literal = {
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
  units: Units;
  vocabulary: () => Vocabulary;
}

export function parse(typed: string, reading: Reading): Query {
  const shown = asShown(typed) || typed.trim();
  const phrase = quoted.exec(shown)?.[1];
  const text = phrase ?? shown;
  const letters = /[a-z]{2}/i.test(text);
  return {
    folded: { zh: fold(text, "zh").replaceAll("\n", ""), en: fold(text, "en") },
    whole: asItStands(text, reading),
    apart: phrase === undefined ? words(text, /\s$/.test(typed), reading) : [],
    exact: phrase !== undefined || isChinese(text) || !letters,
  };
}

function asItStands(text: string, { terms, units }: Reading): Needle {
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

/** Numbers with their unit, quoted phrases, and whatever stands between white space. */
const pieces = (units: Units): RegExp => {
  const leading = units.leading.map((unit) => `${escape(unit)}\\s*\\d[\\d,.]*(?:\\s*(?:million|billion))?|`).join("");
  return new RegExp(`["“]([^"“”]+)["”]|${leading}\\d[\\d,.]*\\s*(?:(?:million|billion)\\s+)?[a-zμ%°][a-z0-9/%]*|[^\\s"“”]+`, "giu");
};

function words(text: string, finished: boolean, reading: Reading): Needle[] {
  const { terms, units, vocabulary } = reading;
  const needles: Needle[] = [];
  let english: string[] = [];
  const flush = (last: boolean): void => {
    if (english.length > 0) needles.push(...ofEnglish(english, last && !finished, terms, vocabulary()));
    english = [];
  };
  for (const [piece, phrase] of text.matchAll(pieces(units))) {
    const prints = units.otherPrints(fold(piece, "en")) ?? units.otherPrints(fold(piece, "zh"));
    if (phrase === undefined && !prints && !isChinese(piece) && /[a-z]/i.test(piece)) {
      english.push(...wordsOf(fold(piece, "en")));
      continue;
    }
    flush(false);
    const needle = asItStands(phrase ?? piece, reading);
    if (prints) {
      needle.zh = pattern(`${literal.zh(piece)}|${prints.zh}`);
      needle.en = [pattern(isChinese(piece) ? prints.en : `${literal.en(piece)}|${prints.en}`)];
    }
    needles.push(needle);
  }
  flush(true);
  return needles;
}

/** The longest runs of words that are a known term become one needle with its Chinese; every other word is one of its own. */
function ofEnglish(list: readonly string[], unfinished: boolean, terms: Terms, vocabulary: Vocabulary): Needle[] {
  const needles: Needle[] = [];
  for (let at = 0; at < list.length; ) {
    let length = list.length - at;
    while (length > 1 && terms.inChinese(list.slice(at, at + length)).length === 0) length--;
    const run = list.slice(at, at + length);
    const found = run.map((word, i) => vocabulary.find(word, unfinished && at + i === list.length - 1));
    const own = length === 1 && run[0]!.length > 1 ? [escape(run[0]!)] : [];
    needles.push({
      zh: patternOrNull([...own, ...terms.inChinese(run)]),
      en: found.map(({ words }) => pattern(words.length > 0 ? `(?<![a-z0-9])(?:${words.map(escape).join("|")})(?![a-z0-9])` : "(?!)")),
      mark: { zh: null, en: null },
      fit: Math.max(...found.map(({ fit }) => fit)),
    });
    at += length;
  }
  return needles;
}
