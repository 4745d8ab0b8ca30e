/** Asks the engine many things about one index and compares every answer with a plain scan of the papers. Run by SearchEngineTests. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { everything, type Query } from "../../../themes/kit/ts/search/api.ts";
import { openSearch } from "../../../themes/kit/ts/search/engine.ts";
import { root } from "../../../themes/kit/ts/search/spelling.ts";
import { stopWords } from "../../../themes/kit/ts/search/stop-words.ts";
import { fold, wordsOf } from "../../../themes/kit/ts/search/words.ts";

interface Paper {
  key: string; title: string; authors: string[]; venue: string; summary: string; labels: string[];
  year: number; doi: string; hasCode: boolean; isCited: boolean; terms: string[];
}

type Field = "title" | "author" | "venue" | "any";

const folder = process.argv[2] ?? "";
const papers = JSON.parse(await readFile(join(folder, "papers.json"), "utf8")) as Paper[];
const boot: unknown = JSON.parse(await readFile(join(folder, "boot.json"), "utf8"));
const search = openSearch(boot, async (name) => {
  const bytes = await readFile(join(folder, "index", name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
});

const said = papers.map((paper) => {
  const words = (texts: string[], stops = true): Set<string> => new Set(texts.flatMap((text) => wordsOf(text)).map(({ word }) => word).filter((word) => !stops || !stopWords.has(word)));
  const [title, author, venue] = [words([paper.title]), words(paper.authors, false), words([paper.venue])];
  return { title, author, venue, any: new Set([...title, ...author, ...venue, ...words([paper.summary, ...paper.labels])]) };
});

const stems = new Map<string, string>();
const stem = (word: string): string => stems.get(word) ?? (stems.set(word, root(word)), root(word));
const forms = said.map((fields) => Object.fromEntries(Object.entries(fields).map(([field, words]) => [field, new Set([...words].map(stem))])) as Record<Field, Set<string>>);

let seed = 7;
const below = (limit: number): number => ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 8) % limit;
const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T;

/** One word of a query, and which papers a scan finds for it. */
function someWord(): { text: string; field: Field; finds: (paper: number) => boolean } {
  const field = pick<Field>(["any", "any", "any", "title", "author", "venue"]);
  const plain = [...(said[below(papers.length)]?.[field] ?? [])].filter((word) => /^[a-z]{3,}$/.test(word) && !stopWords.has(word));
  if (plain.length === 0) return someWord();
  const word = pick(plain);
  const own = stem(word);
  const finds = (paper: number): boolean => forms[paper]?.[field].has(own) ?? false;
  return { text: field === "any" ? word : `${field}:${word}`, field, finds };
}

function somePrefix(): ReturnType<typeof someWord> {
  const { field } = someWord();
  const word = pick([...(said[below(papers.length)]?.any ?? [])].filter((known) => /^[a-z]{5,}$/.test(known)));
  const typed = word.slice(0, 2 + below(3));
  if (stopWords.has(typed)) return somePrefix();
  const own = stem(typed);
  return {
    text: field === "any" ? typed : `${field}:${typed}`,
    field,
    finds: (paper) => (forms[paper]?.[field].has(own) ?? false) || [...(said[paper]?.[field] ?? [])].some((other) => other.startsWith(typed)),
  };
}

function somePhrase(): ReturnType<typeof someWord> {
  const from = papers[below(papers.length)] as Paper;
  const words = wordsOf(from.summary);
  const last = words.at(-1)?.place ?? 0;
  const first = below(last - 3);
  const length = 2 + below(2);
  const finest = words.filter(({ place }, at) => words.findIndex((other) => other.place === place) === at);
  const phrase = finest.filter(({ place }) => place >= first && place < first + length).map(({ word }) => word);
  // Stop words at the edges of a phrase are not looked for.
  if (phrase.length < length || stopWords.has(phrase[0] ?? "") || stopWords.has(phrase.at(-1) ?? "")) return somePhrase();
  const texts = (paper: Paper): string[] => [paper.title, ...paper.authors, paper.venue, paper.summary, ...paper.labels];
  const holds = (text: string): boolean => {
    const of = wordsOf(text);
    return of.some(({ place }) => phrase.every((word, offset) => stopWords.has(word) || of.some((other) => other.place === place + offset && other.word === word)));
  };
  const cache = papers.map((paper) => texts(paper).some(holds));
  return { text: `"${phrase.join(" ")}"`, field: "any", finds: (paper) => cache[paper] ?? false };
}

let states = 0;
for (let round = 0; round < 300; round++) {
  const asked = Array.from({ length: below(4) }, someWord);
  if (round % 5 === 0) asked.push(somePhrase());
  const without = round % 3 === 0 ? [someWord()] : [];
  const open = round % 4 === 0 ? [somePrefix()] : [];
  const text = [...asked.map(({ text }) => text), ...without.map(({ text }) => `-${text}`), ...open.map(({ text }) => text)].join(" ") + (open.length > 0 ? "" : " ");
  const facets = new Map<string, { any: string[]; none: string[] }>();
  for (let choices = below(4); choices > 0; choices--) {
    const facet = pick(search.facets);
    const choice = facets.get(facet.id) ?? { any: [], none: [] };
    choice[below(4) === 0 ? "none" : "any"].push(pick(facet.terms.slice(0, 12)).id);
    facets.set(facet.id, choice);
  }
  const from = below(3) === 0 ? 2018 + below(8) : null;
  const to = below(4) === 0 ? 2020 + below(7) : null;
  const query: Query = { ...everything, text, facets, from, to, has: below(5) === 0 ? ["code"] : [] };
  await compare(query, (paper) => [...asked, ...open].every(({ finds }) => finds(paper)) && without.every(({ finds }) => !finds(paper)));
  states++;
}
for (let paper = 0; paper < papers.length; paper += 30) {
  const { key, doi, title, authors, year } = papers[paper] as Paper;
  for (const text of [key, doi, `https://doi.org/${doi}`, `Read (${doi}).`, title, `${title}.`, `"${title}"`]) {
    const named = (await (await search.ask({ ...everything, text })).exact()).map((row) => row.key);
    if (!named.includes(key)) fail(text, "exact", key, named);
    states++;
  }
  const long = title.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  const family = authors[0]?.split(" ").at(-1) ?? "";
  const mistyped = title.replace(long, long.slice(0, 2) + long.slice(3));
  for (const text of !/^[a-z]{5,}$/i.test(long) ? [] : [mistyped, `"${mistyped}"`, title.replace(`${long} `, long), title.replace(long, `${long.slice(0, 3)} ${long.slice(3)}`), `${family} et al., ${year}. ${title}`, `${family}, X. ${title}`]) {
    const first = (await (await search.ask({ ...everything, text })).rows(0, 1))[0]?.key;
    if (first !== key) fail(text, "first", key, first);
    states++;
  }
  for (const name of authors.slice(-1).filter((known) => /^\p{L}{2,} \p{L}{2,}$/u.test(known))) {
    const [given = "", last = ""] = name.split(" ");
    for (const text of [name, `${last}, ${given}`, `${given[0]}. ${last}`, `${last} ${given[0]}`, `author:${given[0]} author:${last}`]) {
      const found = await (await search.ask({ ...everything, text })).keys();
      const is = (other: string): boolean => other.endsWith(` ${last}`) && other.split(" ").slice(0, -1).some((part) => text.includes(given) ? part === given : fold(part)[0] === fold(given)[0]);
      const [own, others] = [papers.filter((one) => one.authors.some(is)), new Set(found)];
      if (!own.every((one) => others.has(one.key))) fail(text, "papers of the author", own.map((one) => one.key), found);
      const shown = (await (await search.ask({ ...everything, text })).rows(0, 1))[0]?.key;
      if (!own.some((one) => one.key === shown)) fail(text, "first", own.map((one) => one.authors), papers.find((one) => one.key === shown)?.authors);
      states++;
    }
  }
  const ofYear = new Set(await (await search.ask({ ...everything, text: `author:${family} ${year}` })).keys());
  for (const one of papers.filter((other) => other.year === year && other.authors.some((name) => name.split(" ").at(-1) === family))) if (!ofYear.has(one.key)) fail(`${family} ${year}`, "of that year", one.key, [...ofYear]);
}
console.log(`${states} states, none differs`);

async function compare(query: Query, hasWords: (paper: number) => boolean): Promise<void> {
  const answer = await search.ask(query);
  if (answer.relaxed) return;
  const has = (paper: Paper, facet: string, term: string): boolean => paper.terms.includes(`${facet}/${term}`);
  const free = papers.map((paper, number) => hasWords(number) && (query.has.length === 0 || paper.hasCode) && [...query.facets].every(([facet, { none = [] }]) => none.every((term) => !has(paper, facet, term))));
  const inYears = ({ year }: Paper): boolean => year >= (query.from ?? 0) && year <= (query.to ?? 9999);
  const meets = (paper: Paper, left: string): boolean => [...query.facets].every(([facet, { any = [] }]) => facet === left || any.length === 0 || any.some((term) => has(paper, facet, term)));
  const keys = papers.filter((paper, number) => free[number] && inYears(paper) && meets(paper, "")).map(({ key }) => key);
  const found = (await answer.keys()).toSorted();
  if (found.join() !== keys.toSorted().join() || answer.total !== keys.length) fail(query, "papers", keys.length, found.length);
  const counts = await answer.counts();
  for (const facet of search.facets) {
    for (const { id } of facet.terms) {
      const count = papers.filter((paper, number) => free[number] && inYears(paper) && meets(paper, facet.id) && has(paper, facet.id, id)).length;
      if (counts.facets.get(facet.id)?.get(id) !== count) fail(query, `${facet.id}/${id}`, count, counts.facets.get(facet.id)?.get(id));
    }
  }
  if (counts.years.length !== new Set(papers.map(({ year }) => year)).size) fail(query, "years", "all", counts.years);
  for (const { year, papers: counted, cited } of counts.years) {
    const of = papers.filter((paper, number) => free[number] && meets(paper, "") && paper.year === year);
    if (counted !== of.length) fail(query, year, of.length, counted);
    const isCited = of.filter((paper) => paper.isCited).length;
    if (cited !== isCited) fail(query, `${year}, cited`, isCited, cited);
  }
}

function fail(query: unknown, what: unknown, expected: unknown, actual: unknown): never {
  console.log(JSON.stringify({ query, what, expected, actual }, (_, value: unknown) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value)));
  process.exit(1);
}
