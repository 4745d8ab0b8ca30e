/** The files of an index, each fetched once and kept unpacked. */
import type { FetchFile } from "./api.ts";
import { inflate } from "./packed.ts";

export class IndexFiles {
  readonly #fetch: FetchFile;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(fetch: FetchFile) {
    this.#fetch = fetch;
  }

  /** What `read` makes of the file; a failed fetch is tried again the next time. */
  get<T>(name: string, read: (bytes: Uint8Array) => T): Promise<T> {
    let loading = this.#loaded.get(name) as Promise<T> | undefined;
    if (!loading) {
      loading = this.#fetch(name).then(inflate).then(read);
      this.#loaded.set(name, loading);
      loading.catch(() => this.#loaded.delete(name));
    }
    return loading;
  }

  json<T>(name: string): Promise<T> {
    return this.get(name, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T);
  }
}
