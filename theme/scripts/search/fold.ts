// The table that the build reads sources with (src/Publisher.Knowledge/Text), as text: a character, a tab, what it reads as.
import table from "../../../src/Publisher.Knowledge/Text/fold.tsv";

/** Pairs that one table for both directions cannot hold (著 is 着 in 着力 and itself in 显著): here either is found by the other. */
const alike = "著着堿碱陜陕乾干於于瞭了藉借衞卫裏里";

const readings = new Map<string, string>();
for (const line of table.trim().split("\n")) readings.set(line[0]!, line.slice(2).toLowerCase());
for (let i = 0; i < alike.length; i += 2) readings.set(alike[i]!, alike[i + 1]!);

const foldable = new RegExp(`[${[...readings.keys()].join("").replace(/[\\\]^-]/g, "\\$&")}]`, "g");

export type Language = "zh" | "en";

/** White space inside Chinese means nothing; between English words it is one space. A line end stays: it parts two texts. */
const space = (language: Language): string => (language === "zh" ? "" : " ");

/** A text as it is compared: lower case, half width, Simplified, without the white space of typesetting. */
export const fold = (text: string, language: Language): string =>
  text
    .toLowerCase()
    .replace(foldable, (character) => readings.get(character)!)
    .replace(/[^\S\n]+/g, space(language));

/** Where in the text each character of its folded form stood; one more at the end, for the end of the text. */
export function origins(text: string, language: Language): number[] {
  const places: number[] = [];
  let spaced = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const blank = character !== "\n" && /\s/.test(character);
    if (!blank) for (const _ of readings.get(character.toLowerCase()) ?? character) places.push(at);
    else if (!spaced && space(language)) places.push(at);
    spaced = blank;
  }
  places.push(text.length);
  return places;
}
