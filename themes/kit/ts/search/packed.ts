/** Reading of the index's files: raw Deflate, whole numbers in seven-bit groups, sorted words. */

export async function inflate(packed: ArrayBuffer): Promise<Uint8Array> {
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
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
