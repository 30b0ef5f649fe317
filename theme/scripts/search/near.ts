import { cut } from "./cut";
import { isChinese, type Needle, type Query, type Reading } from "./query";

/** What of a query has to be left for something to be near it. */
const enough = 0.6;

/**
 * Ways to look for what is nearest to a query that finds nothing, the nearest first: what curators say stands near it, a name with a slip, the same thing elsewhere or in another year,
 * and most of the words.
 */
export function* nearest(query: Query, reading: Reading): Iterable<Needle[]> {
  const near = query.near();
  if (near.some(({ part }) => part?.near)) yield* relaxed(near);
  const slips = corrected(query, reading);
  if (slips) yield slips;
  yield* relaxed(query.apart());
}

/** All parts; without place and year; without one of the things that are asked for. */
function* relaxed(parts: readonly Needle[]): Iterable<Needle[]> {
  if (parts.length === 0) return;
  yield [...parts];
  const things = parts.filter(({ part }) => !part!.places && !part!.year);
  if (things.some(({ part }) => !part!.soft) && things.length < parts.length) yield things;
  const hard = things.filter(({ part }) => !part!.soft);
  const without = hard.map((one) => parts.filter((needle) => needle !== one)).filter((left) => weight(left.filter((needle) => hard.includes(needle))) >= enough * weight(hard));
  yield* without.sort((one, other) => weight(other) - weight(one));
}

/** Characters of Chinese, words of English; those of a name say more. */
const weight = (needles: readonly Needle[]): number =>
  needles.reduce((sum, { part }) => sum + (isChinese(part!.text) ? part!.text.length : part!.text.split(" ").length) * (part!.known ? 2 : 1), 0);

/** The query with a stretch of Chinese that no name has, but for a character, read as that name. */
function corrected(query: Query, reading: Reading): Needle[] | null {
  const { names } = reading;
  const text = query.folded.zh;
  if (!/\p{Script=Han}/u.test(text)) return null;
  let best: { from: number; to: number; name: string; wrong: number } | null = null;
  for (const [name, calls] of names.zh) {
    if (name.length < 3 || calls.every(({ how }) => how === "near")) continue;
    const limit = name.length > 5 ? 2 : 1;
    for (let from = 0; from + name.length <= text.length; from++) {
      if (name.length === 3 && text[from] !== name[0]) continue;
      const wrong = differing(text, from, name, limit);
      if (wrong > 0 && wrong <= limit && (!best || name.length - 2 * wrong > best.name.length - 2 * best.wrong)) best = { from, to: from + name.length, name, wrong };
    }
  }
  return best && cut(text.slice(0, best.from) + best.name + text.slice(best.to), true, reading);
}

/** How many characters of a text are not those of a name, or more than the limit. */
function differing(text: string, from: number, name: string, limit: number): number {
  let wrong = 0;
  for (let at = 0; at < name.length && wrong <= limit; at++) if (text[from + at] !== name[at]) wrong++;
  return wrong;
}
