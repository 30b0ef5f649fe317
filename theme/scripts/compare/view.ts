import { draw } from "./chart";
import { fill } from "../words/fill";
import type { Compared } from "./compared";
import type { Cell, Line } from "./files";

type Child = Node | string;

const chinese = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]+/g;

/** Draws what was compared as the pages of two places draw it: the same sentences, the same table. */
export function show(found: Compared, result: HTMLElement): void {
  const translated = !document.documentElement.lang.startsWith("zh");
  const root = `/${location.pathname.split("/")[1]}/`;

  const mixed = (text: string): Child[] => {
    if (!translated) return [text];
    const parts: Child[] = [];
    let end = 0;
    for (const run of text.matchAll(chinese)) {
      parts.push(text.slice(end, run.index), element("span", { lang: "zh-Hans" }, run[0]));
      end = run.index + run[0].length;
    }
    return [...parts, text.slice(end)];
  };
  const statement = (id: string): string => `${root}indicators/${id.slice(0, id.lastIndexOf("."))}/#s-${id}`;

  const line = (one: Line): HTMLElement => {
    const beside = [one.printed, one.second].filter(Boolean).join("; ");
    const link = element("a", { href: statement(one.id) }, element("span", { class: one.figure.length > 160 ? "figure long" : "figure" }, ...mixed(one.figure)));
    if (beside) link.append(" ", element("span", { class: "printed" }, "(", ...mixed(beside), ")"));
    const value = element("div", { class: "value" }, link, " ");
    for (const [name, text] of [["time", one.time], ["kind", one.kind]] as const) {
      if (text) value.append(element("span", { class: name }, text), " ");
    }
    if (one.binding) value.append(element("span", { class: `badge ${one.badge}` }, one.binding), " ");
    if (one.conditions) value.append(element("span", { class: "conditions" }, ...one.conditions.flatMap((text) => [element("span", {}, ...mixed(text)), " "])), " ");
    if (one.doubt) value.append(element("span", { class: "badge doubtful" }, one.doubt), " ");
    const sources = one.sources.flatMap((source, at): Child[] => [
      at > 0 ? result.dataset.list! : "",
      element("a", { href: `${root}plans/${source.plan}/#${source.passage}` }, source.name),
    ]);
    value.append(element("span", { class: "sources" }, ...sources));
    const { note: label, notes: all } = result.dataset;
    for (const { id, quote, text } of one.notes ?? []) {
      const link = element("a", { href: `${root}notes/#${id}` }, all!);
      const words = element("q", { lang: "zh-Hans" }, quote);
      value.append(element("details", { class: "note-folded" }, element("summary", {}, label!), element("p", {}, words, " ", ...mixed(text), " ", link)));
    }
    return value;
  };
  const see = (cell: Cell): Child[] => cell.see
    ? [element("p", {}, `${result.dataset.see!} `, ...cell.see.flatMap((one, at): Child[] => [at > 0 ? result.dataset.list! : " ", element("a", { href: `${root}indicators/${one.id}/` }, one.name)]))]
    : [];
  const absence = (cell: Cell): Child[] => {
    const said = [
      ...(cell.absence ?? []).map((text) => element("p", {}, ...mixed(text))),
      ...see(cell),
      ...(cell.elsewhere ?? []).map((one) => element("a", { href: statement(one.id) }, ...mixed(one.text))),
    ];
    return [element("div", { class: "absence" }, ...(said.length > 0 ? said : [result.dataset.nothing!]))];
  };
  const content = (cell: Cell): Child[] => cell.lines ? cell.lines.map(line) : absence(cell);

  const list = (name: string, items: HTMLElement[]): void => {
    const part = result.querySelector<HTMLElement>(`[data-${name}]`)!;
    part.hidden = items.length === 0;
    part.querySelector("ul")!.replaceChildren(...items);
  };
  const compared = found.compared.map((one) => element("li", {}, ...one.sentences.map((text) => element("p", {}, ...mixed(text)))));
  list("findings", compared);
  list("refused", found.refusals.map((text) => element("li", {}, ...mixed(text))));
  const keys = result.querySelector<HTMLElement>(".chart-keys")!;
  keys.replaceChildren();
  found.compared.forEach(({ indicator, chart }, at) => {
    const row = found.rows.find((row) => row.indicator === indicator)!;
    if (chart) void draw(row, found.places, `${root}indicators/${indicator.id}/`, compared[at]!, keys);
  });
  const note = (name: string, of: Record<string, string>, many = false): void => {
    const part = result.querySelector<HTMLElement>(name)!;
    part.hidden = Object.values(of).every((value) => value === "");
    part.textContent = fill((many ? part.dataset.wordsMany : part.dataset.words)!, of);
  };
  note(".regional", { place: found.region?.name ?? "" });
  note(".past", { years: found.past.join(result.dataset.list) }, found.past.length > 1);

  const { indicator, relation, table } = result.dataset;
  const names = found.places.map((place) => place.name);
  const heads = [...names, ...(names.length === 2 ? [fill(relation!, { one: names[0]!, two: names[1]! })] : [])];
  result.querySelector("[data-table-here]")!.replaceChildren(
    element("section", { class: "table-scroll", "aria-label": table!, tabindex: "0" },
      element("table", { class: `comparison${names.length === 2 ? " pair" : ""}` },
        element("thead", {}, element("tr", {}, ...[indicator!, ...heads].map((head) => element("th", { scope: "col" }, head)))),
        element("tbody", {}, ...found.rows.map((row) =>
          element("tr", {},
            element("th", { scope: "row" }, element("a", { href: `${root}indicators/${row.indicator.id}/` }, row.indicator.name)),
            ...row.cells.map((cell, at) => element("td", { "data-label": names[at]! }, ...content(cell))),
            ...(names.length === 2
              ? [element("td", { "data-label": heads[2]! }, ...row.words.map((word) => element("span", { class: "relation" }, word)))]
              : []),
          )),
        ),
      ),
    ),
  );
}

function element(name: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
