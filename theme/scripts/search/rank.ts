import { answers } from "./match";
import type { Needle, Query } from "./query";
import type { Kind, SearchRecord } from "./records";

/** What people look for first when a name fits as well: the thing itself before what is said of it. */
const weight: Record<Kind, number> = { jurisdiction: 12, indicator: 10, organization: 8, glossary: 7, project: 6, statement: 4, passage: 3, note: 0 };

/** How well a record answers: the name itself, a name that begins with it, a name that holds it, a text that holds it, texts that hold its words. */
export function rank(record: SearchRecord, zh: string, en: string, needles: readonly Needle[], folded: Query["folded"], called: Texts = { zh: "", en: "" }, typed: readonly RegExp[] = []): number {
  const inChinese = near(record, zh, folded.zh);
  const inEnglish = near(record, unhyphened(en), unhyphened(folded.en));
  const worst = Math.max(...needles.map((needle) => needle.fit));
  return weight[record.kind] + Math.max(inChinese, inEnglish) + Math.max(named(record, zh, en, needles), calledSo(called, needles)) + (typed.length > needles.length && typed.every((word) => en.split("\n", 1)[0]!.search(word) >= 0) ? 12 : 0) - 15 * worst + (record.type === "heading" ? 6 : 0) - length(record, zh || en);
}

/** Among texts, the shorter says it more plainly; names are told apart by other things. */
const length = (record: SearchRecord, text: string): number => (record.kind === "passage" || record.kind === "note" ? Math.log2(1 + text.length) / 2 : 0);

/** Clean-heating rate is found by clean heating as by clean-heating. */
const unhyphened = (text: string): string => text.replaceAll("-", " ");

function near(record: SearchRecord, text: string, query: string): number {
  if (query === "" || text === "") return 0;
  const at = text.indexOf(query);
  if (at < 0) return 0;
  const lines = text.split("\n");
  // A glossary entry has several names, a statement is named by its indicator, its place and its figure; a passage or a note has no name.
  const names = record.kind === "glossary" ? lines.slice(0, -1) : record.kind === "passage" || record.kind === "note" ? [] : record.kind === "statement" ? lines.slice(0, 3) : lines.slice(0, 1);
  const name = Math.max(...names.map((line) => (line === query ? 100 : line.startsWith(query) ? 50 : line.includes(query) ? 30 : 0)), 0);
  const times = Math.min(text.split(query).length - 1, 4);
  return name + 10 + 2 * times + (standsAlone(text, query) ? 12 : 0);
}

/** Whether a number or a word is not the piece of a longer one: 305 in 1305, gas in gasoline. */
function standsAlone(text: string, query: string): boolean {
  const edge = /[a-z0-9.]/;
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    const before = text[at - 1] ?? "";
    const after = text[at + query.length] ?? "";
    if (!(edge.test(before) && edge.test(query[0]!)) && !(/[a-z0-9]/.test(after) && edge.test(query.at(-1)!))) return true;
  }
  return false;
}

/** All the words of a query in the name are worth more than anywhere in the text. */
function named(record: SearchRecord, zh: string, en: string, needles: readonly Needle[]): number {
  if (record.kind === "passage" || record.kind === "note") return 0;
  const [chinese, english] = [zh, en].map((text) => text.split("\n", record.kind === "statement" ? 3 : 1).join("\n")) as [string, string];
  const inName = (needle: Needle): boolean =>
    (needle.zh !== null && chinese.search(needle.zh) >= 0) || (needle.en.length > 0 && needle.en.every((pattern) => english.search(pattern) >= 0));
  return needles.every(inName) ? 25 : 0;
}

/** All the words of a query in one of the names people use. */
const calledSo = ({ zh, en }: Texts, needles: readonly Needle[]): number =>
  zh.split("\n").some((name) => needles.every((needle) => answers(needle, name, ""))) || en.split("\n").some((name) => needles.every((needle) => answers(needle, "", name))) ? 25 : 0;

/** The name of a record, or of what it is a statement of; a passage and a note have none. */
const nameOf = (record: SearchRecord, text: string): string[] => {
  const lines = text.split("\n");
  return record.kind === "glossary" ? lines.slice(0, -1) : record.kind === "passage" || record.kind === "note" ? [] : record.kind === "jurisdiction" || record.kind === "organization" ? lines : lines.slice(0, 1);
};

/** Statements that answer a question come before those that only report. */
const answering: Record<string, number> = { target: 4, limit: 4, threshold: 3, capacity: 3, action: 2 };

/**
 * How well a record answers a query that was cut: whether all that is asked for stands in one of its names, how much of that name it is, whether the record is of the place itself, and
 * what else of the query stands there.
 */
export function rankParts(record: SearchRecord, texts: Texts, called: Texts, needles: readonly Needle[]): number {
  const things = needles.filter(({ part }) => part && !part.places && !part.year && !part.soft);
  const soft = needles.filter(({ part }) => part?.soft);
  const places = needles.filter(({ part }) => part?.places);
  const years = needles.filter(({ part }) => part?.year);
  const names = [...(["zh", "en"] as const).flatMap((language) => [...nameOf(record, texts[language]), ...called[language].split("\n")].filter((name) => name !== "").map((name) => ({ language, name })))];
  const best = Math.max(0, ...names.map(({ language, name }) => likeness(name, language, things, soft)));
  const of = places.length === 0 ? 0 : places.filter(({ part }) => part!.places!.some((place) => record.places?.includes(place))).length / places.length;
  const sentence = record.kind !== "statement" || years.length === 0 ? 0 : 3 + (answering[record.type ?? ""] ?? 0);
  const others = soft.filter((needle) => answers(needle, texts.zh, texts.en)).length / Math.max(1, soft.length);
  const worst = Math.max(...needles.map(({ fit }) => fit));
  const said = record.kind === "statement" && of > 0 ? 8 : 0;
  return weight[record.kind] + best + 15 * of + said + sentence + 3 * others - 15 * worst - length(record, texts.zh || texts.en);
}

type Texts = Record<"zh" | "en", string>;

/** How many of the things asked for stand in a name, and how much of the name they and the softer words are. */
function likeness(name: string, language: "zh" | "en", things: readonly Needle[], soft: readonly Needle[]): number {
  const found = (needle: Needle): RegExp[] => (language === "zh" ? (needle.zh ? [needle.zh] : []) : needle.en);
  const stands = (needle: Needle): boolean => found(needle).length > 0 && found(needle).every((pattern) => name.search(pattern) >= 0);
  const inName = things.filter(stands).length;
  if (inName === 0) return 0;
  const covered = new Set<number>();
  for (const needle of [...things, ...soft].filter(stands))
    for (const pattern of found(needle)) for (const match of name.matchAll(pattern)) for (let at = match.index; at < match.index + match[0].length; at++) covered.add(at);
  return (inName === things.length ? 60 : (20 * inName) / things.length) + (40 * covered.size) / name.replace(/ /g, "").length;
}
