import type { PlaceEntry } from "../records";
import { fill } from "../words/fill";
import type { Told } from "./compared";
import { narrowed, type Standing } from "./strips";

const pages = new Map<string, Promise<Document>>();

/** The page of an indicator, fetched once. */
function page(url: string): Promise<Document> {
  let reading = pages.get(url);
  if (!reading) {
    reading = fetch(url).then(async (answer) => {
      if (!answer.ok) throw new Error(answer.statusText);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    });
    pages.set(url, reading);
    reading.catch(() => pages.delete(url));
  }
  return reading;
}

/**
 * The charts of the indicator's own page, with only the rows of the chosen places and of figures that their cells show: the same drawing on the same axis, drawn nowhere else.
 * Without them the sentences and the table stand as they are.
 */
export async function draw({ row, charts }: Told, places: readonly PlaceEntry[], into: HTMLElement, keys: HTMLElement): Promise<void> {
  if (charts.length === 0) return;
  const { url, name } = row.indicator;
  const source = await page(url).catch(() => undefined);
  if (!source || !into.isConnected) return;
  const words = into.closest<HTMLElement>(".compare-result")!.dataset;
  const shown = new Set(row.cells.flatMap((cell) => cell.statements ?? []));
  for (const { id, strips } of charts) {
    const standing = narrowed(strips, new Set(places.map((place) => place.id)), shown);
    const figure = source.getElementById(id);
    const drawing = figure?.querySelector("svg.drawing")?.cloneNode(true) as SVGSVGElement | undefined;
    if (!figure || !drawing || !standing) continue;
    narrow(drawing, standing);
    // Rows of a page lead to places on it.
    for (const link of drawing.querySelectorAll("a[href^='#']")) link.setAttribute("href", url + link.getAttribute("href"));
    drawing.setAttribute("aria-label", fill(words.chart!, { indicator: name }));
    const chart = document.createElement("div");
    chart.className = "chart";
    chart.append(drawing);
    into.append(chart);
    into.append(...[...figure.querySelectorAll(".note-line")].filter((note) => note.textContent === words.notFromZero).map((note) => note.cloneNode(true)));
    for (const key of figure.querySelectorAll(".chart-keys > li")) {
      if (![...keys.children].some((known) => known.textContent === key.textContent)) keys.append(key.cloneNode(true));
    }
  }
}

/** Takes out what stands in a strip that goes, and moves the rest up. */
function narrow(drawing: SVGSVGElement, { strips, gone }: Standing): void {
  for (const part of [...drawing.children]) {
    const place = part.querySelector("rect") ?? part;
    const at = Number(place.getAttribute("y") ?? place.getAttribute("y1"));
    const strip = strips.find(({ top, bottom }) => top <= at && at < bottom);
    if (strip && !strip.stays) part.remove();
    else part.setAttribute("transform", `translate(0 ${-(strip?.up ?? gone)})`);
  }
  drawing.setAttribute("height", `${Number(drawing.getAttribute("height")) - gone}`);
}
