/** Bundles tests/themes/ for Node, which here may be older than its own reading of TypeScript, and runs it. */
import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { citations } from "./kit/build/citations.mjs";

const root = import.meta.dirname;
const tests = join(root, "../tests/themes");
const outdir = join(root, "node_modules/.cache/theme-tests");

await rm(outdir, { recursive: true, force: true });
const names = (await readdir(tests, { recursive: true })).filter((name) => name.endsWith(".test.ts")).sort();
await esbuild.build({
  entryPoints: names.map((name) => join(tests, name)),
  outbase: tests,
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  sourcemap: "inline",
  plugins: [citations],
  nodePaths: [join(root, "node_modules")],
});
const files = names.map((name) => join(outdir, name.replace(/\.ts$/, ".mjs")));
process.exitCode = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files], { stdio: "inherit" }).status ?? 1;
