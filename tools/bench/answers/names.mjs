/** Models, benchmarks and topics by the names that are typed. */
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const forms = {
  "as written": (name) => name,
  "without hyphens and blanks": (name) => name.replace(/[-\s]/g, ""),
  "blanks for hyphens": (name) => name.replaceAll("-", " "),
  "hyphens for blanks": (name) => name.replaceAll(" ", "-"),
  "letters and digits apart": (name) => name.replace(/(?<=\p{L})-?(?=\d)|(?<=\d)-?(?=\p{L})/gu, " "),
  "capitals apart": (name) => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "),
};

/** @returns by form, questions whose answers have the name in their title, or as a model, or as a benchmark; and by topic */
export function names(review, { of }) {
  const { papers } = review;
  const known = new Set(papers.flatMap(({ models, title }) => [...models, ...(title.match(/\b(?:[A-Z]+[a-z]*-?)+[A-Z0-9][A-Za-z0-9]*(?: ?-?\d+(?:\.\d+)?[A-Za-z]?)?\b/g) ?? [])]));
  const has = ({ title, models, summary }, name) => [title, ...models, summary].some((text) => plain(text).includes(plain(name)));
  const classes = new Map();
  const ask = (name, question) => classes.set(name, [...(classes.get(name) ?? []), question]);
  for (const name of [...known].filter((name) => plain(name).length > 2)) {
    const keys = papers.filter((paper) => has(paper, name)).map(({ key }) => key);
    for (const [form, make] of Object.entries(forms)) {
      const text = make(name);
      if (form === "as written" || text !== name) ask(`name: ${form}`, { text: of([text, text.toLowerCase()]), keys });
    }
  }
  for (const { id, terms } of review.facets) {
    for (const term of terms) {
      const keys = papers.filter(({ terms }) => terms.has(`${id}/${term.id}`)).map(({ key }) => key);
      if (keys.length > 0) for (const name of term.names) ask("topic: by label or synonym", { text: `${name} `, keys, whole: "all" });
    }
  }
  return [...classes];
}
