/** The words of a text in lower case: runs of letters and digits. */
export const wordsOf = (folded: string): string[] => folded.match(/[a-z0-9]+/g) ?? [];

/** A word without its ending and in American spelling, so that its forms meet: cities and city, reduced and reducing, utilisation and utilization. */
export function stem(word: string): string {
  let rest = word.replace(/is(e|ed|ing|ation|ations)$/, "iz$1").replace(/tre(s?)$/, "ter$1").replace(/ies$/, "y");
  if (rest.length > 3) rest = rest.replace(/(ss|x|ch|sh|z)es$/, "$1").replace(/([^su])s$/, "$1");
  const cut = rest.replace(/(ations?|ing|ed)$/, "");
  if (cut.length > 2 && /[aeiouy]/.test(cut)) rest = cut.replace(/([^aeious])\1$/, "$1");
  return rest.length > 3 ? rest.replace(/e$|(?<=l)l$/, "") : rest;
}

/** How many letters are wrong, missing, too many or changed in order, or more than the limit. */
export function typos(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** How well words of the texts answer a word of the query; a worse way is tried only where there is no better one. */
export enum Fit {
  Form,
  Beginning,
  Part,
  Typo,
}

export interface Found {
  fit: Fit;
  words: string[];
}

/** All words of the English texts, with their stems. */
export class Vocabulary {
  private readonly stems = new Map<string, string[]>();
  private readonly words: string[];

  constructor(texts: readonly string[]) {
    this.words = [...new Set(wordsOf(texts.join("\n")))];
    for (const word of this.words) {
      const key = stem(word);
      const known = this.stems.get(key);
      if (known) known.push(word);
      else this.stems.set(key, [word]);
    }
  }

  /** The forms of a word that stand anywhere. */
  forms = (word: string): readonly string[] => this.stems.get(stem(word)) ?? [];

  /** The last word of a query may be half typed: it stands for every word that begins with it. */
  find(word: string, unfinished: boolean): Found {
    const forms = this.stems.get(stem(word)) ?? [];
    // Tax is no beginning of taxi once another word follows it.
    const begun = unfinished || word.length > 4 ? this.words.filter((known) => known.startsWith(word)) : [];
    if (unfinished && begun.length > 0) return { fit: forms.length > 0 ? Fit.Form : Fit.Beginning, words: [...new Set([...forms, ...begun])] };
    if (forms.length > 0) return { fit: Fit.Form, words: forms };
    if (begun.length > 0) return { fit: Fit.Beginning, words: begun };
    const holding = word.length > 4 ? this.words.filter((known) => known.includes(word)) : [];
    if (holding.length > 0) return { fit: Fit.Part, words: holding };
    return { fit: Fit.Typo, words: this.near(word) };
  }

  /** Words with one letter wrong, two in a long word; the nearest only, and their other forms. */
  private near(word: string): string[] {
    for (let wrong = 1; wrong <= (word.length > 7 ? 2 : word.length > 3 ? 1 : 0); wrong++) {
      const near = this.words.filter((known) => known.length > 3 && !/\d/.test(known) && typos(word, known, wrong) === wrong);
      if (near.length > 0) return [...new Set(near.flatMap((known) => this.stems.get(stem(known))!))];
    }
    return [];
  }
}
