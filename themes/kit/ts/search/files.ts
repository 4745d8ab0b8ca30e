/** The files of an index, each fetched once and kept unpacked for a while. */
import type { FetchFile } from "./api.ts";
import { inflate } from "./packed.ts";

/** Octets of unpacked files that are kept: all of a site of some thousand papers. At larger ones the browser's own cache has the rest. */
const mostKept = 2_500_000;

interface Kept {
  readonly content: Promise<unknown>;
  /** 0 until it is there. */
  size: number;
}

export class IndexFiles {
  readonly #fetch: FetchFile;
  /** By name, the one asked for last at the end. */
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  constructor(fetch: FetchFile) {
    this.#fetch = fetch;
  }

  /** What `read` makes of the file; a failed fetch is tried again the next time. */
  get<T>(name: string, read: (bytes: Uint8Array) => T): Promise<T> {
    const kept = this.#kept.get(name) ?? this.#load(name, read);
    this.#kept.delete(name);
    this.#kept.set(name, kept);
    return kept.content as Promise<T>;
  }

  json<T>(name: string): Promise<T> {
    return this.get(name, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T);
  }

  #load(name: string, read: (bytes: Uint8Array) => unknown): Kept {
    const content = this.#fetch(name).then(inflate).then((bytes) => {
      kept.size = bytes.length;
      this.#size += bytes.length;
      this.#forget();
      return read(bytes);
    });
    const kept: Kept = { content, size: 0 };
    content.catch(() => {
      this.#kept.delete(name);
      this.#size -= kept.size;
    });
    return kept;
  }

  /** Those asked for longest ago. Whoever works with one of them has it still. */
  #forget(): void {
    for (const [name, { size }] of this.#kept) {
      if (this.#size <= mostKept) return;
      if (size === 0) continue;
      this.#kept.delete(name);
      this.#size -= size;
    }
  }
}
