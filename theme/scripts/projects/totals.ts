import type { Row } from "./rows";

interface Figure {
  readonly plan: string;
  readonly of: string;
  /** Missing where the figure is no exact number. */
  readonly value: string | undefined;
}

/** Adds decimals as they are written, without the rounding of binary numbers. */
export const addDecimals = (numbers: readonly string[]): string => {
  const places = Math.max(...numbers.map((number) => number.split(".")[1]?.length ?? 0));
  const total = numbers.reduce((sum, number) => {
    const [whole = "0", part = ""] = number.split(".");
    return sum + BigInt(whole + part.padEnd(places, "0"));
  }, 0n);
  if (places === 0) return String(total);
  const digits = String(total).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

/** Counts the figures of what is shown again: the same rule as for the whole list, which the page was sent with. */
export const showTotals = (table: HTMLTableElement, shown: Iterable<Row>): void => {
  const figures = new Map<string, Figure[]>();
  for (const row of shown) {
    for (const item of row.element.querySelectorAll<HTMLElement>("li[data-role]")) {
      const key = `${item.dataset.role} ${item.dataset.unit}`;
      figures.set(key, [...(figures.get(key) ?? []), { plan: row.element.dataset.plan ?? "", of: item.dataset.of ?? "", value: item.dataset.value }]);
    }
  }

  for (const line of table.querySelectorAll<HTMLTableRowElement>("tr[data-role]")) {
    const these = figures.get(`${line.dataset.role} ${line.dataset.unit}`) ?? [];
    line.hidden = these.length === 0;
    if (line.hidden) continue;
    const why = reason(line.dataset.role ?? "", these);
    (line.cells[1] as HTMLElement).textContent = String(these.length);
    (line.cells[2]?.firstElementChild as HTMLElement).textContent = why ? (table.dataset[why] ?? "") : addDecimals(these.map((figure) => figure.value ?? "0"));
  }
};

/** A chart adds up all its projects: it stands only while all of them do. */
export const showCharts = (shown: Iterable<Row>): void => {
  const ids = new Set([...shown].map((row) => row.id));
  for (const chart of document.querySelectorAll<HTMLElement>("[data-projects]")) {
    chart.hidden = !(chart.dataset.projects ?? "").split(" ").every((id) => ids.has(id));
  }
};

const reason = (role: string, figures: readonly Figure[]): string | undefined => {
  if (role === "standard") return "standards";
  if (role === "throughput") return "rates";
  if (figures.some((figure) => figure.value === undefined)) return "bounds";
  if (new Set(figures.map((figure) => figure.plan)).size > 1) return "plans";
  if (new Set(figures.map((figure) => figure.of)).size > 1) return "things";
  return undefined;
};
