/** References in a style of the Citation Style Language. This module is large: fetch it when a reader has chosen one. */
/// <reference path="./modules.d.ts" />
import citeproc from "citeproc";
import { locales, styles } from "csl:collection";
import { readReference, type Reference } from "./reference.ts";

/** An item of CSL-JSON. */
export interface Item {
  readonly id: string;
}

/** In the style's own order; rejects when the style cannot be had. */
export async function formatReferences(items: readonly Item[], style: string): Promise<readonly Reference[]> {
  const load = styles[style];
  if (!load) throw new Error(`There is no style ${style}.`);
  const [{ default: chosen }, spoken] = await Promise.all([load(), languages()]);
  const known = new Map(items.map((item) => [item.id, item]));
  const engine = new citeproc.Engine(
    { retrieveLocale: (language) => spoken.get(language) ?? spoken.get("en-US"), retrieveItem: (id) => known.get(id) },
    chosen,
    "en-US",
  );
  engine.updateItems([...known.keys()]);
  const bibliography = engine.makeBibliography();
  return bibliography ? bibliography[1].map(readReference) : [];
}

/** British journals ask for British dates and quotation marks, all others speak American. */
async function languages(): Promise<ReadonlyMap<string, unknown>> {
  return new Map(await Promise.all(Object.entries(locales).map(async ([language, load]) => [language, (await load()).default] as const)));
}
