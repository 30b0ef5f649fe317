import type { ComparisonIndex, IndicatorCells } from "../records";
import type { Choice } from "./choice";

/** The cells and sentences of indicators, by their ids. */
export type Cells = Readonly<Record<string, IndicatorCells>>;

export interface Files {
  index(): Promise<ComparisonIndex>;
  cells(choice: Choice, index: ComparisonIndex): Promise<Cells>;
}

/** Files of a folder, each fetched once: the index, and of the sectors only those that hold a chosen indicator. */
export function load(folder: string): Files {
  const kept = new Map<string, Promise<unknown>>();
  const file = <T>(name: string): Promise<T> => {
    let reading = kept.get(name);
    if (!reading) {
      reading = fetch(`${folder}${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return answer.json();
      });
      kept.set(name, reading);
      // What could not be read may be asked for again.
      reading.catch(() => kept.delete(name));
    }
    return reading as Promise<T>;
  };
  return {
    index: () => file<ComparisonIndex>("index"),
    cells: async (choice, index) => {
      const sectors = new Set(choice.indicators.map((indicator) => index.sectors[indicator.sector]!));
      const read = await Promise.all([...sectors].map((sector) => file<Cells>(sector)));
      return Object.assign({}, ...read) as Cells;
    },
  };
}
