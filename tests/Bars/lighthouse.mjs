// Lighthouse (mobile) on the largest page of every type in both languages: `npm --prefix tests/Bars ci`, then
// `node tests/Bars/lighthouse.mjs [output] [type ...]`. Ends with 1 where a bar is not met. CHROME_PATH names a Chromium.
import { resolve } from "node:path";
import lighthouse from "lighthouse";
import { withBrowser } from "./browser.mjs";
import { largestOfEach, readPages } from "./pages.mjs";
import { serve } from "./serve.mjs";

const bars = { performance: 0.95, accessibility: 1, "best-practices": 1, seo: 1 };

const [given = "output", ...types] = process.argv.slice(2);
// A page that answers a wrong or a dead address asks not to be found; its score for search engines would be of its purpose, not of its quality.
const pages = largestOfEach(readPages(resolve(given))).filter((page) => (types.length ? types.includes(page.type) : !/robots" content="noindex/.test(page.html)));
const site = await serve(resolve(given));
let missed = 0;
await withBrowser(async (port) => {
  for (const page of pages) {
    // A host sends what it has compressed before.
    await fetch(site.address + page.address);
    const run = await lighthouse(site.address + page.address, { port, onlyCategories: Object.keys(bars), logLevel: "silent" });
    const { categories, audits } = run.lhr;
    const below = Object.entries(bars).filter(([name, bar]) => !(categories[name].score >= bar));
    missed += below.length ? 1 : 0;
    const scores = Object.keys(bars).map((name) => `${name} ${(categories[name].score ?? Number.NaN).toFixed(2)}`).join("  ");
    console.log(`${below.length ? "BELOW" : "ok   "} ${page.type.padEnd(14)} ${page.language}  ${scores}  ${page.address}`);
    for (const [name] of below) {
      for (const { id } of categories[name].auditRefs) {
        const audit = audits[id];
        if (audit.score !== null && audit.score < 1) console.log(`        ${name}: ${id} ${audit.score} ${audit.displayValue ?? ""}`);
      }
    }
  }
});
site.close();
console.log(`${pages.length - missed} of ${pages.length} pages meet the bars`);
process.exitCode = missed ? 1 : 0;
