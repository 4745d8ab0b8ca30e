/** The site's TypeScript as one module, by the themes' own esbuild. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../themes/node_modules/esbuild/lib/main.js";

const here = import.meta.dirname;

/** @param alias modules that stand for others */
export async function bundled(entry, alias = {}) {
  // Pagefind makes its index in Node and brings its own script to the page.
  const { outputFiles } = await build({ external: ["pagefind"], entryPoints: [join(here, entry)], bundle: true, minify: true, format: "esm", target: "es2023", write: false, absWorkingDir: here, alias, logLevel: "error" });
  return Buffer.from(outputFiles[0].contents);
}

/** What this line of TypeScript exports, for use outside a browser. Its imports are the search's own modules. */
export async function moduleOf(contents) {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const outfile = join(folder, "module.mjs");
    await build({ stdin: { contents, resolveDir: join(here, "../../themes/kit/ts/search") }, bundle: true, format: "esm", outfile, logLevel: "error" });
    return await import(outfile);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rules by which the site cuts texts into words and stems. */
export const wordRules = () => moduleOf('export { wordsOf } from "./words.ts"; export { otherwise, root } from "./spelling.ts"; export { familyPrefix } from "./matching.ts";');
