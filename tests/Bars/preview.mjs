// Milliseconds from saving an edit to the painted page, in the preview: `dotnet build src/Publisher`, `npm --prefix tests/Bars ci`, then
// `node tests/Bars/preview.mjs [site [indicator [rounds [kinds]]]]`, where a site is a folder with content/ and seeds/ (it is copied, and stays as it is). Ends with 1 where a median
// of 30 edits is over the bar of 300 ms, or the 95th percentile over twice that.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { withBrowser } from "./browser.mjs";
import { editsOf } from "./edits.mjs";

const bar = 300;
const patience = 20_000;
const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const program = process.env.PUBLISHER ?? join(repository, "src/Publisher/bin/Debug/net10.0/Publisher.dll");
const [site = repository, indicator = "forest-cover", rounds = "30", kinds = ""] = process.argv.slice(2);

/** A copy of the site with the theme beside it, which an editor of templates and styles has too. */
const copied = (folder) => {
  for (const name of ["content", "seeds"]) cpSync(join(site, name), join(folder, name), { recursive: true });
  for (const name of ["theme/templates", "theme/styles", "theme/scripts", "theme/icons", "theme/bundle.mjs", "src/Publisher.Knowledge/Text/fold.tsv"]) {
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
};

/** The address of the running preview, and a function that ends it. */
const preview = (root) => {
  const running = spawn("dotnet", [program, "preview", "--root", root, "--port", "0"], { stdio: ["ignore", "pipe", process.env.BARS_REPORT ? "inherit" : "ignore"] });
  return new Promise((ready, failed) => {
    let said = "";
    running.stdout.on("data", (text) => {
      said += text;
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
      if (address) ready({ address, end: () => new Promise((ended) => running.once("exit", ended) && running.kill("SIGINT")) });
    });
    running.once("exit", (code) => failed(new Error(`the preview ended with ${code}`)));
  });
};

/** In the page, in each document of it: tells what stands at a place when it is another than before and has been painted. */
const watch = () => {
  let told;
  const look = () => {
    let shown;
    try {
      shown = String((0, eval)(sessionStorage.getItem("shows")));
    } catch {
      // The place is not there yet.
    }
    if (shown !== undefined && shown !== told) {
      told = shown;
      requestAnimationFrame(() => requestAnimationFrame(() => painted(shown)));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** The middle of sorted numbers, and what a part of them is at most. */
const upTo = (sorted, part) => sorted[Math.ceil(sorted.length * part) - 1];

const root = mkdtempSync(join(tmpdir(), "previewed-"));
let server;
try {
  copied(root);
  server = await preview(root);
  await withBrowser(async (port) => {
    const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` });
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    let heard = () => {};
    await page.exposeFunction("painted", (shown) => heard(shown));
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${server.address}/zh/indicators/${indicator}/`, { waitUntil: "load" });
    /** Resolves when something stands at the place that is not `before`. */
    const shown = (before) =>
      new Promise((changed, failed) => {
        const late = setTimeout(() => page.title().then((title) => failed(new Error(`not shown after ${patience / 1000} s; the page is: ${title}`))), patience);
        heard = (text) => {
          if (text === before) return;
          clearTimeout(late);
          changed(text);
        };
      });
    for (const [kind, edit] of Object.entries(editsOf(root, indicator)).filter(([kind]) => kinds === "" || kinds.split(",").includes(kind))) {
      await page.evaluate((shows) => sessionStorage.setItem("shows", shows), edit.shows);
      let stands = String(await page.evaluate(edit.shows));
      const times = [];
      // The first edit is the warming up of the program, and of the browser.
      for (let round = 0; round <= Number(rounds); round++) {
        await new Promise((pause) => setTimeout(pause, 300));
        const changed = shown(stands);
        mkdirSync(dirname(join(root, edit.path)), { recursive: true });
        const text = edit.text(round);
        const start = performance.now();
        writeFileSync(join(root, edit.path), text);
        stands = await changed;
        if (round > 0) times.push(performance.now() - start);
      }
      // As it was, so that the next kind is measured alone.
      writeFileSync(join(root, edit.path), edit.before);
      await new Promise((pause) => setTimeout(pause, 2_000));
      times.sort((one, other) => one - other);
      const [median, most] = [upTo(times, 0.5), upTo(times, 0.95)];
      const isMet = median <= bar && most <= 2 * bar;
      console.log(`${isMet ? "ok  " : "OVER"} ${kind}: median ${median.toFixed(0)} ms, 95 % in ${most.toFixed(0)} ms, slowest ${times.at(-1).toFixed(0)} ms, of ${times.length} edits`);
      if (!isMet) process.exitCode = 1;
    }
    await page.close();
    await browser.disconnect();
  });
} finally {
  await server?.end();
  rmSync(root, { recursive: true, force: true });
}
