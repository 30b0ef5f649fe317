import type { SearchUnit } from "../records";
import { fold, type Language } from "./fold";

export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\\/-]/g, "\\$&");

/** Thousands are printed with and without commas; either finds the other. */
export const looseDigits = (pattern: string): string =>
  pattern
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/(?<![\d.])\d{4,}/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ",?"));

const han = /\p{Script=Han}/u;

/** One way to write a unit around its number, folded. */
interface Unit {
  before: string;
  after: string;
  size: number;
  family: readonly Unit[];
}

const amount = /^(?:([^\d\s]\D*?) ?)?(\d[\d,]*(?:\.\d+)?)(?: ?([^\d\s].*))?$/;

/** The units that measure the same thing, as they come with the records. */
export class Units {
  private readonly all = new Map<string, Unit>();

  constructor(families: readonly (readonly SearchUnit[])[]) {
    for (const known of families) {
      const family: Unit[] = known.map(({ before = "", after = "", size }) => ({ before: fold(before, "en"), after: fold(after, "en"), size, family: [] }));
      for (const unit of family) {
        unit.family = family;
        const key = `${unit.before} ${unit.after}`;
        if (!this.all.has(key)) this.all.set(key, unit);
      }
    }
  }

  /** Units that stand before their number: cny. */
  get leading(): string[] {
    return [...new Set([...this.all.values()].map((unit) => unit.before))].filter((before) => before !== "");
  }

  /** Other ways to print a quantity such as 180万千瓦 or 1.8 GW: a pattern for each language, null where the text is no quantity. */
  otherPrints(folded: string): Record<Language, string> | null {
    const [, before = "", digits, after = ""] = amount.exec(folded) ?? [];
    const unit = this.all.get(`${before} ${after}`);
    const value = Number(digits?.replaceAll(",", ""));
    if (!unit || !value) return null;
    const prints = (language: Language): string =>
      unit.family
        .filter(({ before, after }) => language === "zh" || !han.test(before + after))
        .flatMap((other) => {
          const number = String(Number(((value * unit.size) / other.size).toPrecision(12)));
          return /e/.test(number) || number.length > 12 ? [] : [this.print(other, looseDigits(escape(number)))];
        })
        .join("|");
    return { zh: `(?<![\\d.,])(?:${prints("zh")})(?![a-z])`, en: `(?<![\\d.,])(?:${prints("en")})(?![a-z0-9])` };
  }

  /** A number in a unit, where that is not the beginning of another unit: 千瓦 in 千瓦时, cny 3 in cny 3 million. */
  private print({ before, after }: Unit, digits: string): string {
    const longer = [...this.all.values()].filter((other) => other.before === before && other.after.length > after.length && other.after.startsWith(after));
    const rests = [...new Set(longer.map((other) => escape(other.after.slice(after.length))))];
    const space = after === "" ? " ?" : "";
    return `${before && `${escape(before)} ?`}${digits}${after && ` ?${escape(after)}`}${rests.length > 0 ? `(?!${space}(?:${rests.join("|")}))` : ""}`;
  }
}
