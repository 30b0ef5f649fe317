import { fold } from "./fold";
import { Names, type Call } from "./names";
import { escape, type Units } from "./numbers";
import { asItStands, bordered, isChinese, literal, pattern, patternOrNull, type Needle, type Reading } from "./query";
import { Fit, stem, wordsOf } from "./words";

/** Numbers with their unit, quoted phrases, and whatever stands between white space. */
const pieces = (units: Units): RegExp => {
  const leading = units.leading.map((unit) => `${escape(unit)}\\s*\\d[\\d,.]*(?:\\s*(?:million|billion))?|`).join("");
  return new RegExp(`["“]([^"“”]+)["”]|${leading}\\d[\\d,.]*\\s*(?:(?:million|billion)\\s+)?[a-zμ%°][a-z0-9/%]*|[^\\s"“”]+`, "giu");
};

/**
 * A query cut into the names and terms the site knows, amounts, years and other words; the words of a question are let go. With `near` names stand for
 * what curators say is nearest to them.
 */
export function cut(text: string, finished: boolean, reading: Reading, near = false): Needle[] {
  const needles: Needle[] = [];
  let english: string[] = [];
  const flush = (last: boolean): void => {
    if (english.length > 0) needles.push(...ofEnglish(english, last && !finished, reading, near));
    english = [];
  };
  for (const [piece, phrase] of text.matchAll(pieces(reading.units))) {
    const prints = reading.units.otherPrints(fold(piece, "en")) ?? reading.units.otherPrints(fold(piece, "zh"));
    if (phrase === undefined && !prints && isChinese(piece)) {
      flush(false);
      needles.push(...ofChinese(fold(piece, "zh"), reading, near));
    } else if (phrase === undefined && !prints && /[a-z]/i.test(piece)) english.push(...wordsOf(fold(piece, "en")));
    else if (year.test(piece)) english.push(piece.slice(0, 4));
    else if (phrase !== undefined || /[\p{L}\p{N}]/u.test(piece)) {
      flush(false);
      needles.push(exact(phrase ?? piece, prints, reading));
    }
  }
  flush(true);
  return asFound(needles);
}

const year = /^(?:19|20)\d\d[,.?]?$/;

function exact(text: string, prints: ReturnType<Units["otherPrints"]>, reading: Reading): Needle {
  const needle = asItStands(text, reading);
  needle.part = { text: fold(text, isChinese(text) ? "zh" : "en").trim() };
  const [zh, en] = [bordered(text, literal.zh(text)), bordered(text, literal.en(text))];
  needle.zh = pattern(prints ? `${zh}|${prints.zh}` : zh);
  if (!isChinese(text)) needle.en = [pattern(prints ? `${en}|${prints.en}` : en)];
  else if (prints) needle.en = [pattern(prints.en)];
  return needle;
}

/** Places alone are what is looked for; beside other words they say of where. Words of questions alone are looked for as they are. */
function asFound(needles: Needle[]): Needle[] {
  const among = [...new Set(needles.flatMap(({ part }) => part?.places ?? []))];
  for (const { part } of needles) if (part?.places) part.among = among;
  const things = needles.filter(({ part }) => !part?.places && !part?.year && !part?.soft);
  if (things.length > 0) return needles;
  const asked = needles.filter(({ part }) => part?.soft);
  for (const { part } of asked.length > 0 ? asked : needles) {
    if (!part) continue;
    delete part.soft;
    if (asked.length > 0) continue;
    delete part.places;
    delete part.among;
  }
  return needles;
}

/** A needle for entries that are called so: by the words of the query, or by their own names. */
function named(text: string, calls: readonly Call[], own: { zh: string[]; en: string[] }, reading: Reading): Needle {
  const near = calls.every(({ how }) => how === "near");
  const forms = calls.map((call) => (call.how === "own" ? { zh: [], en: [] } : reading.names.formsOf(call)));
  const zh = [...(near ? [] : own.zh), ...forms.flatMap((form) => form.zh)];
  const en = [...(near ? [] : own.en), ...forms.flatMap((form) => form.en.map((words) => phrase(words, reading)))];
  const places = calls.filter(({ record }) => record.kind === "jurisdiction").map(({ record }) => record.id);
  return {
    zh: patternOrNull(zh),
    en: en.length > 0 ? [pattern(en.join("|"))] : [],
    mark: { zh: null, en: null },
    fit: Fit.Form,
    part: { text, known: true, ...(near ? { near: calls.map(({ at }) => at) } : { others: calls.filter(({ how }) => how === "other").map(({ at }) => at) }), ...(places.length > 0 && { places }) },
  };
}

/** Words that stand beside each other, each in any of its forms. */
export const phrase = (words: string, { vocabulary }: Reading): string =>
  `(?<![a-z0-9])${wordsOf(words).map((word) => `(?:${[...new Set([word, ...vocabulary().forms(word)])].map(escape).join("|")})`).join("[^a-z0-9]+(?:[a-z]{1,3} )?")}(?![a-z0-9])`;

/** The longest runs of words that are a known name become one needle; every other word is one of its own, but for those of a question. */
function ofEnglish(list: readonly string[], unfinished: boolean, reading: Reading, near: boolean): Needle[] {
  const { terms, names, vocabulary } = reading;
  const needles: Needle[] = [];
  for (let at = 0; at < list.length; ) {
    let length = list.length - at;
    let calls: Call[] = [];
    for (; length > 0; length--) {
      calls = Names.nearest(names.en.get(list.slice(at, at + length).map(stem).join(" ")), near);
      if (calls.length > 0 || (length > 1 && terms.inChinese(list.slice(at, at + length)).length > 0)) break;
    }
    length = Math.max(length, 1);
    const run = list.slice(at, at + length);
    const text = run.join(" ");
    const open = unfinished && at + length === list.length;
    at += length;
    const word = run[0]!;
    const soft = length === 1 && names.asked.has(word);
    if (length === 1 && names.asking.has(word)) continue;
    const found = run.map((one, i) => vocabulary().find(one, open && i === run.length - 1));
    const own = length === 1 && word.length > 1 ? [escape(word)] : [];
    const places = calls.filter(({ record }) => record.kind === "jurisdiction").map(({ record }) => record.id);
    const plain: Needle = {
      zh: patternOrNull([...own, ...terms.inChinese(run), ...calls.flatMap((call) => (call.record.kind === "jurisdiction" ? names.formsOf(call).zh : []))]),
      en: found.map(({ words }) => pattern(words.length > 0 ? `(?<![a-z0-9])(?:${words.map(escape).join("|")})(?![a-z0-9])` : "(?!)")),
      mark: { zh: null, en: null },
      fit: Math.max(...found.map(({ fit }) => fit)),
      part: { text, known: calls.length > 0, ...(places.length > 0 && { places }), ...(year.test(text) && { year: true }), ...(soft && { soft }) },
    };
    needles.push(calls.every(({ how }) => how === "own") ? plain : named(text, calls, { zh: terms.inChinese(run), en: [phrase(text, reading)] }, reading));
  }
  return needles;
}

/** A way to read a stretch of Chinese, and what it costs: the cheapest row of stretches is taken. */
interface Stretch {
  length: number;
  cost: number;
  needle: ((text: string) => Needle) | null;
}

/** A character that is part of nothing known. */
const unknown: Stretch = { length: 1, cost: 2, needle: null };

const longest = 24;
const longestUnit = 8;

/** Chinese has no spaces: of all ways to cut it the one with the fewest and best known stretches. */
function ofChinese(text: string, reading: Reading, near: boolean): Needle[] {
  const best: { cost: number; from: number; stretch: Stretch }[] = [];
  const cost = (at: number): number => (at === 0 ? 0 : (best[at]?.cost ?? Infinity));
  for (let at = 0; at < text.length; at++)
    for (const stretch of stretches(text, at, reading, near)) {
      const end = at + stretch.length;
      if (cost(at) + stretch.cost < cost(end)) best[end] = { cost: cost(at) + stretch.cost, from: at, stretch };
    }
  const needles: Needle[] = [];
  let lost = "";
  for (let end = text.length; end > 0; end = best[end]!.from) {
    const { from, stretch } = best[end]!;
    const part = text.slice(from, end);
    if (stretch === unknown) lost = part + lost;
    if (lost && (stretch !== unknown || from === 0)) {
      needles.unshift({ ...literally(lost, reading), zh: null, en: [] });
      lost = "";
    }
    if (stretch.needle) needles.unshift(stretch.needle(part));
  }
  return needles;
}

function literally(text: string, reading: Reading): Needle {
  return { ...asItStands(text, reading), part: { text } };
}

function softly(text: string, reading: Reading): Needle {
  return { ...asItStands(text, reading), zh: pattern((reading.names.asked.get(text) ?? [text]).map(escape).join("|")), part: { text, soft: true } };
}

function* stretches(text: string, at: number, reading: Reading, near: boolean): Iterable<Stretch> {
  const { names } = reading;
  const rest = text.slice(at);
  if (/^[^\p{L}\p{N}]/u.test(rest)) yield { length: 1, cost: 0, needle: null };
  yield unknown;
  const years = /^((?:19|20)\d\d)年?/.exec(rest);
  if (years) yield { length: years[0].length, cost: 0.5, needle: () => ({ ...exact(years[1]!, null, reading), zh: pattern(bordered(years[1]!, years[1]!)), part: { text: years[1]!, year: true } }) };
  const latin = /^[a-z][a-z0-9.+-]*/.exec(rest);
  if (latin) yield { length: latin[0].length, cost: 1, needle: (part) => ofEnglish(wordsOf(part), false, reading, near)[0] ?? literally(part, reading) };
  const digits = /^\d[\d.,]*%?/.exec(rest)?.[0].length ?? 0;
  if (digits > 0) yield { length: digits, cost: 1, needle: (part) => exact(part, null, reading) };
  for (let length = digits + 1; digits > 0 && length <= Math.min(digits + longestUnit, rest.length); length++) {
    const prints = reading.units.otherPrints(rest.slice(0, length));
    if (prints) yield { length, cost: 1, needle: (part) => exact(part, prints, reading) };
  }
  for (let length = 1; length <= Math.min(longest, rest.length); length++) {
    const run = rest.slice(0, length);
    if (names.asking.has(run)) yield { length, cost: length > 1 ? 0.6 : 0.3, needle: null };
    if (names.asked.has(run)) yield { length, cost: length > 1 ? 0.7 : 0.4, needle: (part) => softly(part, reading) };
    const calls = length > 1 ? Names.nearest(names.zh.get(run), near) : [];
    if (calls.length > 0) yield { length, cost: 1, needle: (part) => named(part, calls, ofName(part, calls, reading), reading) };
  }
  for (let length = printed(rest, reading); length > 1; length--) yield { length, cost: 1 + 0.45 * length, needle: (part) => literally(part, reading) };
}

/** The Chinese and English patterns of a name as it was typed. */
function ofName(text: string, calls: readonly Call[], { names }: Reading): { zh: string[]; en: string[] } {
  const forms = calls.filter(({ how }) => how === "own").map((call) => names.formsOf(call));
  const zh = forms.flatMap((form) => form.zh.filter((form) => form.endsWith(escape(text))));
  return { zh: zh.length > 0 ? zh : [escape(text)], en: [] };
}

/** How many characters from the beginning stand somewhere as they are; a longer run stands nowhere that a shorter one does not. */
function printed(text: string, { stands }: Reading): number {
  let [low, high] = [1, Math.min(longest, /^[\p{Script=Han}]*/u.exec(text)![0].length)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (stands(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
