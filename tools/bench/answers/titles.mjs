/** Titles as readers remember, mistype and paste them. */
import { wordsOf } from "../queries.mjs";
import { inOtherNumber, mistyped, spelledOtherwise, withBlank, withoutBlank, withWrongFirst } from "./slips.mjs";

const entities = { "&": "&amp;", "'": "&#39;", "’": "&rsquo;", "–": "&ndash;", "<": "&lt;", ">": "&gt;" };
const accents = { é: "{\\'e}", ö: "{\\\"o}", ü: "{\\\"u}", ä: "{\\\"a}", è: "{\\`e}", ç: "{\\c c}" };

const forms = {
  "as it stands": (title) => title,
  "in small letters, without signs": (title) => title.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim(),
  "in capitals": (title) => title.toUpperCase(),
  "half of its words": (title, chance) => dropped(title, chance, 0.5),
  "without one word": (title, { below }) => without(title.split(" "), below),
  "its first four words": (title) => title.split(" ").slice(0, 4).join(" "),
  "cut within a word": (title) => (title.length > 30 ? title.slice(0, 20 + (title.length >> 2)) : undefined),
  "three words": (title, chance) => some(title, 3, chance),
  "two words": (title, chance) => some(title, 2, chance),
  "words in another order": (title, chance) => some(title, 4, chance)?.split(" ").reverse().join(" "),
  "one slip": (title, chance) => mistyped(title, 1, chance),
  "two slips": (title, chance) => mistyped(title, 2, chance),
  "half of its words, one slip": (title, chance) => mistyped(dropped(title, chance, 0.5), 1, chance),
  "three words, one slip": (title, chance) => mistyped(some(title, 3, chance) ?? "", 1, chance),
  "three words, two slips": (title, chance) => mistyped(some(title, 3, chance) ?? "", 2, chance),
  "half of its words, wrong first letter": (title, chance) => withWrongFirst(dropped(title, chance, 0.5), chance),
  "three words, wrong first letter": (title, chance) => withWrongFirst(some(title, 3, chance) ?? "", chance),
  "two words run together": (title, chance) => withoutBlank(title, chance),
  "half of its words, two run together": (title, chance) => withoutBlank(dropped(title, chance, 0.5), chance),
  "a blank within a word": (title, chance) => withBlank(title, chance),
  "three words, a blank within one": (title, chance) => withBlank(some(title, 3, chance) ?? "", chance),
  "in other spelling": (title) => spelledOtherwise(title),
  "in the other number": (title) => inOtherNumber(title),
  "in quotes": (title, { of }) => of([`"${title}"`, `“${title}”`, `'${title}'`, `«${title}»`, `"${title}."`, `“${title},”`]),
  "in quotes, one slip": (title, chance) => quoted(mistyped(title, 1, chance)),
  "with a full stop, a number or blanks": (title, { of }) => of([`${title}.`, `  ${title}  `, `[12] ${title}.`, `12. ${title}`, `- ${title}`, `${title};`]),
  "broken into lines": (title, { below }) => broken(title, below),
  "other dashes and apostrophes": (title) => other(title, title.replaceAll("-", "–").replaceAll("'", "’").replaceAll(": ", " — ")),
  "as in BibTeX": (title) => bibtex(title),
  "as in HTML": (title) => html(title),
  "with its source": (title, { of }, paper) => sourced(title, of, paper),
  "three words, in other spelling": (title, chance) => spelledOtherwise(some(title, 3, chance) ?? ""),
};

/** @returns by name of the form, questions whose answer is the paper with this title */
export function titles({ papers }, chance) {
  const letters = (title) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const keysOf = Map.groupBy ? Map.groupBy(papers, ({ title }) => letters(title)) : grouped(papers, ({ title }) => letters(title));
  return Object.entries(forms).map(([name, form]) => [
    `title: ${name}`,
    papers.flatMap((paper) => {
      const text = form(paper.title, chance, paper);
      return text === undefined || text === "" ? [] : [{ text, keys: keysOf.get(letters(paper.title)).map(({ key }) => key) }];
    }),
  ]);
}

function grouped(all, of) {
  const groups = new Map();
  for (const one of all) groups.set(of(one), [...(groups.get(of(one)) ?? []), one]);
  return groups;
}

const other = (title, changed) => (changed === title ? undefined : changed);
const quoted = (title) => (title === undefined ? undefined : `"${title}"`);

/** Without a share of its words, in order. */
function dropped(title, { below }, share) {
  const words = title.split(" ");
  for (let many = Math.floor(words.length * share); many > 0; many--) words.splice(below(words.length), 1);
  return words.join(" ");
}

function without(words, below) {
  if (words.length < 3) return undefined;
  words.splice(below(words.length), 1);
  return words.join(" ");
}

/** So many different words that say something, in order. */
function some(title, many, { below }) {
  const words = [...new Set(wordsOf(title))];
  if (words.length < many) return undefined;
  while (words.length > many) words.splice(below(words.length), 1);
  return words.join(" ");
}

/** Between two words, or within one, with a hyphen. */
function broken(title, below) {
  const gaps = [...title.matchAll(/ |(?<=[a-z]{3})(?=[a-z]{3})/g)].map(({ index }) => index);
  if (gaps.length === 0) return undefined;
  const at = gaps[below(gaps.length)];
  return title[at] === " " ? `${title.slice(0, at)}\n${title.slice(at + 1)}` : `${title.slice(0, at)}-\n${title.slice(at)}`;
}

function bibtex(title) {
  const braced = title.replace(/\S*[A-Z]\S*[A-Z]\S*/g, "{$&}").replace(/[éöüäèç]/g, (letter) => accents[letter]).replaceAll("&", "\\&").replaceAll("%", "\\%").replaceAll("–", "--");
  return braced === title ? `{${title}}` : braced;
}

function html(title) {
  const marked = title.replace(/[&'’–<>]/g, (sign) => entities[sign]);
  return marked === title ? `<i>${title}</i>` : marked;
}

function sourced(title, of, { people, venue, year }) {
  const name = people[0]?.family ?? "";
  return of([`${title} (${year})`, `${title}. ${venue}, ${year}`, `${name}. ${title}`, `${name} et al. ${title}. ${venue} ${year}.`, `${title} | ${venue}`, `${title} pdf`, `${title} arxiv`]);
}
