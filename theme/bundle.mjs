// Bundles styles, scripts and icons of the theme into a folder: `node theme/bundle.mjs <folder>`. Without one it stays, and reads the folders from its lines, one after another; to each it answers
// with a line of JSON, the text of what is wrong, or an empty one.
// A style belongs to the cascade layer named by its file or folder; each file directly in scripts/ becomes a script of its own.
import { build, formatMessages } from "esbuild";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const theme = dirname(fileURLToPath(import.meta.url));
const [folder] = process.argv.slice(2);

const entries = (folder) => (existsSync(join(theme, folder)) ? readdirSync(join(theme, folder)) : []);

const files = (folder, extension) =>
  entries(folder).filter((name) => name.endsWith(extension)).sort().map((name) => `./${folder}/${name}`);

const common = { bundle: true, minify: true, charset: "utf8", legalComments: "none", logLevel: folder ? "warning" : "silent", absWorkingDir: theme };

const bundle = async (out) => {
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
};

const complaint = async (failure) => (failure.errors ? (await formatMessages(failure.errors, { kind: "error" })).join("\n") : String(failure));

if (folder) await bundle(resolve(folder));
else for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(await bundle(line).then(() => "", complaint)));
