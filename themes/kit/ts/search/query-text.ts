/** What a reader types, taken apart: words, phrases, exclusions and fields. Reads nothing of the index. */
import { traits, type Trait } from "./api.ts";
import { stopWords } from "./stop-words.ts";
import { chunksOf, fold, type Chunk } from "./words.ts";

/** Bits of a posting's fields, as the index has them. */
export const fields = { title: 1, author: 2, venue: 4, any: 15 } as const;

/** Something that a paper must have, or must not. */
export type Clause = { readonly fields: number; readonly isExcluded: boolean } & (
  | { readonly kind: "word"; readonly chunk: Chunk; /** Still being typed. */ readonly isOpen: boolean; /** Makes a paper fit better that is found without it. */ readonly isExtra: boolean }
  /** Parts that follow one another, each with its distance from the first. */
  | { readonly kind: "phrase"; readonly text: string; readonly parts: readonly { readonly word: string; readonly offset: number }[] }
);

export interface ParsedText {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly facets: readonly { readonly facet: string; readonly term: string; readonly isExcluded: boolean }[];
  readonly from: number | null;
  readonly to: number | null;
  readonly has: readonly Trait[];
  readonly misunderstood: readonly string[];
}

/** Says nothing of what is looked for. */
export const ignored = /\bauthor:|\bet\.? al\b\.?/gi;
const piece = /((?<!\S)-|)(?:([\p{L}][\p{L}\p{N}_-]*):)?("[^"]*"?|[^\s"]+)/gu;

/** @param facets Ids of the facets, which are fields too. */
export function parseText(text: string, facets: ReadonlySet<string>): ParsedText {
  const plain = text.replace(/[“”„«»]/g, '"').replace(/\bet\.? al\b\.?/gi, " ");
  const reading = new Reading(text, facets);
  const found = [...plain.matchAll(piece)];
  for (const match of found) {
    const [all, minus = "", field, value = ""] = match;
    const isLast = match.index + all.length === plain.length;
    reading.take(minus === "-", field?.toLowerCase(), value, all, isLast);
  }
  return reading.done();
}

class Reading {
  readonly #text: string;
  readonly #facets: ReadonlySet<string>;
  readonly #clauses: Clause[] = [];
  readonly #terms: { facet: string; term: string; isExcluded: boolean }[] = [];
  readonly #has: Trait[] = [];
  readonly #misunderstood: string[] = [];
  #from: number | null = null;
  #to: number | null = null;

  constructor(text: string, facets: ReadonlySet<string>) {
    this.#text = text;
    this.#facets = facets;
  }

  take(isExcluded: boolean, field: string | undefined, value: string, all: string, isLast: boolean): void {
    const bare = value.replaceAll('"', "");
    if (field === undefined) this.#words(value, fields.any, isExcluded, isLast);
    else if (field === "title" || field === "author" || field === "venue") this.#words(value, fields[field], isExcluded, isLast);
    else if (field === "year" && !isExcluded && this.#years(bare)) return;
    else if (field === "has" && !isExcluded && isTrait(bare)) this.#has.push(bare);
    else if (this.#facets.has(field)) this.#terms.push({ facet: field, term: bare, isExcluded });
    else if (field === "year" || field === "has") this.#misunderstood.push(all);
    // "COVID-19:" and the like are words, not fields.
    else this.#words(`${field} ${bare}`, fields.any, isExcluded, isLast);
  }

  done(): ParsedText {
    // "S. He" and "He, S." are names whatever the word.
    const said = /\b\p{Lu}\./u.test(this.#text) && this.#clauses.length < 4 ? this.#clauses : this.#clauses.filter((clause) => clause.kind === "phrase" || clause.fields === fields.author || !isStop(clause));
    return {
      text: this.#text,
      clauses: said.every(isLetter) ? said : said.map((clause) => (isLetter(clause) ? { ...clause, isExtra: true } : clause)),
      facets: this.#terms,
      from: this.#from,
      to: this.#to,
      has: this.#has,
      misunderstood: this.#misunderstood,
    };
  }

  #words(value: string, mask: number, isExcluded: boolean, isLast: boolean): void {
    const chunks = chunksOf(fold(value));
    if (value.startsWith('"')) this.#phrase(value.replaceAll('"', ""), chunks, mask, isExcluded);
    else for (const [index, chunk] of chunks.entries()) {
      const isOpen = isLast && index === chunks.length - 1 && /[\p{L}\p{N}]$/u.test(value);
      this.#clauses.push({ kind: "word", chunk, isOpen, isExtra: false, fields: mask, isExcluded });
    }
  }

  #phrase(text: string, chunks: readonly Chunk[], mask: number, isExcluded: boolean): void {
    const parts = chunks.flatMap((chunk) => chunk.parts).map((word, offset) => ({ word, offset })).filter(({ word }) => !stopWords.has(word));
    const first = parts[0]?.offset ?? 0;
    if (parts.length > 0) this.#clauses.push({ kind: "phrase", text, parts: parts.map(({ word, offset }) => ({ word, offset: offset - first })), fields: mask, isExcluded });
  }

  #years(value: string): boolean {
    const match = /^(\d{4})?(?:(-|\.\.|–)(\d{4})?)?$/.exec(value);
    if (!match || (match[1] === undefined && match[3] === undefined)) return false;
    const from = match[1] === undefined ? null : Number(match[1]);
    this.#from = from;
    this.#to = match[2] === undefined ? from : match[3] === undefined ? null : Number(match[3]);
    return true;
  }
}

/** A single letter may be a name's initial, which not every source spells alike. */
function isLetter(clause: Clause): boolean {
  return clause.kind === "word" && !clause.isExcluded && /^[a-z]$/.test(clause.chunk.whole);
}

/** One letter that is still being typed says nothing yet. */
function isStop(clause: Clause): boolean {
  if (clause.kind !== "word") return false;
  const { whole, isHan } = clause.chunk;
  return stopWords.has(whole) || (clause.isOpen && !isHan && /^[a-z]$/.test(whole));
}

function isTrait(value: string): value is Trait {
  return (traits as readonly string[]).includes(value);
}

/** Whether a text has something that `readPasted` reads; that is fetched only then. */
export function looksPasted(text: string): boolean {
  return /[\\{}<\n]|&#?\w+;|10\.\d|\d{4}\.\d|\d{7}|[a-z](?:\d{4}|\.[a-z]+\/)|\b(?:doi|arxiv|pmc?id|key)\b/i.test(text);
}
