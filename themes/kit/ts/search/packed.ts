/** Reading of the index's files: raw Deflate, whole numbers in seven-bit groups, Rice codes, sorted words. */

/** Ten times as fast as by way of a Blob. Rejects when the file is not whole. */
export async function inflate(packed: ArrayBuffer): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  // A view of the file: Node 20 waits for ever for the buffer itself. What is wrong with the file is told to whoever reads it.
  for (const step of [writer.write(new Uint8Array(packed)), writer.close()]) step.catch(() => {});
  const parts: Uint8Array[] = [];
  // Read part by part, which needs no turn of the event loop: while a page is being drawn, those are long in coming.
  for (const reader = readable.getReader(); ; ) {
    const { value } = await reader.read();
    if (!value) return joined(parts);
    parts.push(value);
  }
}

/** Most files come in one part. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export class Packed {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const octet = this.bytes[this.at++] ?? 0;
      value += (octet & 127) * factor;
      if (octet < 128) return value;
    }
  }

  numbers(count: number): Uint32Array {
    const found = new Uint32Array(count);
    for (let index = 0; index < count; index++) found[index] = this.number();
    return found;
  }

  /** Documents of words of so many each, ascending within a word: Rice codes of their distances less one (search-format.md, "Files"). */
  documents(counts: Uint32Array, all: number): Uint32Array {
    const found = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    let [at, bit] = [0, 8 * this.at];
    for (const count of counts) {
      const low = 31 - Math.clz32(all / count);
      let document = -1;
      for (const end = at + count; at < end; at++) {
        let high = 0;
        for (let ones = 24; ones === 24; bit += ones, high += ones) ones = Math.min(24, Math.clz32(~this.#window(bit)));
        bit++;
        document += 1 + high * 2 ** low + (low === 0 ? 0 : this.#window(bit) >>> (32 - low));
        bit += low;
        found[at] = document;
      }
    }
    this.at = Math.ceil(bit / 8);
    return found;
  }

  /** 32 bits from there, of which the first 25 are the file's. */
  #window(bit: number): number {
    const at = bit >>> 3;
    const { bytes } = this;
    return (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) << (bit & 7);
  }

  take(length: number): Uint8Array {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  words(): string[] {
    return wordsFrom(new TextDecoder().decode(this.take(this.number())));
  }
}

/** Every line begins with the number of letters shared with the word before, as a character from U+0020. */
export function wordsFrom(text: string): string[] {
  if (text === "") return [];
  let before = "";
  return text.split("\n").map((line) => (before = before.slice(0, line.charCodeAt(0) - 32) + line.slice(1)));
}
