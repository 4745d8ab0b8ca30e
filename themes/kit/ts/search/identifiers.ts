/** From an identifier or a key to its paper. The index has hashes only; the row confirms. Fetched when one is asked for. */
import type { IndexFiles } from "./files.ts";
import { Packed } from "./packed.ts";
import type { Rows } from "./rows.ts";

export class Identifiers {
  readonly #files: IndexFiles;
  readonly #rows: Rows;
  readonly #bits: number;

  /** @param shards A power of two. */
  constructor(files: IndexFiles, rows: Rows, shards: number) {
    this.#files = files;
    this.#rows = rows;
    this.#bits = Math.log2(shards);
  }

  /** Papers that have one of the identifiers, of each in the first form that any paper has. */
  async named(identifiers: readonly (readonly string[])[]): Promise<number[]> {
    const found = new Set<number>();
    for (const forms of identifiers) {
      let own: number[] = [];
      for (const form of forms) if (own.length === 0) own = await this.#confirmed(form);
      for (const paper of own) found.add(paper);
    }
    return [...found];
  }

  async #confirmed(identifier: string): Promise<number[]> {
    const found = await this.#find(identifier);
    const confirmed = await Promise.all(found.map(async (paper) => {
      const [key, , , , , , , doi, arxiv, pmid, , others] = await this.#rows.packed(paper);
      return [key, doi, arxiv?.toLowerCase(), pmid, ...(others?.split("\n") ?? [])].includes(identifier);
    }));
    return found.filter((_, at) => confirmed[at]);
  }

  /** Papers whose identifier may be this one. */
  async #find(identifier: string): Promise<number[]> {
    const hash = hashOf(identifier);
    const shard = this.#bits === 0 ? 0 : hash >>> (24 - this.#bits);
    const { hashes, papers } = await this.#files.get(`i${shard}.bin`, (bytes) => {
      const packed = new Packed(bytes);
      const gaps = packed.numbers(packed.number());
      const papers = packed.numbers(gaps.length);
      for (let at = 1; at < gaps.length; at++) gaps[at] = (gaps[at] ?? 0) + (gaps[at - 1] ?? 0);
      return { hashes: gaps, papers };
    });
    return Array.from(hashes.keys()).filter((at) => hashes[at] === hash).map((at) => papers[at] ?? 0);
  }
}

/** The highest 24 bits of FNV-1a of 32, over UTF-8. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (const octet of new TextEncoder().encode(text)) hash = Math.imul(hash ^ octet, 16777619);
  return hash >>> 8;
}
