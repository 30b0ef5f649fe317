import { fold } from "./fold";
import { Names } from "./names";
import { nearest } from "./near";
import { Units } from "./numbers";
import { inLanguage, type Library, type SearchRecord } from "./records";
import { phrase } from "./cut";
import { isChinese, parse, pattern, type Needle, type Query, type Reading } from "./query";
import { rank, rankParts } from "./rank";
import { key, Terms } from "./terms";
import { Vocabulary, wordsOf } from "./words";

/** A record that answers a query, by its place in the list of records. */
export interface Hit {
  at: number;
  record: SearchRecord;
  score: number;
  /** What was found in it, for the marks. */
  needles: readonly Needle[];
  /** What people call it, where it was found by that and not by its text. */
  called?: string;
}

export interface Findings {
  query: Query;
  /** Best first. */
  hits: Hit[];
  /** Hits there would be more if the words of the query were looked for apart. */
  more: number;
  /** Where nothing is found: what stands nearest, best first. It is not what was asked for. */
  near: Hit[];
}

/** As many as are offered for near. */
const offered = 10;

/** Finds things in a library. What it makes of the library (the words of the texts, the names of things) it makes once, when first needed. */
export class Engine {
  private readonly reading: Reading;
  private words: Vocabulary | undefined;
  private joined: string | undefined;
  private last: { typed: string; apart: boolean; findings: Findings } | undefined;

  constructor(readonly library: Library) {
    this.reading = {
      terms: new Terms(library),
      names: new Names(library),
      units: new Units(library.own.file.units),
      vocabulary: () => (this.words ??= new Vocabulary(english ? [...english.folded, ...english.called] : [])),
      stands: (folded) => (this.joined ??= chinese ? chinese.folded.join("\n") : "").includes(folded),
    };
    const english = inLanguage(library, "en");
    const chinese = inLanguage(library, "zh");
  }

  /** The same query is asked for more than once: by the page, by its box, and to see whether the other language is needed. */
  find(typed: string, apart = false): Findings {
    if (this.last?.typed !== typed || this.last.apart !== apart) this.last = { typed, apart, findings: this.findAnew(typed, apart) };
    return this.last.findings;
  }

  private findAnew(typed: string, apart: boolean): Findings {
    const query = parse(typed, this.reading);
    const whole = merge(this.called(query), this.match([query.whole], query));
    const alone = whole.length > 0 && query.exact && !/\s/.test(query.typed);
    const beside = query.quoted ? [] : this.beside(query, alone);
    const parts = query.quoted || alone || beside.length > 0 ? [] : query.apart();
    const both = merge(whole, parts.length > 0 ? this.match(parts, query) : []);
    const isFound = beside.length > 0 ? both.some((hit) => beside.includes(hit.at) || this.isNamed(hit, query)) : both.length > 0;
    const near = query.quoted || isFound ? [] : this.near(query, both);
    if (!query.exact || apart || whole.length === 0) return { query, hits: led(both), more: 0, near };
    return { query, hits: led(whole), more: both.length - whole.length, near };
  }

  /** The entries that curators say stand nearest to all that was typed; what stands somewhere as it is need not be cut to see that. */
  private beside(query: Query, alone: boolean): readonly number[] {
    const { names } = this.reading;
    if (alone && isChinese(query.typed)) {
      const calls = names.zh.get(query.folded.zh) ?? [];
      return calls.every(({ how }) => how === "near") ? calls.map(({ at }) => at) : [];
    }
    const parts = query.near();
    return parts.length === 1 ? (parts[0]!.part?.near ?? []) : [];
  }

  /** Whether a thing is called what was typed, or has it in its name. */
  private isNamed({ record, called }: Hit, { whole }: Query): boolean {
    const name = record.kind === "passage" || record.kind === "note" ? "" : fold(record.text.split("\n", 1)[0]!, this.library.own.language);
    const patterns = this.library.own.language === "zh" ? [whole.zh!.source] : whole.en.map(({ source }) => `${source}(?:e?s)?(?![a-z0-9])`);
    return called !== undefined || (patterns.length > 0 && patterns.every((source) => stands(pattern(source), name)));
  }

  /** What is not found already. */
  private near(query: Query, found: readonly Hit[]): Hit[] {
    const known = new Set(found.map(({ at }) => at));
    for (const needles of nearest(query, this.reading)) {
      const hits = this.match(needles, query);
      if (hits.length > 0) return led(hits.filter(({ at }) => !known.has(at))).slice(0, offered);
    }
    return [];
  }

  /** Entries that people call just what was typed. */
  private called({ typed, whole, quoted }: Query): Hit[] {
    if (quoted) return [];
    const { names } = this.reading;
    const calls = [...(names.zh.get(fold(typed, "zh")) ?? []), ...(isChinese(typed) ? [] : (names.en.get(key(fold(typed, "en"))) ?? []))];
    return calls.filter(({ how }) => how === "other").map(({ at, record }) => ({ at, record: this.library.own.file.records[at]!, needles: [whole], score: 140 + (record.kind === "indicator" ? 1 : 0), called: typed }));
  }

  private match(needles: readonly Needle[], query: Query): Hit[] {
    const zh = inLanguage(this.library, "zh");
    const en = inLanguage(this.library, "en");
    const cut = needles.some(({ part }) => part !== undefined);
    const wanted = needles.filter(({ part }) => !part?.soft);
    const elsewhere = wanted.length > 1 ? wanted.filter(({ part }) => part?.places) : [];
    const plain = needles.every(({ part }) => !part || !(part.places || part.year || part.soft || part.near || part.others?.length));
    const words = needles.map(({ part }) => part?.text ?? "");
    const folded = cut ? { zh: words.join(""), en: words.join(" ") } : query.folded;
    const typed = cut && plain && !isChinese(query.typed) ? wordsOf(fold(query.typed, "en")).map((word) => pattern(phrase(word, this.reading))) : [];
    const hits: Hit[] = [];
    this.library.own.file.records.forEach((record, at) => {
      const texts = { zh: zh?.folded[at] ?? "", en: en?.folded[at] ?? "" };
      const called = { zh: zh?.called[at] ?? "", en: en?.called[at] ?? "" };
      if (!wanted.every((needle) => isAnswered(needle, record, texts) || (cut && answers(needle, called.zh, called.en)))) return;
      if (elsewhere.length > 0 && unnamed.has(record.kind) && !inOneSentence(wanted, record, texts)) return;
      const score = plain ? rank(record, texts.zh, texts.en, needles, folded, cut ? called : undefined, typed) : rankParts(record, texts, called, needles);
      hits.push({ at, record, needles, score, ...(cut && this.calledBy(record, at, wanted, texts)) });
    });
    return hits;
  }

  /** The first of its other names that answers what its text does not. */
  private calledBy(record: SearchRecord, at: number, needles: readonly Needle[], texts: { zh: string; en: string }): { called?: string } {
    const missing = needles.filter((needle) => needle.part?.others?.includes(at) || !isAnswered(needle, record, texts));
    if (missing.length === 0) return {};
    const name = [this.library.own, this.library.other]
      .flatMap((edition) => (edition?.file.records[at]!.names ?? []).map((text) => ({ text, folded: fold(text, edition!.language), language: edition!.language })))
      .find(({ folded, language }) => missing.some(({ zh, en }) => (language === "zh" ? zh && stands(zh, folded) : en.length > 0 && en.some((pattern) => stands(pattern, folded)))));
    return name ? { called: name.text } : {};
  }
}

export const stands = (pattern: RegExp, text: string): boolean => text !== "" && text.search(pattern) >= 0;

export const answers = ({ zh, en }: Needle, chinese: string, english: string): boolean =>
  (zh !== null && stands(zh, chinese)) || (en.length > 0 && en.every((pattern) => stands(pattern, english)));

/** Kinds of records whose texts have no years. */
const yearless = new Set(["indicator", "glossary", "jurisdiction", "organization", "project"]);

/** A place is answered by what is said of it, a year by what has none. */
function isAnswered(needle: Needle, record: SearchRecord, texts: { zh: string; en: string }): boolean {
  const { part } = needle;
  return (part?.year && yearless.has(record.kind)) || part?.among?.some((place) => record.places?.includes(place)) || answers(needle, texts.zh, texts.en);
}

/** Passages and notes speak of several places: one that is not their own has to stand in the sentence that has all else. */
const unnamed = new Set(["passage", "note"]);

function inOneSentence(needles: readonly Needle[], record: SearchRecord, texts: { zh: string; en: string }): boolean {
  if (needles.every(({ part }) => !part?.places || part.among?.some((place) => record.places?.includes(place)))) return true;
  return texts.zh.split(/[。;\n]/).some((sentence) => needles.every((needle) => answers(needle, sentence, ""))) || texts.en.split(/\. |;|\n/).some((sentence) => needles.every((needle) => answers(needle, "", sentence)));
}

function merge(first: readonly Hit[], second: readonly Hit[]): Hit[] {
  const hits = new Map(first.map((hit) => [hit.at, hit]));
  for (const hit of second) {
    const known = hits.get(hit.at);
    if (!known) hits.set(hit.at, hit);
    else if (hit.score > known.score) hits.set(hit.at, { ...known, score: hit.score });
  }
  return [...hits.values()];
}

/** Best first; of several statements of an indicator that come before it only the first does, for its page has them all. */
function led(hits: Hit[]): Hit[] {
  const sorted = hits.sort(order);
  for (const indicator of sorted.filter(({ record }) => record.kind === "indicator")) {
    const said = sorted.findIndex(({ record }) => record.kind === "statement" && record.id.startsWith(`${indicator.record.id}.`));
    const at = sorted.indexOf(indicator);
    if (said >= 0 && said + 1 < at) sorted.splice(said + 1, 0, ...sorted.splice(at, 1));
  }
  return sorted;
}

const order = (a: Hit, b: Hit): number => b.score - a.score || a.at - b.at;
