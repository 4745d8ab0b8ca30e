/** Builds a theme's dist/: style sheets, scripts and fonts under names that carry their content's hash, and manifest.json to find them. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import * as esbuild from "esbuild";
import { citationLicences } from "./citations.mjs";
import { cutFonts, fontLicences } from "./fonts.mjs";
import { bundleModules, bundleScript } from "./scripts.mjs";

// Since 2024 every engine knows light-dark() and nesting; older ones still show plain, readable pages.
const targets = ["chrome123", "firefox120", "safari17.5"];

/**
 * @param root the theme's folder
 * @param sheets entry style sheets; `@import "theme:fonts.css"` brings the faces
 * @param modules entry modules; what they import() becomes files of its own, fetched when asked for
 * @param inline scripts that stand in the page itself, because they run before anything else is there
 * @param faces see fonts.mjs
 * @param fallbacks see fallbacks.mjs
 */
export async function buildTheme({ root, sheets, modules, inline, faces, fallbacks }) {
  const dist = join(root, "dist");
  const fontSheet = await cutFonts(faces, fallbacks, join(root, "../node_modules/.cache", `${basename(root)}-fonts`));

  const fonts = {
    name: "theme-fonts",
    setup: (build) => build.onResolve({ filter: /^theme:fonts\.css$/ }, () => ({ path: fontSheet })),
  };
  const [styles, scripts, worker, ...inlined] = await Promise.all([
    esbuild.build({
      absWorkingDir: root,
      entryPoints: sheets,
      bundle: true,
      minify: true,
      write: false,
      charset: "utf8",
      legalComments: "none",
      target: targets,
      loader: { ".woff2": "file" },
      plugins: [fonts],
      outdir: dist,
      entryNames: "[name]-[hash]",
      assetNames: "[name]-[hash]",
    }),
    bundleModules(root, modules, targets),
    bundleScript(root, join(import.meta.dirname, "../worker/worker.ts"), targets),
    ...inline.map((entry) => bundleScript(root, entry, targets)),
  ]);

  const files = new Files();
  for (const { path, contents } of styles.outputFiles) files.add(basename(path), contents);
  for (const { name, contents, needs } of scripts) {
    files.add(name, contents);
    if (needs) files.needs(name, needs);
  }
  files.addHashed("worker.js", worker);
  for (const [at, entry] of inline.entries()) files.add(`${basename(entry, ".ts")}.inline.js`, inlined[at]);
  files.addHashed("font-licences.txt", Buffer.from(await fontLicences(faces)));
  files.addHashed("citation-licences.txt", Buffer.from(await citationLicences()));
  for (const image of (await readdir(join(root, "images"))).sort()) files.addHashed(image, await readFile(join(root, "images", image)));
  await files.write(dist);
}

class Files {
  #contents = new Map();
  #manifest = {};

  /** `theme-QX3T7ABC.css` is known to the slices as `theme.css`; a chunk, which only modules ask for, and `scheme.inline.js`, which has no address, by their own names. */
  add(name, contents) {
    const extension = extname(name);
    const logical = name.startsWith("chunk-") || name.endsWith(".inline.js") ? name : name.slice(0, name.lastIndexOf("-")) + extension;
    this.#contents.set(name, Buffer.from(contents));
    this.#manifest[logical] = name;
  }

  /** What a module cannot begin without is known as `papers.js+1`, `papers.js+2`…, so that a page can ask for it at once. */
  needs(name, chunks) {
    const logical = name.slice(0, name.lastIndexOf("-")) + extname(name);
    chunks.sort().forEach((chunk, at) => (this.#manifest[`${logical}+${at + 1}`] = chunk));
  }

  addHashed(logical, contents) {
    const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8).toUpperCase();
    const extension = extname(logical);
    this.add(`${basename(logical, extension)}-${hash}${extension}`, contents);
  }

  async write(folder) {
    const manifest = Object.fromEntries(Object.entries(this.#manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#contents.set("manifest.json", Buffer.from(JSON.stringify(manifest, null, 2) + "\n"));
    await mkdir(folder, { recursive: true });
    for (const stale of await readdir(folder)) if (!this.#contents.has(stale)) await rm(join(folder, stale), { recursive: true });
    for (const [name, contents] of this.#contents) await writeChanged(join(folder, name), contents);
  }
}

async function writeChanged(path, contents) {
  const present = await readFile(path).catch(() => null);
  if (!present?.equals(contents)) await writeFile(path, contents);
}
