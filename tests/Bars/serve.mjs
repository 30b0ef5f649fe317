// Serves a built site as its host does: the headers of _headers, brotli, index.html of a folder.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** The rules of _headers: a path or a prefix that ends with *, and the headers below it. */
const readRules = (text) => {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("/")) rules.push({ path: line.trim(), headers: [] });
    else if (line.includes(":")) rules.at(-1)?.headers.push([line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]);
  }
  return rules;
};

const fits = (rule, path) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule);

/** Resolves to the address of the running server and a function that ends it. */
export const serve = (folder) => {
  const rules = readRules(readFileSync(join(folder, "_headers"), "utf8"));
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    let file = join(folder, normalize(path));
    if (path.endsWith("/")) file = join(file, "index.html");
    const found = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    if (!found) file = join(folder, "404.html");
    if (!packed.has(file)) packed.set(file, brotliCompressSync(readFileSync(file)));
    for (const rule of rules) {
      if (fits(rule.path, path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.setHeader("Content-Encoding", "br");
    response.writeHead(found ? 200 : 404).end(packed.get(file));
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })));
};
