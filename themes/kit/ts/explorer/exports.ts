/** The site's files of all papers, from which any selection is put together: the bytes that the program itself would write. No DOM. */
import { cutEntries, joinEntries, type ExportFormat } from "../export/entries.ts";

export interface Exported {
  readonly text: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Keys that the catalogue no longer has. */
  readonly unknown: readonly string[];
}

/** A selection as a list of keys, one a line: what `readKeys` reads back. */
export const keysFormat = "keys";

export class Exports {
  readonly #address: string;
  readonly #fetch: (address: string) => Promise<Response>;
  #formats: Promise<readonly ExportFormat[]> | undefined;
  readonly #entries = new Map<string, Promise<ReadonlyMap<string, string>>>();

  /** @param address of the folder of exports, ending in a slash */
  constructor(address: string, fetchFile: (address: string) => Promise<Response> = (file) => fetch(file)) {
    [this.#address, this.#fetch] = [address, fetchFile];
  }

  /** In the catalogue's own order, whatever the order of choosing: one set has one file. */
  async of(id: string, keys: Iterable<string>): Promise<Exported> {
    const wanted = new Set(keys);
    const format = await this.#format(id === keysFormat ? "bibtex" : id);
    const entries = await this.#entriesOf(format);
    const found = [...entries].filter(([key]) => wanted.has(key));
    const unknown = [...wanted].filter((key) => !entries.has(key));
    return id === keysFormat
      ? { text: found.map(([key]) => `${key}\n`).join(""), extension: "txt", mediaType: "text/plain", unknown }
      : { text: joinEntries(found.map(([, entry]) => entry), format), extension: format.extension, mediaType: format.mediaType, unknown };
  }

  /** The keys in a file of any of the formats; null when it is of none of them. */
  async keysIn(text: string): Promise<readonly string[] | null> {
    const unified = text.replace(/^\uFEFF/, "");
    for (const format of await this.#all()) {
      const keys = [...unified.matchAll(new RegExp(format.key, "gm"))].flatMap((match) => match[1] ?? []);
      if (keys.length > 0) return keys;
    }
    return null;
  }

  #all(): Promise<readonly ExportFormat[]> {
    return (this.#formats ??= this.#get("formats.json").then((response) => response.json() as Promise<ExportFormat[]>));
  }

  async #format(id: string): Promise<ExportFormat> {
    const format = (await this.#all()).find((known) => known.id === id);
    if (!format) throw new Error(`There is no export as ${id}.`);
    return format;
  }

  #entriesOf(format: ExportFormat): Promise<ReadonlyMap<string, string>> {
    const known = this.#entries.get(format.id);
    if (known) return known;
    const read = Promise.all(format.files.map(async (file) => cutEntries(await (await this.#get(file)).text(), format))).then(
      (parts) => new Map(parts.flatMap((part) => [...part])),
    );
    this.#entries.set(format.id, read);
    read.catch(() => this.#entries.delete(format.id));
    return read;
  }

  async #get(file: string): Promise<Response> {
    const response = await this.#fetch(this.#address + file);
    if (!response.ok) throw new Error(`${response.status} ${file}`);
    return response;
  }
}
