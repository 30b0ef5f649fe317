import type { Choice } from "./choice";

export interface Place {
  id: string;
  name: string;
  region?: string;
}

export interface Entry {
  id: string;
  name: string;
  other: string;
  sector: number;
  places: number[];
}

export interface Index {
  places: Place[];
  sectors: string[];
  indicators: Entry[];
}

export interface Line {
  id: string;
  also?: string[];
  figure: string;
  printed?: string;
  second?: string;
  time?: string;
  kind?: string;
  badge?: string;
  binding?: string;
  conditions?: string[];
  doubt?: string;
  sources: { plan: string; passage: string; name: string }[];
  notes?: { id: string; quote: string; text: string }[];
}

export interface Cell {
  lines?: Line[];
  absence?: string[];
  see?: { id: string; name: string }[];
  past?: number[];
  elsewhere?: { id: string; text: string }[];
}

export interface Finding {
  compared?: true;
  word: string;
  sentence: string;
}

export interface Cells {
  chart?: true;
  cells: Record<string, Cell>;
  pairs: Record<string, Finding[]>;
  unlike: { other: string; sentence: string }[];
}

export interface Files {
  index(): Promise<Index>;
  cells(choice: Choice, index: Index): Promise<Record<string, Cells>>;
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
    index: () => file<Index>("index"),
    cells: async (choice, index) => {
      const sectors = new Set(choice.indicators.map((indicator) => index.sectors[indicator.sector]!));
      const read = await Promise.all([...sectors].map((sector) => file<Record<string, Cells>>(sector)));
      return Object.assign({}, ...read) as Record<string, Cells>;
    },
  };
}
