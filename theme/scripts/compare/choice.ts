import type { ComparisonIndex, IndicatorEntry, PlaceEntry } from "../records";

/** Places and indicators in the order they are compared in, whatever the order of the address: `?places=hohhot&places=wuhai&indicators=forest-cover`. */
export class Choice {
  constructor(readonly places: readonly PlaceEntry[], readonly indicators: readonly IndicatorEntry[]) {}

  static of(search: string, index: ComparisonIndex): Choice {
    const query = new URLSearchParams(search);
    const places = new Set(query.getAll("places"));
    const indicators = new Set(query.getAll("indicators"));
    return new Choice(
      index.places.filter((place) => places.has(place.id)),
      index.indicators.filter((indicator) => indicators.has(indicator.id)),
    );
  }

  /** Nothing to show yet. */
  get isEmpty(): boolean {
    return this.places.length === 0 || this.indicators.length === 0;
  }

  get query(): string {
    const query = new URLSearchParams();
    for (const place of this.places) query.append("places", place.id);
    for (const indicator of this.indicators) query.append("indicators", indicator.id);
    return query.size === 0 ? "" : `?${query}`;
  }
}
