/** The files of an index, each fetched once and kept unpacked for a while. */
import type { FetchFile } from "./api.ts";
import { inflate } from "./packed.ts";

/** Files that are kept. Small sites have fewer; at large ones the browser's own cache has the rest. */
const mostKept = 400;

export class IndexFiles {
  readonly #fetch: FetchFile;
  /** By name, the one asked for last at the end. */
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(fetch: FetchFile) {
    this.#fetch = fetch;
  }

  /** What `read` makes of the file; a failed fetch is tried again the next time. */
  get<T>(name: string, read: (bytes: Uint8Array) => T): Promise<T> {
    let loading = this.#loaded.get(name) as Promise<T> | undefined;
    if (loading) {
      this.#loaded.delete(name);
    } else {
      loading = this.#fetch(name).then(inflate).then(read);
      loading.catch(() => this.#loaded.delete(name));
    }
    this.#loaded.set(name, loading);
    if (this.#loaded.size > mostKept) this.#loaded.delete(this.#loaded.keys().next().value ?? "");
    return loading;
  }

  json<T>(name: string): Promise<T> {
    return this.get(name, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T);
  }
}
