import { origins, type Language } from "./fold";
import type { Hit } from "./match";
import type { Edition } from "./records";

/** A stretch of text, marked where the query stands, with what of it is the figure of a statement. */
export interface Piece {
  text: string;
  marked: boolean;
  figure?: Span;
}

export type Span = [start: number, end: number];

/** Characters shown around a hit: a Chinese character says about as much as three of English. */
const reach: Record<Language, number> = { zh: 44, en: 120 };

/** Where the query stands in a record's text, in order and without overlaps. */
export function spans(hit: Hit, edition: Edition): Span[] {
  const { language } = edition;
  const folded = edition.folded[hit.at]!;
  // 建 of a question is no reason to mark it in 建设.
  const patterns = hit.needles.filter(({ part }) => !part?.soft).flatMap((needle) =>
    [...(language === "zh" ? [needle.zh] : needle.en), needle.mark[language]].filter((pattern) => pattern !== null),
  );
  const found = patterns.flatMap((pattern) => [...folded.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]));
  if (found.length === 0) return [];
  const places = origins(edition.file.records[hit.at]!.text, language);
  const joined: Span[] = [];
  for (const [start, end] of found.filter(([start, end]) => end > start).sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  // A mark ends behind its last character, not before the next one: white space may lie between.
  return joined.map(([start, end]) => [places[start]!, places[end - 1]! + 1]);
}

/** The text from one place to another in marked and unmarked pieces. Line ends, such as those of table cells, show as dots; a mark over one has a space there. */
export function pieces(text: string, marks: readonly Span[], from = 0, to = text.length, figure?: Span): Piece[] {
  const list: Piece[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    if (end <= start) return;
    const shown = (stop: number): string => text.slice(start, stop).replaceAll("\n", marked ? " " : " · ");
    const piece: Piece = { text: shown(end), marked };
    const [first, last] = figure ? [Math.max(figure[0], start), Math.min(figure[1], end)] : [0, 0];
    if (last > first) piece.figure = [shown(first).length, shown(last).length];
    list.push(piece);
  };
  let at = from;
  for (const [start, end] of marks) {
    if (end <= from || start >= to) continue;
    add(at, Math.max(start, from), false);
    add(Math.max(start, from), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  return list;
}

/** The text around the first mark, or where there is none around a figure that would be cut off, with an ellipsis where it was cut. */
export function snippet(text: string, marks: readonly Span[], language: Language, start = 0, figure?: Span): Piece[] {
  const far = figure && figure[1] - start > 2 * reach[language] ? figure[0] : start;
  const first = marks.find(([from]) => from >= start)?.[0] ?? far;
  const short = text.length - start <= 3 * reach[language];
  let from = short ? start : Math.max(start, first - Math.floor(reach[language] / 2));
  let to = short ? text.length : Math.min(text.length, first + 2 * reach[language]);
  if (from - start < 8) from = start;
  if (text.length - to < 8) to = text.length;
  // English is cut between words.
  if (language === "en") {
    if (from > start) from = text.indexOf(" ", from) + 1 || from;
    if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), first + 1);
  }
  const list = pieces(text, marks, from, to, figure);
  if (from > start) list.unshift({ text: "…", marked: false });
  if (to < text.length) list.push({ text: "…", marked: false });
  return list;
}
