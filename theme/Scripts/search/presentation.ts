import { element, langOf, marked, type Child } from "./dom";
import type { Hit } from "./match";
import { toMap } from "./wording";
import type { Edition, Library, SearchRecord } from "./records";
import { pieces, snippet, spans, type Piece } from "./snippet";

/** A hit as it is shown: its name, where it stands, and the words around what was found, in each language that has any. */
export interface Presented {
  url: string;
  title: Piece[];
  where: string[];
  texts: { edition: Edition; pieces: Piece[] }[];
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
    const texts = [{ edition: own, pieces: this.text(record, marks, own, nameEnd) }];
    const otherMarks = other ? spans(hit, other) : [];
    if (other && otherMarks.length > 0) {
      const text = other.file.records[hit.at]!.text;
      texts.push({ edition: other, pieces: snippet(text, otherMarks, other.language, startOf(record, text, otherMarks)) });
    }
    const heading = record.kind === "passage" ? this.heading(hit.at) : null;
    return {
      url: record.url,
      title: names > 0 ? name : [{ text: heading ?? plan[0] ?? "", marked: false }],
      where: names > 0 || heading !== null ? plan : [],
      texts: texts.filter(({ pieces }) => pieces.length > 0),
    };
  }

  private text(record: SearchRecord, marks: [number, number][], edition: Edition, nameEnd: number): Piece[] {
    const start = nameEnd === 0 ? 0 : nameEnd + 1;
    if (start >= record.text.length) return [];
    return snippet(record.text, marks, edition.language, record.kind === "glossary" ? startOf(record, record.text, marks) : start);
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

/** The lines below the name of a hit. */
export function details(shown: Presented, page: Edition): Child[] {
  return [
    shown.where.length > 0 ? element("span", { class: "hit-where" }, shown.where.join(" · ")) : null,
    ...shown.texts.map(({ edition, pieces }) =>
      element("span", { class: "hit-text", lang: langOf(edition.language, page.language) }, ...marked(pieces)),
    ),
  ];
}
