import { element } from "../search/dom";
import { fill } from "../words/fill";
import { draw } from "./chart";
import type { Compared } from "./compared";

/** Markup that the site drew, of its own files. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/** Places what was compared as the pages of two places have it: the same sentences, the same cells. */
export function show(found: Compared, result: HTMLElement): void {
  const list = (name: string, items: HTMLElement[]): void => {
    const part = result.querySelector<HTMLElement>(`[data-${name}]`)!;
    part.hidden = items.length === 0;
    part.querySelector("ul")!.replaceChildren(...items);
  };
  const told = found.compared.map(({ sentences }) => element("li", {}, ...sentences.map((html) => element("p", {}, parsed(html)))));
  list("findings", told);
  list("refused", found.refusals.map((html) => element("li", {}, parsed(html))));
  const keys = result.querySelector<HTMLElement>(".chart-keys")!;
  keys.replaceChildren();
  found.compared.forEach((one, at) => void draw(one, found.places, told[at]!, keys));
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
