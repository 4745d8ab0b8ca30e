/** Authors by name. */
const plain = (name) => name.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/[’']/g, "").replaceAll("ø", "o").replaceAll("ł", "l");
const bare = (name) => name.normalize("NFKD").replace(/\p{Mn}/gu, "").replaceAll("ø", "o").replaceAll("ł", "l");
const initials = (given) => given.split(/[\s-]+/).map((part) => `${part[0]}.`).join(" ");
const isWhole = (given) => /^\p{L}{2}[\p{L} -]*$/u.test(given);

/** @returns by form, questions whose answers are the papers of the named author */
export function people({ papers }, chance) {
  const byName = new Map();
  const byPart = new Map();
  const add = (map, name, key) => map.set(name, [...new Set(map.get(name) ?? []).add(key)]);
  for (const { key, people, authors } of papers) {
    for (const { family, given } of people) add(byName, `${plain(family)}|${plain(given)}`, key);
    for (const name of authors) for (const part of plain(name).split(/[\s.,-]+/)) add(byPart, part, key);
  }
  const classes = new Map();
  const ask = (name, text, keys, whole) => classes.set(`author: ${name}`, [...(classes.get(`author: ${name}`) ?? []), { text, keys, whole }]);
  for (const paper of papers) {
    if (paper.people.length === 0) continue;
    const { family, given } = chance.of(paper.people);
    const first = paper.people[0];
    const papersOf = (isOne) => papers.filter(({ people }) => people.some(isOne)).map(({ key }) => key);
    const own = byName.get(`${plain(family)}|${plain(given)}`);
    const namesakes = /[\s-]/.test(family) ? undefined : byPart.get(plain(family));
    ask("as printed", `${given} ${family}`, own);
    ask("Family, Given", `${family}, ${given}`, own);
    if (isWhole(given)) {
      ask("given name as an initial", chance.of([`${initials(given)} ${family}`, `${family} ${initials(given)}`, `${family}, ${initials(given)}`, `${given[0]} ${family}`, `${family} ${given[0]}`]), papersOf(({ family: other, given: whole }) => plain(other) === plain(family) && plain(whole)[0] === plain(given)[0]));
      ask("mistyped family name", `${given} ${swapped(family, chance)}`, own);
    }
    // Where the source prints initials only.
    const made = { J: "John", M: "Maria", S: "Susan", A: "Anna", C: "Carl", R: "Robert", D: "David" }[/^(\p{L})\.?$/u.exec(given)?.[1]];
    if (made !== undefined) ask("given name for a printed initial", chance.of([`${made} ${family}`, `${family}, ${made}`]), papersOf(({ family: other, given: whole }) => plain(other) === plain(family) && (plain(whole)[0] === plain(given)[0])));
    if (bare(`${given} ${family}`) !== `${given} ${family}`) {
      ask("with accents", `${given} ${family}`, own);
      ask("without accents", bare(`${given} ${family}`), own);
      if (namesakes !== undefined) ask("family name without accents", `author:${bare(family)}`, namesakes, "all");
    }
    if (namesakes !== undefined) {
      ask("author:family", `author:${family} `, namesakes, "exact");
      ask("family name and a word of the title", `${family} ${longest(paper.title)}`, [paper.key]);
    }
    const ofYear = papers.filter((other) => other.year === paper.year && other.people.some((one) => plain(one.family) === plain(first.family))).map(({ key }) => key);
    ask("family name and year", chance.of([`${first.family} ${paper.year}`, `${first.family} (${paper.year})`, `${first.family}, ${paper.year}`]), ofYear);
    ask("et al.", chance.of([`${first.family} et al. ${paper.year}`, `${first.family} et al., ${paper.year}`, `${first.family} et al (${paper.year})`, `(${first.family} et al., ${paper.year})`]), ofYear);
    if (paper.people.length > 1) ask("two of the authors", chance.of([`${first.family} ${paper.people[1].family}`, `${first.family} and ${paper.people[1].family}`, `${first.family} & ${paper.people[1].family} ${paper.year}`]), papers.filter(({ people }) => [first, paper.people[1]].every((one) => people.some((other) => plain(other.family) === plain(one.family)))).map(({ key }) => key));
  }
  return [...classes];
}

const longest = (title) => title.split(/[^\p{L}\p{N}]+/u).reduce((long, word) => (word.length > long.length ? word : long), "");

function swapped(name, { below }) {
  if (name.length < 5) return name;
  const at = 1 + below(name.length - 3);
  return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
}
