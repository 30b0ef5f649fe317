// How much is sent, in kB of brotli, against the bars: `node tests/Bars/weights.mjs [output]`. Ends with 1 where a bar is not met.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { readPages } from "./pages.mjs";

const folder = resolve(process.argv[2] ?? "output");
const size = (bytes) => brotliCompressSync(bytes).length;
const files = (place, extension) =>
  existsSync(join(folder, place)) ? readdirSync(join(folder, place)).filter((name) => name.endsWith(extension)).map((name) => join(folder, place, name)) : [];
const sum = (paths) => paths.reduce((total, path) => total + size(readFileSync(path)), 0);

const heaviest = new Map();
for (const page of readPages(folder)) {
  const bytes = size(Buffer.from(page.html));
  if (!(heaviest.get(page.type)?.bytes > bytes)) heaviest.set(page.type, { bytes, address: page.address });
}

const scripts = sum(files("assets", ".js"));
const lines = [
  ["all scripts", scripts, 30_000, ""],
  ["styles", sum(files("assets", ".css")), 15_000, ""],
  ...["zh", "en"].map((language) => [`search, ${language}: records and all scripts`, scripts + sum(files("search", `${language}.json`)), 200_000, ""]),
  ...[...heaviest].sort().map(([type, { bytes, address }]) => [`page: ${type}`, bytes, type === "plan" ? 150_000 : 60_000, address]),
];
for (const [what, bytes, bar, where] of lines) {
  console.log(`${bytes <= bar ? "ok  " : "OVER"} ${(bytes / 1000).toFixed(1).padStart(6)} of ${String(bar / 1000).padStart(3)} kB  ${what}  ${where}`);
}
process.exitCode = lines.every(([, bytes, bar]) => bytes <= bar) ? 0 : 1;
