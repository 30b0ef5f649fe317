import { escape } from "./numbers";
import type { Edition, Library, SearchRecord } from "./records";
import { inLanguage } from "./records";
import { fold } from "./fold";
import { stem, wordsOf } from "./words";

/** Names whose other language is known: glossary entries, places, indicators and organizations. */
const named = new Set(["glossary", "jurisdiction", "indicator", "organization"]);

export const key = (english: string): string => wordsOf(english).map(stem).join(" ");

/** The forms of a name, folded: the lines of its text, but not its definition. */
export function forms(record: SearchRecord, folded: string): string[] {
  const lines = folded.split("\n");
  if (record.kind === "indicator") return lines.slice(0, 1);
  return record.kind === "glossary" ? lines.slice(0, -1) : lines;
}

/** A form, but not where it is only a part of one of the longer words it is not meant in: 全区, not in 健全区域. */
export function unless(form: string, except: readonly string[]): string {
  const guards = except.flatMap((longer) => {
    const at = longer.indexOf(form);
    if (at < 0) return [];
    return [`(?!(?<=${escape(longer.slice(0, at))})${escape(longer.slice(at))})`];
  });
  return guards.join("") + escape(form);
}

/** From the words of one language to those of the other. */
export class Terms {
  private readonly names = new Map<string, string[]>();
  private readonly accepted = new Map<string, string[] | null>();
  private readonly english = new Map<string, string[]>();

  constructor(library: Library) {
    const zh = inLanguage(library, "zh");
    const en = inLanguage(library, "en");
    if (zh && en) this.read(zh, en);
  }

  /**
   * Patterns of the Chinese forms of an English term, given as words. What is not the name of a term but an accepted form of several (NEV, installed)
   * says too little to stand for any of them.
   */
  inChinese(words: readonly string[]): string[] {
    const form = words.map(stem).join(" ");
    return this.names.get(form) ?? this.accepted.get(form) ?? [];
  }

  /** The English forms of a Chinese term, folded. */
  inEnglish = (folded: string): string[] => this.english.get(folded) ?? [];

  private read(zh: Edition, en: Edition): void {
    zh.file.records.forEach((record, at) => {
      if (!named.has(record.kind)) return;
      const except = (record.except ?? []).map((text) => fold(text, "zh"));
      const chinese = forms(record, zh.folded[at]!);
      const english = forms(en.file.records[at]!, en.folded[at]!);
      const patterns = chinese.map((form) => unless(form, except));
      add(this.names, key(english[0]!), patterns);
      for (const form of new Set(english.slice(1).map(key))) this.accepted.set(form, this.accepted.has(form) ? null : patterns);
      for (const form of chinese) add(this.english, form, english);
    });
  }
}

function add(map: Map<string, string[]>, name: string, values: string[]): void {
  map.set(name, [...(map.get(name) ?? []), ...values]);
}
