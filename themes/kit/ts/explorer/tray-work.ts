/** What the tray does with a selection; fetched when a reader first asks for it. */
import { rememberStyle } from "../cite/remembered.ts";
import { citeStyles } from "../cite/styles.ts";
import type { Item } from "../cite/format.ts";
import { htmlOf, markdownOf, textOf } from "../cite/written.ts";
import { put } from "../export/clipboard.ts";
import { download } from "../export/download.ts";
import { Exports, type Exported } from "./exports.ts";
import { count } from "./count.ts";
import { readKeys } from "./selection.ts";

/** Formats that are set in a citation style. */
const styled: readonly string[] = ["references", "markdown"];

/** Something to save or copy; `html` for what understands it. */
interface Taken extends Exported {
  readonly html?: string;
}

export class TrayWork {
  readonly #exports: Exports;

  /** @param exports address of the folder of exports, ending in a slash */
  constructor(exports: string) {
    this.#exports = new Exports(exports);
  }

  /** Offers the styles where the format needs one. */
  showStyles(select: HTMLSelectElement, format: string, chosen: string): void {
    select.hidden = !styled.includes(format);
    if (select.options.length > 0) return;
    select.append(...citeStyles.map(({ id, label }) => new Option(label, id)));
    select.value = citeStyles.some(({ id }) => id === chosen) ? chosen : "vancouver";
  }

  /** @returns what happened, to be told */
  async save(format: string, style: string, keys: readonly string[]): Promise<string> {
    const { text, mediaType, extension, unknown } = await this.#take(format, style, keys);
    download(text, mediaType, `selection.${extension}`);
    return told("saved", keys, unknown);
  }

  /** @returns what happened, to be told */
  async copy(format: string, style: string, keys: readonly string[]): Promise<string> {
    const taken = this.#take(format, style, keys);
    const html = format === "references" ? taken.then(({ html = "" }) => html) : null;
    const isCopied = await put(taken.then(({ text }) => text), html);
    const { unknown } = await taken;
    return isCopied ? told("copied", keys, unknown) : "The browser did not allow copying.";
  }

  /** Keys of files that were exported here, or that someone typed. */
  async read(texts: readonly string[]): Promise<{ readonly keys: readonly string[]; readonly told: string }> {
    const named = (await Promise.all(texts.map(async (text) => (await this.#exports.keysIn(text)) ?? readKeys(text)))).flat();
    const { text, unknown } = await this.#exports.of("keys", named);
    const keys = readKeys(text);
    return { keys, told: `${count(keys.length)} added${unknown.length === 0 ? "" : `, ${count(unknown.length)} not in this catalogue`}` };
  }

  async #take(format: string, style: string, keys: readonly string[]): Promise<Taken> {
    if (!styled.includes(format)) return this.#exports.of(format, keys);
    rememberStyle(style);
    const [{ formatReferences }, items] = await Promise.all([import("../cite/format.ts"), this.#exports.of("csl-json", keys)]);
    const references = await formatReferences(JSON.parse(items.text) as Item[], style);
    return format === "markdown"
      ? { text: markdownOf(references), extension: "md", mediaType: "text/markdown", unknown: items.unknown }
      : { text: textOf(references), html: htmlOf(references), extension: "txt", mediaType: "text/plain", unknown: items.unknown };
  }
}

function told(done: string, keys: readonly string[], unknown: readonly string[]): string {
  const missing = unknown.length === 0 ? "" : `; ${count(unknown.length)} not in this catalogue any more`;
  return `${count(keys.length - unknown.length)} ${done}${missing}`;
}
