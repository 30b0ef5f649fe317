// Runs the unit tests of the scripts, `*.test.ts` in a folder: `node theme/tests/run.mjs [folder]`. They are bundled as the scripts are and handed to the test runner of Node.js.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const folder = resolve(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)));
const tests = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".test.ts")).sort();
const out = mkdtempSync(join(tmpdir(), "script-tests-"));
try {
  await build({
    entryPoints: tests.map((name) => join(folder, name)),
    outbase: folder,
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    loader: { ".tsv": "text" },
    charset: "utf8",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const files = tests.map((name) => join(out, name.replace(/\.ts$/, ".mjs")));
  const reporter = process.stdout.isTTY ? "spec" : "tap";
  const { status } = spawnSync(process.execPath, ["--enable-source-maps", "--test", `--test-reporter=${reporter}`, ...files], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(out, { recursive: true });
}
