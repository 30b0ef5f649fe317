import { grouped, sorted } from "./order";
import type { Row } from "./rows";
import type { State } from "./state";

/** Where each row stands on the page as it was sent, so that it can go back there. */
type Home = { readonly body: HTMLElement; readonly rows: readonly HTMLElement[] };

/** Puts the rows into the order and the groups that were chosen, and back into those of the plans. */
export class Arrangement {
  readonly #homes: readonly Home[];
  readonly #printed = [...document.querySelectorAll<HTMLElement>("[data-printed-order]")];
  readonly #table: HTMLTableElement;
  #current = "plan ";
  #fitting: ReadonlySet<HTMLElement> = new Set();

  constructor(
    private readonly rows: readonly Row[],
    private readonly notPrinted: string,
    private readonly labels: (facet: string, value: string) => string,
  ) {
    const bodies = new Set(rows.map((row) => row.element.parentElement as HTMLElement));
    this.#homes = [...bodies].map((body) => ({ body, rows: [...body.children] as HTMLElement[] }));
    const first = document.querySelector("table.project-table") as HTMLTableElement;
    this.#table = first.cloneNode() as HTMLTableElement;
    this.#table.hidden = true;
    for (const part of [first.caption, first.tHead]) if (part) this.#table.append(part.cloneNode(true));
    this.#printed[0]?.before(this.#table);
  }

  /** Shows the first `most` of the rows that fit, in their order on the page; the browser takes long to lay out thousands. */
  show(state: State, fitting: ReadonlySet<Row>, most: number): void {
    const asPrinted = state.group === "plan" && state.sort === "";
    const wanted = `${state.group} ${state.sort}`;
    if (wanted !== this.#current) {
      this.#current = wanted;
      if (asPrinted) for (const home of this.#homes) home.body.append(...home.rows);
      else this.#regroup(state);
    }

    this.#fitting = new Set([...fitting].map((row) => row.element));
    let free = most;
    for (const element of this.#inOrder()) element.hidden = !(this.#fitting.has(element) && free-- > 0);
    this.#table.hidden = asPrinted;
    for (const part of this.#printed) part.hidden = !asPrinted;
    for (const body of document.querySelectorAll<HTMLElement>("table.project-table > tbody")) {
      body.hidden = !body.querySelector("tr[data-id]:not([hidden])");
    }
    if (!asPrinted) return;
    for (const section of this.#printed) {
      // The jump to each plan serves the whole list only.
      section.hidden = section.tagName === "SECTION" ? !section.querySelector("tr[data-id]:not([hidden])") : fitting.size < this.rows.length;
    }
  }

  /** The ids of all rows that fit, in the order of the page. */
  ids(): string[] {
    return this.#inOrder().filter((row) => this.#fitting.has(row)).map((row) => row.dataset.id ?? "");
  }

  #inOrder(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>("tr[data-id]")];
  }

  #regroup(state: State): void {
    const label = (row: Row): string => (row.values.get(state.group) ?? []).map((value) => this.labels(state.group, value)).join(" · ");
    for (const old of [...this.#table.tBodies]) old.remove();
    const columns = this.#table.tHead?.rows[0]?.cells.length ?? 1;
    for (const [name, rows] of grouped(this.#sorted(state.sort), label, this.notPrinted)) {
      const body = this.#table.createTBody();
      const head = body.insertRow();
      head.className = "section-row";
      const cell = document.createElement("th");
      cell.scope = "rowgroup";
      cell.colSpan = columns;
      cell.textContent = name;
      head.append(cell);
      body.append(...rows.map((row) => row.element));
    }
  }

  #sorted(sort: string): readonly Row[] {
    if (sort === "") return this.rows;
    const key = (row: Row): string =>
      sort === "name"
        ? (row.element.cells[0]?.textContent ?? "")
        : (row.values.get(sort) ?? []).map((value) => this.labels(sort, value)).join(" ");
    return sorted(this.rows, key, document.documentElement.lang);
  }
}
