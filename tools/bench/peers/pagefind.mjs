/** Pagefind: a page for every paper is indexed beforehand; the browser fetches pieces of the index, and a file for every row that it shows. */

export const mostPapers = 100_000;
export const readsTexts = false;

/** @returns its files by name */
export async function files(papers) {
  const { close, createIndex } = await import("pagefind");
  // One index: its users search in Chinese titles too.
  const { index } = await createIndex({ forceLanguage: "en" });
  for (const paper of papers) await index.addHTMLFile({ url: `/papers/${paper.key}/`, content: pageOf(paper) });
  const made = await index.getFiles();
  await close();
  return made.files.map(({ path, content }) => [path, Buffer.from(content)]);
}

/** Titles weigh as much as Pagefind gives a first heading, names and venue what other engines here are given. */
function pageOf({ key, title, authors, date, venue, summary, terms, labels }) {
  const filters = [...terms].map((term) => `<i data-pagefind-filter="${term.replace("/", ":")}"></i>`).join("");
  return `<!doctype html><html lang="en"><title>${plain(title)}</title><body><h1>${plain(title)}</h1><i data-pagefind-meta="key:${key}"></i><i data-pagefind-meta="date:${date}" data-pagefind-sort="date:${date}"></i>
<p data-pagefind-meta="authors" data-pagefind-weight="2.5">${plain(authors.join(", "))}</p><p data-pagefind-meta="venue" data-pagefind-weight="1.5">${plain(venue)}</p>
<p>${plain(summary)}</p><p>${plain(labels.join(", "))}</p>${filters}`;
}

const plain = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** @returns what answers a question with its rows and the counts of all topics */
export async function answering() {
  const { filters, init, options, search } = await import(new URL("own/pagefind.js", location.href).href);
  // In the page itself, where its time and memory can be measured beside those of others.
  await options({ noWorker: true });
  await init();
  // A search counts those filters only that were loaded before.
  await filters();
  return async ({ text, facets }) => {
    const asked = async (chosen) => search(text.replace(/^author:/, "").trim() || null, { filters: chosen, ...(text === "" ? { sort: { date: "desc" } } : {}) });
    const found = await asked(filtersOf(facets));
    const counts = { ...found.filters };
    // What another choice in a facet would add is told by a search without the choice in it.
    for (const [id, { any = [] }] of Object.entries(facets)) {
      if (any.length > 0) counts[id] = (await asked(filtersOf({ ...facets, [id]: { ...facets[id], any: [] } }))).filters[id];
    }
    return { rows: await Promise.all(found.results.slice(0, 20).map(async (row) => ({ ...(await row.data()).meta }))), counts };
  };
}

function filtersOf(facets) {
  const all = Object.entries(facets).flatMap(([id, { any = [], none = [] }]) => [
    ...(any.length > 0 ? [{ any: any.map((term) => ({ [id]: term })) }] : []),
    ...none.map((term) => ({ not: { [id]: term } })),
  ]);
  return all.length > 0 ? { all } : {};
}
