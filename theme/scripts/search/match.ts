import { Units } from "./numbers";
import { Vocabulary } from "./words";
import { inLanguage, type Library, type SearchRecord } from "./records";
import { parse, type Needle, type Query } from "./query";
import { rank } from "./rank";
import { Terms } from "./terms";

/** A record that answers a query, by its place in the list of records. */
export interface Hit {
  at: number;
  record: SearchRecord;
  score: number;
  /** What was found in it, for the marks. */
  needles: readonly Needle[];
}

export interface Findings {
  query: Query;
  /** Best first. */
  hits: Hit[];
  /** Hits there would be more if the words of the query were looked for apart. */
  more: number;
}

/** Finds things in a library. What it makes of the library (the words of the texts, the pairs of terms) it makes once, when first needed. */
export class Engine {
  private readonly terms: Terms;
  private readonly units: Units;
  private words: Vocabulary | undefined;

  constructor(readonly library: Library) {
    this.terms = new Terms(library);
    this.units = new Units(library.own.file.units);
  }

  find(typed: string, apart = false): Findings {
    const query = parse(typed, { terms: this.terms, units: this.units, vocabulary: () => this.vocabulary() });
    const whole = this.match([query.whole], query);
    const separate = query.apart.length > 0 && !(query.apart.length === 1 && whole.length > 0 && query.exact) ? this.match(query.apart, query) : [];
    const both = whole.length > 0 ? merge(whole, separate) : separate;
    if (!query.exact || apart || whole.length === 0) return { query, hits: both.sort(order), more: 0 };
    return { query, hits: whole.sort(order), more: both.length - whole.length };
  }

  private vocabulary(): Vocabulary {
    return (this.words ??= new Vocabulary(inLanguage(this.library, "en")?.folded ?? []));
  }

  private match(needles: readonly Needle[], query: Query): Hit[] {
    const zh = inLanguage(this.library, "zh")?.folded;
    const en = inLanguage(this.library, "en")?.folded;
    const hits: Hit[] = [];
    this.library.own.file.records.forEach((record, at) => {
      const chinese = zh?.[at] ?? "";
      const english = en?.[at] ?? "";
      if (needles.every((needle) => answers(needle, chinese, english)))
        hits.push({ at, record, needles, score: rank(record, chinese, english, needles, query) });
    });
    return hits;
  }
}

const stands = (pattern: RegExp, text: string): boolean => text !== "" && text.search(pattern) >= 0;

const answers = ({ zh, en }: Needle, chinese: string, english: string): boolean =>
  (zh !== null && stands(zh, chinese)) || (en.length > 0 && en.every((pattern) => stands(pattern, english)));

function merge(first: Hit[], second: Hit[]): Hit[] {
  const known = new Set(first.map((hit) => hit.at));
  return [...first, ...second.filter((hit) => !known.has(hit.at))];
}

const order = (a: Hit, b: Hit): number => b.score - a.score || a.at - b.at;
