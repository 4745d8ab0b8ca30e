/** The site's search outside a browser, over a built site. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { moduleOf } from "../bundle.mjs";

/** @returns a function that answers a text within facets with the keys of the first ten papers, and of all when they are asked for */
export async function searchOf(output) {
  const { openSearch, everything } = await moduleOf('export { openSearch } from "./engine.ts"; export { everything } from "./api.ts";');
  const page = await readFile(join(output, "papers/index.html"), "utf8");
  const boot = JSON.parse(/data-boot="([^"]*)"/.exec(page)[1].replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
  const folder = join(output, "assets", (await readdir(join(output, "assets"))).find((name) => /^search-[0-9a-f]{16}$/.test(name)));
  const search = openSearch(boot, async (name) => {
    const bytes = await readFile(join(folder, name));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  });
  return async (text, facets, isWhole) => {
    const answer = await search.ask({ ...everything, text, facets: new Map(Object.entries(facets)) });
    return { first: (await answer.rows(0, 10)).map(({ key }) => key), found: isWhole ? await answer.keys() : [] };
  };
}
