import { element } from "../search/dom";
import { fill } from "../words/fill";
import { narrowed, type Band } from "./chart";
import type { Compared } from "./compared";

/** Markup that the site drew, of its own files. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

function drawn(head: string, bands: readonly Band[], label: string): HTMLElement {
  return element("div", { class: "chart" },
    element("div", { class: "plot", role: "group", "aria-label": label },
      parsed(head),
      ...bands.flatMap(({ caption, rows }) => [
        ...(caption ? [element("p", { class: "band" }, parsed(caption))] : []),
        element("ul", { class: "plot-rows" }, ...rows.map((row) => element("li", {}, parsed(row.html)))),
      ]),
    ),
  );
}

/** Places what was compared as the pages of two places have it: the same sentences, the same cells. */
export function show(found: Compared, result: HTMLElement): void {
  const list = (name: string, items: HTMLElement[]): void => {
    const part = result.querySelector<HTMLElement>(`[data-${name}]`)!;
    part.hidden = items.length === 0;
    part.querySelector("ul")!.replaceChildren(...items);
  };
  const { chart } = result.dataset;
  const places = new Set(found.places.map((place) => place.id));
  const keys = new Set<string>();
  const told = found.compared.map(({ row, sentences, charts }) => element("li", {},
    ...sentences.map((html) => element("p", {}, parsed(html))),
    ...charts.flatMap((one) => {
      const bands = narrowed(one, places);
      if (bands.length === 0) return [];
      one.keys.forEach((key) => keys.add(key));
      return [drawn(one.head, bands, fill(chart!, { indicator: row.indicator.name }))];
    }),
  ));
  list("findings", told);
  list("refused", found.refusals.map((html) => element("li", {}, parsed(html))));
  result.querySelector(".chart-keys")!.replaceChildren(...[...keys].map((html) => element("li", {}, parsed(html))));
  const note = (name: string, of: Record<string, string>, many = false): void => {
    const part = result.querySelector<HTMLElement>(name)!;
    part.hidden = Object.values(of).every((value) => value === "");
    part.textContent = fill((many ? part.dataset.wordsMany : part.dataset.words)!, of);
  };
  note(".regional", { place: found.region?.name ?? "" });
  note(".past", { years: found.past.join(result.dataset.list) }, found.past.length > 1);

  const { indicator, relation, table } = result.dataset;
  const names = found.places.map((place) => place.name);
  const pair = names.length === 2;
  const heads = [...names, ...(pair ? [fill(relation!, { one: names[0]!, two: names[1]! })] : [])];
  result.querySelector("[data-table-here]")!.replaceChildren(
    element("section", { class: "table-scroll", "aria-label": table!, tabindex: "0" },
      element("table", { class: `comparison${pair ? " pair" : ""}` },
        element("thead", {}, element("tr", {}, ...[indicator!, ...heads].map((head) => element("th", { scope: "col" }, head)))),
        element("tbody", {}, ...found.rows.map((row) =>
          element("tr", {},
            element("th", { scope: "row" }, element("a", { href: row.indicator.url }, row.indicator.name)),
            ...row.cells.map((cell, at) => element("td", { "data-label": names[at]! }, parsed(cell.html))),
            ...(pair ? [element("td", { "data-label": heads[2]! }, ...row.words.map((word) => element("span", { class: "relation" }, word)))] : []),
          )),
        ),
      ),
    ),
  );
}
