import type { Language } from "./fold";

/** Units that measure the same thing, by how much of it each is, as folded texts print them. */
const families: readonly (readonly (readonly [unit: string, size: number])[])[] = [
  [["千瓦", 1], ["万千瓦", 1e4], ["亿千瓦", 1e8], ["兆瓦", 1e3], ["吉瓦", 1e6], ["kw", 1], ["mw", 1e3], ["gw", 1e6]],
  [["千瓦时", 1], ["万千瓦时", 1e4], ["亿千瓦时", 1e8], ["kwh", 1], ["mwh", 1e3], ["gwh", 1e6], ["twh", 1e9]],
  [["吨", 1], ["万吨", 1e4], ["亿吨", 1e8], ["t", 1], ["tonnes", 1], ["tons", 1], ["kt", 1e3], ["mt", 1e6], ["million tonnes", 1e6], ["million tons", 1e6]],
  [["吨标准煤", 1], ["吨标煤", 1], ["万吨标准煤", 1e4], ["万吨标煤", 1e4], ["亿吨标煤", 1e8], ["tce", 1], ["ktce", 1e3], ["mtce", 1e6]],
  [["克", 1], ["克标准煤", 1], ["g", 1], ["gce", 1], ["grams", 1]],
  [["立方米", 1], ["万立方米", 1e4], ["亿立方米", 1e8], ["m3", 1], ["million m3", 1e6], ["billion m3", 1e9], ["bcm", 1e9]],
  [["平方米", 1], ["万平方米", 1e4], ["m2", 1], ["million m2", 1e6]],
  [["亩", 1], ["万亩", 1e4], ["mu", 1], ["ha", 15], ["million ha", 15e6]],
  [["元", 1], ["万元", 1e4], ["亿元", 1e8], ["yuan", 1], ["million yuan", 1e6], ["billion yuan", 1e9]],
  [["%", 1], ["percent", 1], ["per cent", 1]],
];

const amount = /^(\d[\d,]*(?:\.\d+)?) ?([^\d\s].*)$/;

export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\\/-]/g, "\\$&");

/** Thousands are printed with and without commas; either finds the other. */
export const looseDigits = (pattern: string): string =>
  pattern
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/(?<![\d.])\d{4,}/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ",?"));

/** Money as the English pages print it, CNY 630 million, is read like 630 million yuan. */
const asYuan = (folded: string): string => folded.replace(/^cny ?(.+?)( million| billion)?$/, "$1$2 yuan");

/** Other ways to print a quantity such as 180万千瓦 or 1.8 GW: a pattern for each language, null where the text is no quantity. */
export function otherPrints(folded: string): Record<Language, string> | null {
  const [, digits, unit] = amount.exec(asYuan(folded)) ?? [];
  const family = families.find((units) => units.some(([name]) => name === unit));
  const size = family?.find(([name]) => name === unit)?.[1];
  const value = Number(digits?.replaceAll(",", ""));
  if (!family || !size || !value) return null;
  const prints = (language: Language): string =>
    family
      .filter(([name]) => language === "zh" || !/\p{Script=Han}/u.test(name))
      .flatMap(([name, each]) => {
        const number = String(Number(((value * size) / each).toPrecision(12)));
        if (/e/.test(number) || number.length > 12) return [];
        const digits = looseDigits(escape(number));
        const yuan = language === "en" ? /^(.*?) ?yuan$/.exec(name) : null;
        return [`${digits} ?${escape(name)}`, ...(yuan ? [`cny ?${digits}${yuan[1] ? ` ${yuan[1]}` : "(?! ?[mb]illion)"}`] : [])];
      })
      .join("|");
  return { zh: `(?<![\\d.,])(?:${prints("zh")})(?![a-z时])`, en: `(?<![\\d.,])(?:${prints("en")})(?![a-z0-9])` };
}
