// The pages of a built site by type and language, as each page names its type itself.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every HTML file: its address, type, language and text. */
export const readPages = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const html = readFileSync(file, "utf8");
      const path = relative(folder, file).split(sep).join("/");
      return {
        address: `/${path.replace(/index\.html$/, "")}`,
        type: html.match(/<body class="page-([a-z]+)/)?.[1],
        language: path.split("/")[0],
        html,
      };
    })
    .filter((page) => page.type && (page.language === "zh" || page.language === "en"));

/** The largest page of each type and language: where a bar is hardest to meet. */
export const largestOfEach = (pages) => {
  const largest = new Map();
  for (const page of pages) {
    const key = `${page.type} ${page.language}`;
    if (!(largest.get(key)?.html.length > page.html.length)) largest.set(key, page);
  }
  return [...largest.values()].sort((one, other) => (one.type + one.language < other.type + other.language ? -1 : 1));
};
