// How much of a page one has to scroll through, and what it prints: heights of the longest pages at 1440 and 320 px, right edges, pictures, and sheets of paper.
// `npm --prefix tests/Bars ci`, then `node tests/Bars/heights.mjs [output]`. Ends with 1 where a bar is not met.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { withBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

/** Pixels at 1440 and at 320 px, and sheets of A4; null where there is no bar. */
const bars = {
  "/en/": [null, null, null],
  "/en/indicators/forest-cover/": [2800, 5000, null],
  "/en/indicators/energy-intensity-cut/": [4500, 8000, null],
  "/en/compare/hohhot-with-inner-mongolia/": [5000, 9000, 12],
  "/en/compare/": [null, null, null],
  "/en/jurisdictions/hohhot/": [5000, 9000, null],
  "/en/indicators/": [9000, null, null],
  "/en/discrepancies/": [4000, null, null],
  "/en/projects/": [12000, null, 20],
  "/en/plans/wuhai-climate/": [null, null, 45],
};
const widths = [1440, 320];
const folder = resolve(process.argv[2] ?? "output");

/** In the page: where the blocks of the content end, to 8 px. */
const rightEdges = () => {
  const ends = [...document.querySelectorAll("main > *, main > section > *, main > div > *")]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 300)
    .map((element) => Math.round(element.getBoundingClientRect().right / 8) * 8);
  return [...new Set(ends)].length;
};

/** Sheets of a PDF: the count at the root of its tree of pages. */
const sheets = (pdf) => Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));

const told = (value, bar) => {
  if (bar === null || value <= bar) return String(value);
  process.exitCode = 1;
  return `${value} (bar ${bar})`;
};

/** Indicators with two or more statements, and how many of them have a picture. */
const pictures = () => {
  const indicators = readdirSync(join(folder, "en/indicators"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "sectors")
    .map(({ name }) => readFileSync(join(folder, "en/indicators", name, "index.html"), "utf8"))
    .filter((html) => html.split('id="s-').length > 2);
  return [indicators.filter((html) => html.includes('class="chart')).length, indicators.length];
};

const [drawn, several] = pictures();
console.log(`indicators of two or more statements with a picture: ${drawn} of ${several}`);
const site = await serve(folder);
await withBrowser(async (port) => {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` });
  const page = await browser.newPage();
  for (const [path, [wide, narrow, paper]] of Object.entries(bars)) {
    const heights = [];
    let edges = 0;
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      await page.goto(site.address + path, { waitUntil: "load" });
      heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
      if (width === widths[0]) edges = await page.evaluate(rightEdges);
    }
    const printed = sheets(Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString("latin1"));
    console.log(`${path}: ${told(heights[0], wide)} px, on a phone ${told(heights[1], narrow)} px, ${edges} right edges, ${told(printed, paper)} sheets`);
  }
  await browser.disconnect();
});
site.close();
