/** Papers of an author by name, whole or with initials. Fetched when a question may be a name. */
import type { Found } from "./engine.ts";
import type { IndexWord, WordShards } from "./word-shards.ts";

/** As columns.ts has them: importing them here would cut what every question fetches into more files. */
const [matches, isOut] = [0, 255];
/** Of a posting's fields, the bit of authors, as in query-text.ts; of a place's, the number. */
const [authorBit, authorField] = [2, 1];
/** Words of one name stand so near to its last one. */
const farthest = 3;
/** Against a given name as typed: a name for a typed initial, and a printed initial for a typed name. */
const [forInitial, asInitial] = [0.9, 0.7];

type Places = ReadonlyMap<number, readonly number[]>;
interface GivenName {
  readonly places: Places;
  readonly quality: number;
}

/**
 * Puts papers of the named author first; those that print a given name as an initial, or the other way about, are found too.
 * @param isWhole whether nothing else is asked for
 */
export async function byName(found: Found, words: readonly string[], isWhole: boolean, shards: WordShards, isSmall: boolean): Promise<Found> {
  const named = await papersOfName(words, shards, isSmall);
  const highest = found.scores.reduce((one, other) => Math.max(one, other));
  for (const [paper, fit] of named) (found.scores[paper] as number) += highest * fit;
  if (named.size === 0 || !isWhole) return found;
  const state = found.isRelaxed ? new Uint8Array(found.state.length).fill(isOut) : found.state;
  for (const paper of named.keys()) state[paper] = matches;
  return { ...found, state, isRelaxed: false };
}

/**
 * How well a name among the authors of a paper fits, 0 to 1, for the papers that have one with all of the words: the family name whole, before
 * it, as it is printed, the given ones, each whole or as an initial on either side.
 * @param words of the name, in any order
 * @param isSmall whether an initial is also looked for in all the words that begin with it
 */
async function papersOfName(words: readonly string[], shards: WordShards, isSmall: boolean): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (const [at, family] of words.entries()) {
    if (family.length < 2) continue;
    const last = await shards.find(family);
    if (last === undefined) continue;
    const papers = authored(last);
    const own = await placesOf(last, papers, shards);
    const given = await Promise.all(words.filter((_, other) => other !== at).map((word) => givenNames(word, papers, shards, isSmall)));
    // A name is printed with its family name last, and turned round with it first.
    const order = at === 0 || at === words.length - 1 ? 1 : 0.9;
    for (const [paper, places] of own) {
      const fits = places.map((place) => order * fit(given, paper, place));
      const best = Math.max(...fits, found.get(paper) ?? 0);
      if (best > 0) found.set(paper, best);
    }
  }
  return found;
}

/** Of the family name at this place: the mean over its given names, most when they stand as they were typed, or 0 when one is missing. */
function fit(given: readonly (readonly GivenName[])[], paper: number, family: number): number {
  let sum = 0;
  for (const [at, forms] of given.entries()) {
    let best = 0;
    const usual = given.length - at;
    for (const { places, quality } of forms) {
      for (const place of places.get(paper) ?? []) if (place < family && family - place <= farthest) best = Math.max(best, quality / (1 + Math.abs(family - place - usual)) ** 2);
    }
    if (best === 0) return 0;
    sum += best;
  }
  return sum / given.length;
}

async function givenNames(word: string, papers: ReadonlySet<number>, shards: WordShards, isSmall: boolean): Promise<GivenName[]> {
  const initial = word.slice(0, 1);
  const isInitial = word === initial;
  const entries = isInitial && isSmall ? await shards.beginning(word) : await Promise.all([...new Set([word, initial])].map((form) => shards.find(form)));
  const named = entries.filter((entry) => entry !== undefined).map((entry) => [entry, authored(entry, papers)] as const).filter(([, own]) => own.size > 0);
  return Promise.all(named.map(async ([entry, own]) => ({ places: await placesOf(entry, own, shards), quality: entry.word === word ? 1 : isInitial ? forInitial : asInitial })));
}

/** Papers that have the word among their authors. */
function authored({ shard, index }: IndexWord, within?: ReadonlySet<number>): Set<number> {
  const weights = shard.weights(index);
  return new Set(shard.documents(index).filter((paper, at) => ((weights[at] ?? 0) & authorBit) !== 0 && (within?.has(paper) ?? true)));
}

/** Numbers of the word within the papers, among their authors only. */
async function placesOf(word: IndexWord, papers: ReadonlySet<number>, shards: WordShards): Promise<Places> {
  const all = await shards.places(word, papers);
  return new Map([...all].map(([paper, places]) => [paper, [...places].filter((place) => (place & 3) === authorField).map((place) => place >> 2)]));
}
