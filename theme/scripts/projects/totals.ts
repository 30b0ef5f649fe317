import { addDecimals } from "./decimals";
import type { Row } from "./rows";

export interface Figure {
  /** What it must have in common with all it is added to, reason by reason; nothing where it is added to none. */
  readonly common: readonly string[];
  readonly value: string;
}

/** The first of the reasons against adding figures up that holds. */
export const against = (reasons: readonly string[], figures: readonly Figure[]): string | undefined =>
  reasons.find((_, at) => figures.some(({ common }) => !common[at] || common[at] !== figures[0]!.common[at]));

/** Counts the figures of what is shown again, by the rule that was sent with them. */
export const showTotals = (table: HTMLTableElement, shown: Iterable<Row>): void => {
  const figures = new Map<string, Figure[]>();
  for (const row of shown) {
    for (const { dataset } of row.element.querySelectorAll<HTMLElement>("li[data-role]")) {
      const key = `${dataset.role} ${dataset.unit}`;
      figures.set(key, [...(figures.get(key) ?? []), { common: dataset.common!.split("|"), value: dataset.value! }]);
    }
  }

  for (const line of table.querySelectorAll<HTMLTableRowElement>("tr[data-role]")) {
    const these = figures.get(`${line.dataset.role} ${line.dataset.unit}`) ?? [];
    line.hidden = these.length === 0;
    if (line.hidden) continue;
    const why = against(line.dataset.asked!.split(" "), these);
    (line.cells[1] as HTMLElement).textContent = String(these.length);
    (line.cells[2]?.firstElementChild as HTMLElement).textContent = why ? (table.dataset[why] ?? "") : addDecimals(these.map((figure) => figure.value));
  }
};
