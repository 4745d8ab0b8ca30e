/** The faces of a theme, cut down to what its pages set. A face is cut once and kept by content under the cache. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fallbackRules } from "./fallbacks.mjs";

const require = createRequire(import.meta.url);

/**
 * Writes the cut faces and a `fonts.css` that names them, and what stands in for them, into `folder`; returns the style sheet's path.
 * A face: `name` of its file, `family`, `weight`, `style`, `from` (package of @fontsource-variable), `script` (its subset there),
 * `axes`, `ranges` of code points as [first, last], `features` (OpenType) that are kept.
 */
export async function cutFonts(faces, fallbacks, folder) {
  await mkdir(folder, { recursive: true });
  const rules = [];
  for (const face of faces) rules.push(rule(face, await cut(face, folder)));
  rules.push(...fallbacks.flatMap(fallbackRules));
  const sheet = join(folder, "fonts.css");
  await writeFile(sheet, rules.join("\n"));
  return sheet;
}

/** The licences under which the faces are handed on (SIL OFL 1.1, condition 2). */
export async function fontLicences(faces) {
  const packages = [...new Set(faces.map((face) => face.from))];
  const texts = await Promise.all(packages.map((from) => readFile(packageFile(from, "LICENSE"), "utf8")));
  return texts.map((licence) => licence.replaceAll("\r\n", "\n").trim()).join("\n\n\n") + "\n";
}

async function cut(face, folder) {
  const whole = await readFile(packageFile(face.from, `files/${face.from}-${face.script}-wght-${face.style ?? "normal"}.woff2`));
  const subsetter = require("subset-font/package.json").version;
  const key = createHash("sha256").update(whole).update(JSON.stringify([face, subsetter])).digest("hex").slice(0, 12);
  const kept = join(folder, key, `${face.name}.woff2`);
  try {
    await readFile(kept);
  } catch {
    const subset = require("subset-font");
    const options = { targetFormat: "woff2", variationAxes: face.axes, keepFeatures: face.features, noHinting: true };
    await mkdir(join(folder, key), { recursive: true });
    await writeFile(kept, await subset(whole, characters(face.ranges), options));
  }
  return `./${key}/${face.name}.woff2`;
}

function rule(face, address) {
  return `@font-face {
  font-family: "${face.family}";
  src: url("${address}") format("woff2");
  font-weight: ${face.weight};
  font-style: ${face.style ?? "normal"};
  font-display: swap;
  unicode-range: ${face.ranges.map(([first, last]) => unicodeRange(first, last)).join(", ")};
}`;
}

function unicodeRange(first, last) {
  const hex = (point) => point.toString(16).toUpperCase();
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}

function characters(ranges) {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))).join("");
}

function packageFile(name, path) {
  return join(import.meta.dirname, "../../node_modules/@fontsource-variable", name, path);
}
