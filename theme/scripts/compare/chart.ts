import { fill } from "../words/fill";
import type { Row } from "./compared";
import type { Place } from "./files";

/** As the page's own layout has them, in pixels. */
const headingHeight = 26;
const gap = 4;

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
export async function draw(row: Row, places: Place[], url: string, into: HTMLElement, keys: HTMLElement): Promise<void> {
  const source = await page(url).catch(() => undefined);
  if (!source || !into.isConnected) return;
  const shown = new Set(row.cells.flatMap((cell) => cell.lines ?? []).flatMap((line) => [line.id, ...(line.also ?? [])]));
  const names = new Set(places.map((place) => place.name));
  for (const figure of source.querySelectorAll("figure.chart")) {
    const drawing = figure.querySelector<SVGSVGElement>("svg.drawing")!.cloneNode(true) as SVGSVGElement;
    // A line of time has no rows.
    if (!drawing.querySelector("rect") || narrow(drawing, names, shown, url) < 2) continue;
    drawing.setAttribute("aria-label", fill(into.closest<HTMLElement>(".compare-result")!.dataset.chart!, { indicator: row.indicator.name }));
    const chart = document.createElement("div");
    chart.className = "chart";
    chart.append(drawing);
    into.append(chart);
    const { notFromZero } = into.closest<HTMLElement>(".compare-result")!.dataset;
    into.append(...[...figure.querySelectorAll(".note-line")].filter((note) => note.textContent === notFromZero).map((note) => note.cloneNode(true)));
    for (const key of figure.querySelectorAll(".chart-keys > li")) {
      if (![...keys.children].some((known) => known.textContent === key.textContent)) keys.append(key.cloneNode(true));
    }
  }
}

/** Takes out what is not asked for and moves the rest up; says of how many places a figure is left. */
function narrow(drawing: SVGSVGElement, names: Set<string>, shown: Set<string>, url: string): number {
  const number = (element: Element, name: string): number => Number(element.getAttribute(name));
  const headings = [...drawing.querySelectorAll<SVGElement>(":scope > text.place")].map((text) => ({ text, at: number(text, "y"), rows: [] as { row: Element; track: Element }[] }));
  const tracks = [...drawing.querySelectorAll(":scope > line.track")];
  const axis = number(drawing.querySelector(":scope > line.axis")!, "y1");
  let rows = 0;
  for (const row of drawing.querySelectorAll<SVGElement>(":scope > a")) {
    const top = number(row.querySelector("rect")!, "y");
    const heading = headings.findLast((heading) => heading.at <= top)!;
    const link = row.getAttribute("href")!;
    const track = tracks.find((line) => number(line, "y1") > top)!;
    const id = link.slice(link.indexOf("#s-") + 3);
    row.setAttribute("href", `${url}#s-${id}`);
    if (names.has(heading.text.textContent!) && shown.has(id)) heading.rows.push({ row, track });
    else [row, track].forEach((part) => part.remove());
    tracks.splice(tracks.indexOf(track), 1);
  }

  let down = 0;
  const move = (element: Element, by: number): void => element.setAttribute("transform", `translate(0 ${by})`);
  headings.forEach(({ text, at, rows: kept }, position) => {
    // What stands under a place that has no figure says so in lines of its own.
    const end = headings[position + 1]?.at ?? axis + headingHeight;
    for (const line of drawing.querySelectorAll(":scope > text:not([class])")) {
      if (number(line, "y") > at && number(line, "y") < end) line.remove();
    }
    if (kept.length === 0) {
      text.remove();
      return;
    }

    rows++;
    move(text, down + headingHeight - gap - at);
    down += headingHeight;
    for (const { row, track } of kept) {
      const room = row.querySelector("rect")!;
      for (const part of [row, track]) move(part, down + gap - number(room, "y"));
      down += number(room, "height") + gap / 2;
    }
  });

  const up = down + gap - axis;
  for (const part of drawing.querySelectorAll(":scope > :is(line.axis, text.tick, text.unit)")) move(part, up);
  drawing.setAttribute("height", `${number(drawing, "height") + up}`);
  return rows;
}

