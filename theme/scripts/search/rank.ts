import type { Needle, Query } from "./query";
import type { Kind, SearchRecord } from "./records";

/** What people look for first when a name fits as well: the thing itself before what is said of it. */
const weight: Record<Kind, number> = { jurisdiction: 12, indicator: 10, organization: 8, glossary: 7, project: 6, statement: 4, passage: 3, note: 0 };

/** How well a record answers: the name itself, a name that begins with it, a name that holds it, a text that holds it, texts that hold its words. */
export function rank(record: SearchRecord, zh: string, en: string, needles: readonly Needle[], query: Query): number {
  const inChinese = near(record, zh, query.folded.zh);
  const inEnglish = near(record, unhyphened(en), unhyphened(query.folded.en.trim()));
  const worst = Math.max(...needles.map((needle) => needle.fit));
  return weight[record.kind] + Math.max(inChinese, inEnglish) + named(record, zh, en, needles) - 15 * worst + (record.type === "heading" ? 6 : 0) - length(record, zh || en);
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
