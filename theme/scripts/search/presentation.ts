import { element, langOf, marked, type Child } from "./dom";
import type { Language } from "./fold";
import type { Hit } from "./match";
import { isChinese } from "./query";
import { toMap, Wording } from "./wording";
import type { Edition, Library, SearchRecord } from "./records";
import { pieces, snippet, spans, type Piece, type Span } from "./snippet";

/** A hit as it is shown: its name, where it stands, and the words around what was found, in each language that has any. */
export interface Presented {
  url: string;
  title: Piece[];
  where: string[];
  texts: { language: Language; pieces: Piece[] }[];
  /** Of a statement on an English page: the Chinese words that prove it, where they are not among the texts. */
  printed: Piece[];
  /** What people call it, where it was found by that: no plan need print it. */
  called: string | null;
}

/** Lines of a record that are its name: a passage or a note has none, a statement is named by its indicator and its place. */
const nameLines = (record: SearchRecord): number => ({ passage: 0, note: 0, statement: 2 })[record.kind as string] ?? 1;

export class Presentation {
  private readonly plans: Map<string, string>;

  constructor(private readonly library: Library) {
    this.plans = toMap(library.own.file.plans);
  }

  of(hit: Hit): Presented {
    const { own, other } = this.library;
    const record = own.file.records[hit.at]!;
    const marks = spans(hit, own);
    const names = nameLines(record);
    const nameEnd = endOfLine(record.text, names);
    const name = pieces(record.text, marks, 0, nameEnd);
    const plan = record.plan === undefined ? [] : [this.plans.get(record.plan) ?? ""];
    const texts = [{ language: own.language, pieces: this.text(record, marks, own, nameEnd) }];
    const otherMarks = other ? spans(hit, other) : [];
    if (other && otherMarks.length > 0) {
      const translated = other.file.records[hit.at]!;
      texts.push({ language: other.language, pieces: snippet(translated.text, otherMarks, other.language, startOf(record, translated.text, otherMarks), figureOf(translated)) });
    }
    const heading = record.kind === "passage" ? this.heading(hit.at) : null;
    return {
      url: record.url,
      title: names > 0 ? name : [{ text: heading ?? plan[0] ?? "", marked: false }],
      where: names > 0 || heading !== null ? plan : [],
      texts: texts.filter(({ pieces }) => pieces.length > 0),
      called: hit.called ?? null,
      printed: texts.length === 1 && record.printed !== undefined ? printed(record.printed) : [],
    };
  }

  private text(record: SearchRecord, marks: [number, number][], edition: Edition, nameEnd: number): Piece[] {
    const start = nameEnd === 0 ? 0 : nameEnd + 1;
    if (start >= record.text.length) return [];
    return snippet(record.text, marks, edition.language, record.kind === "glossary" ? startOf(record, record.text, marks) : start, figureOf(record));
  }

  /** The nearest heading at or above a passage, in its own plan. */
  private heading(at: number): string | null {
    const { records } = this.library.own.file;
    const { plan } = records[at]!;
    for (let above = at - 1; above >= 0 && records[above]!.plan === plan && records[above]!.kind === "passage"; above--)
      if (records[above]!.type === "heading") return records[above]!.text.replaceAll("\n", " ");
    return null;
  }
}

/** Where the figure of a statement stands in its text. */
const figureOf = ({ mark }: SearchRecord): Span | undefined => mark && [mark[0]!, mark[1]!];

/** A quotation with its figure between 【】. */
function printed(quote: string): Piece[] {
  const [start, end] = [quote.indexOf("【"), quote.indexOf("】") - 1];
  return [{ text: quote.replace(/[【】]/g, ""), marked: false, figure: [start, end] }];
}

/** Of a glossary entry: its definition, or, where it was not found by its name, the form it was found by. */
function startOf(record: SearchRecord, text: string, marks: readonly [number, number][]): number {
  if (record.kind !== "glossary") return 0;
  const definition = text.lastIndexOf("\n") + 1;
  const name = text.indexOf("\n");
  const form = marks[0] === undefined || marks[0][0] < name ? definition : marks[0][0];
  return form >= definition ? definition : text.lastIndexOf("\n", form) + 1;
}

function endOfLine(text: string, lines: number): number {
  let end = 0;
  for (let line = 0; line < lines; line++) {
    const next = text.indexOf("\n", end + (line > 0 ? 1 : 0));
    if (next < 0) return text.length;
    end = next;
  }
  return end;
}

/** `also asked as: PUE`. */
function calledSo(name: string, page: Edition): Child {
  const [before = "", after = ""] = new Wording(page.file).of("called").split("{name}");
  return element("span", { class: "hit-called" }, before, element("span", { lang: langOf(isChinese(name) ? "zh" : "en", page.language) }, name), after);
}

/** The lines below the name of a hit. */
export function details(shown: Presented, page: Edition): Child[] {
  return [
    shown.called === null ? null : calledSo(shown.called, page),
    shown.where.length > 0 ? element("span", { class: "hit-where" }, shown.where.join(" · ")) : null,
    ...[...shown.texts, { language: "zh" as Language, pieces: shown.printed }].map(({ language, pieces }) =>
      pieces.length > 0 ? element("span", { class: "hit-text", lang: langOf(language, page.language) }, ...marked(pieces)) : null,
    ),
  ];
}
