import type { StripRecord } from "../records";

/** A strip of a chart, from its top to its bottom: whether it stays, and how far up it moves then. */
export interface Strip {
  top: number;
  bottom: number;
  stays: boolean;
  up: number;
}

export interface Standing {
  strips: Strip[];
  /** The height of all that goes. */
  gone: number;
}

/** What stays of a chart: the rows of shown statements, and the headings of chosen places that have one. Nothing where that is no comparison of two places. */
export function narrowed(strips: readonly StripRecord[], places: ReadonlySet<string>, shown: ReadonlySet<string>): Standing | undefined {
  const isRow = ({ place, statement }: StripRecord): boolean => statement !== undefined && places.has(place) && shown.has(statement);
  const drawn = new Set(strips.filter(isRow).map((strip) => strip.place));
  if (drawn.size < 2) return undefined;
  let top = 0;
  let gone = 0;
  const standing = strips.map((strip): Strip => {
    const stays = strip.statement === undefined ? drawn.has(strip.place) : isRow(strip);
    const one = { top, bottom: top + strip.height, stays, up: gone };
    top = one.bottom;
    if (!stays) gone += strip.height;
    return one;
  });
  return { strips: standing, gone };
}
