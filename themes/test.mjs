/** Bundles tests/themes/ for Node, which here may be older than its own reading of TypeScript, and runs it. */
import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { citations } from "./kit/build/citations.mjs";

const root = import.meta.dirname;
const tests = join(root, "../tests/themes");
const outdir = join(root, "node_modules/.cache/theme-tests");

await rm(outdir, { recursive: true, force: true });
const names = (await readdir(tests, { recursive: true })).filter((name) => name.endsWith(".test.ts")).sort();
const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(names.map((name) => [name.replace(/\.ts$/, ""), join(tests, name)])),
  platform: "node",
  resolve: { modules: [join(root, "node_modules")] },
  plugins: [citations],
  checks: { bundlerTimings: false },
});
await bundle.write({ dir: outdir, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "chunk-[hash].mjs", sourcemap: "inline" });
await bundle.close();
const files = names.map((name) => join(outdir, name.replace(/\.ts$/, ".mjs")));
process.exitCode = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files], { stdio: "inherit" }).status ?? 1;
