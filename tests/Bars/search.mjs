// Milliseconds from a typed query to its first result on the search page, the records loaded: `npm --prefix tests/Bars ci`, then
// `node tests/Bars/search.mjs [output]`. Ends with 1 where the median is over the bar of 100 ms.
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { withBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const bar = 100;
const rounds = 5;
const queries = {
  zh: ["碳", "森林覆盖率", "２３．５％", "乌海 能源", "新能源"],
  en: ["carbon", "forest cover", "23.5%", "wuhai enrgy", "new-energy vehicles"],
};

/** In the page: types each query anew and times until its first result stands there. */
const times = async (words) => {
  const input = document.querySelector("form[data-search] input");
  const results = document.querySelector("[data-part=results]");
  const found = [];
  for (const word of words) {
    results.replaceChildren();
    const start = performance.now();
    input.value = word;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    while (!results.querySelector("a")) await new Promise((next) => setTimeout(next));
    found.push(performance.now() - start);
  }
  return found;
};

const site = await serve(resolve(process.argv[2] ?? "output"));
await withBrowser(async (port) => {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` });
  for (const [language, words] of Object.entries(queries)) {
    const page = await browser.newPage();
    await page.goto(`${site.address}/${language}/search/`, { waitUntil: "load" });
    await page.evaluate(times, words.slice(0, 1));
    const found = (await page.evaluate(times, Array.from({ length: rounds }, () => words).flat())).sort((one, other) => one - other);
    const median = found[Math.floor(found.length / 2)];
    console.log(`${median <= bar ? "ok  " : "OVER"} ${language}: median ${median.toFixed(1)} ms, slowest ${found.at(-1).toFixed(1)} ms, of ${found.length} queries`);
    if (!(median <= bar)) process.exitCode = 1;
    await page.close();
  }
  await browser.disconnect();
});
site.close();
