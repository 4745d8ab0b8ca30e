/** Builds dist/: style sheets, scripts and fonts under names that carry their content's hash, and manifest.json to find them. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import * as esbuild from "esbuild";
import { cutFonts, fontLicences } from "./build/fonts.mjs";

const root = import.meta.dirname;
const dist = join(root, "dist");

const fontSheet = await cutFonts(join(root, "node_modules/.cache/companion-fonts"));

// Since 2024 every engine knows light-dark() and nesting; older ones still show plain, readable pages.
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  charset: "utf8",
  legalComments: "none",
  target: ["chrome123", "firefox120", "safari17.5"],
  outdir: dist,
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
};

const sheets = esbuild.build({
  ...shared,
  entryPoints: ["css/theme.css", "css/home.css", "css/papers.css", "css/index.css"],
  loader: { ".woff2": "file" },
  plugins: [{
    name: "companion-fonts",
    setup: (build) => build.onResolve({ filter: /^companion:fonts\.css$/ }, () => ({ path: fontSheet })),
  }],
});
const modules = esbuild.build({ ...shared, entryPoints: ["ts/site.ts", "ts/chapter.ts", "ts/papers.ts"], format: "esm" });
const classic = esbuild.build({ ...shared, entryPoints: ["ts/scheme.ts"], format: "iife" });

const files = new Map();
const manifest = {};
for (const { outputFiles } of await Promise.all([sheets, modules, classic])) {
  for (const { path, contents } of outputFiles) add(logicalName(basename(path)), basename(path), contents);
}
addHashed("font-licences.txt", Buffer.from(await fontLicences()));
for (const image of (await readdir(join(root, "images"))).sort()) addHashed(image, await readFile(join(root, "images", image)));
files.set("manifest.json", Buffer.from(JSON.stringify(sorted(manifest), null, 2) + "\n"));

await mkdir(dist, { recursive: true });
for (const stale of await readdir(dist)) if (!files.has(stale)) await rm(join(dist, stale), { recursive: true });
for (const [name, contents] of files) await writeChanged(join(dist, name), contents);

function add(logical, name, contents) {
  files.set(name, Buffer.from(contents));
  manifest[logical] = name;
}

function addHashed(logical, contents) {
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8).toUpperCase();
  const extension = extname(logical);
  add(logical, `${basename(logical, extension)}-${hash}${extension}`, contents);
}

/** `theme-QX3T7ABC.css` is known to the slices as `theme.css`. */
function logicalName(name) {
  const extension = extname(name);
  return name.slice(0, name.lastIndexOf("-")) + extension;
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function writeChanged(path, contents) {
  const present = await readFile(path).catch(() => null);
  if (!present?.equals(contents)) await writeFile(path, contents);
}
