// Bundles styles, scripts and icons of the theme into a folder: `node theme/bundle.mjs <folder>`.
// A style belongs to the cascade layer named by its file or folder; each file directly in scripts/ becomes a script of its own.
import { build } from "esbuild";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const theme = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2]);

const entries = (folder) => (existsSync(join(theme, folder)) ? readdirSync(join(theme, folder)) : []);

const files = (folder, extension) =>
  entries(folder).filter((name) => name.endsWith(extension)).sort().map((name) => `./${folder}/${name}`);

const layers = [
  ["reset", ["./styles/reset.css"]],
  ["tokens", ["./styles/tokens.css"]],
  ["base", ["./styles/base.css"]],
  ["layout", ["./styles/layout.css"]],
  ["components", files("styles/components", ".css")],
  ["pages", files("styles/pages", ".css")],
  ["print", ["./styles/print.css"]],
];
const styles = [
  `@layer ${layers.map(([layer]) => layer).join(", ")};`,
  ...layers.flatMap(([layer, paths]) => paths.map((path) => `@import "${path}" layer(${layer});`)),
].join("\n");

const common = { bundle: true, minify: true, charset: "utf8", legalComments: "none", logLevel: "warning", absWorkingDir: theme };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  ...common,
  stdin: { contents: styles, loader: "css", resolveDir: theme },
  outfile: join(out, "site.css"),
});
const scripts = { ...common, outdir: out, format: "esm", loader: { ".tsv": "text" }, target: "es2022" };
// Half of the search is the table that texts are folded with: scripts that fold share one file, whose name holds the hash of its content.
const { metafile } = await build({ ...scripts, entryPoints: ["./scripts/search/fold.ts"], entryNames: "[name].[hash]", metafile: true });
const shared = `./${basename(Object.keys(metafile.outputs)[0])}`;
await build({
  ...scripts,
  entryPoints: files("scripts", ".ts"),
  plugins: [{ name: "shared fold", setup: (bundle) => bundle.onResolve({ filter: /\/fold$/ }, () => ({ path: shared, external: true })) }],
});
cpSync(join(theme, "icons"), out, { recursive: true });
