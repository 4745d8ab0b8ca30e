/** Identifiers in the forms in which they are copied. */
const encoded = (text) => encodeURIComponent(text);

const forms = {
  doi: {
    "doi: bare": [(doi) => doi],
    "doi: prefixed": [(doi) => `doi:${doi}`, (doi) => `DOI: ${doi}`, (doi) => `doi ${doi}`, (doi) => `DOI:${doi}`, (doi) => `info:doi/${doi}`],
    "doi: address": [(doi) => `https://doi.org/${doi}`, (doi) => `http://dx.doi.org/${doi}`, (doi) => `doi.org/${doi}`, (doi) => `https://www.doi.org/${doi}`, (doi) => `HTTPS://DOI.ORG/${doi.toUpperCase()}`],
    "doi: capitals, signs, percents": [(doi) => doi.toUpperCase(), (doi) => `${doi}.`, (doi) => `(${doi})`, (doi) => `<https://doi.org/${doi}>`, (doi) => ` ${doi},`, (doi) => `"${doi}"`, (doi) => `[${doi}]`, (doi) => `https://doi.org/${encoded(doi)}`, (doi) => encoded(doi), (doi) => `https://doi.org/${doi}?utm_source=x`, (doi) => `https://doi.org/${doi}#abstract`, (doi) => `https://doi.org/${doi}).`, (doi) => doi.replaceAll("-", "‐")],
    "doi: publisher's page": [(doi) => `https://example.org/doi/full/${doi}`, (doi) => `https://example.org/doi/pdf/${doi}`, (doi) => `https://example.org/doi/abs/${doi}?journalCode=x`, (doi) => `https://example.org/doi/${doi}`, (doi) => `https://example.org/article/${doi}/full`, (doi) => `https://example.org/content/${doi}v1.full.pdf`, (doi) => `https://example.org/content/${doi}v2`],
    "doi: in a reference": [(doi, { title, year }) => `${title}. ${year}. doi:${doi}`, (doi, { title }) => `${title} https://doi.org/${doi}.`, (doi, { people, year }) => `${people[0]?.family ?? "Anon"} et al. (${year}) ${doi}`],
  },
  arxiv: {
    "arXiv: bare": [(id) => id],
    "arXiv: with version or prefix": [(id) => `${id}v2`, (id) => `arXiv:${id}`, (id) => `arxiv: ${id}v1`, (id) => `arXiv ${id}`, (id) => `ARXIV:${id}`, (id) => `arXiv:${id}v3 [cs.CL]`, (id) => `[${id}]`, (id) => `arXiv:${id}.`, (id) => `(arXiv:${id})`],
    "arXiv: address": [(id) => `https://arxiv.org/abs/${id}`, (id) => `https://arxiv.org/pdf/${id}v1.pdf`, (id) => `http://arxiv.org/abs/${id}v2`, (id) => `arxiv.org/abs/${id}`, (id) => `https://arxiv.org/pdf/${id}`, (id) => `https://arxiv.org/html/${id}v1`, (id) => `https://www.arxiv.org/abs/${id}?context=cs`, (id) => `https://export.arxiv.org/abs/${id}`, (id) => `https://arxiv.org/abs/${id}/`, (id) => `https://ar5iv.labs.arxiv.org/html/${id}`, (id) => `https://alphaxiv.org/abs/${id}`, (id) => `https://huggingface.co/papers/${id}`],
    "arXiv: as a DOI": [(id) => `10.48550/arXiv.${id}`, (id) => `https://doi.org/10.48550/arXiv.${id}`, (id) => `doi:10.48550/ARXIV.${id}`, (id) => `https://doi.org/10.48550/arxiv.${id}v1`],
    "arXiv: in a reference": [(id, { title, year }) => `${title}. arXiv preprint arXiv:${id}, ${year}.`, (id, { title }) => `[${id}] ${title}`, (id, { people, year }) => `${people[0]?.family ?? "Anon"} et al., ${year}, arXiv:${id}`],
  },
  pmid: {
    "PubMed": [(id) => id, (id) => `PMID:${id}`, (id) => `PMID: ${id}`, (id) => `pmid ${id}`, (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`, (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}`, (id) => `pubmed.ncbi.nlm.nih.gov/${id}/`, (id) => `https://www.ncbi.nlm.nih.gov/pubmed/${id}`, (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/?term=x`, (id) => `PMID: ${id}.`, (id) => `[PMID ${id}]`],
  },
  pmcid: {
    "PubMed Central": [(id) => id, (id) => `PMCID: ${id}`, (id) => id.toLowerCase(), (id) => `https://www.ncbi.nlm.nih.gov/pmc/articles/${id}/`, (id) => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`],
  },
};
/** Of publishers whose addresses hold no whole DOI. */
const pages = [
  [/^10\.1038\/(.+)$/, (id) => `https://www.nature.com/articles/${id}`],
  [/^10\.1038\/(.+)$/, (id) => `https://www.nature.com/articles/${id}.pdf`],
  [/^10\.18653\/v1\/(.+)$/, (id) => `https://aclanthology.org/${id}/`],
];
const keyForms = [(key) => key, (key) => key.toUpperCase(), (key) => `@${key}`, (key) => `[@${key}]`, (key) => `\\cite{${key}}`, (key) => `https://example.org/repository/papers/${key}/`, (key) => `https://example.org/repository/papers/${key}`, (key) => `${key}.yaml`, (key) => `${key}.bib`];

/** @returns by kind, questions that name one paper */
export function identifiers({ papers }, { of }) {
  const classes = new Map();
  const ask = (name, question) => classes.set(name, [...(classes.get(name) ?? []), question]);
  for (const paper of papers) {
    const keys = [paper.key];
    for (const { kind, value } of paper.identifiers) for (const [name, all] of Object.entries(forms[kind])) ask(`id: ${name}`, { text: of(all)(value, paper), keys });
    for (const { kind, value } of paper.identifiers) {
      const page = of(pages);
      const id = kind === "doi" ? page[0].exec(value)?.[1] : undefined;
      if (id !== undefined) ask("id: publisher's page without the DOI", { text: page[1](id), keys });
    }
    for (const version of paper.versions) ask("id: of another version", { text: version, keys });
    ask("id: key", { text: of(keyForms)(paper.key), keys });
    for (const former of paper.aliases) ask("id: key", { text: former, keys });
    if (typeof paper.links.code === "string") ask("id: address of its code", { text: paper.links.code, keys });
  }
  return [...classes];
}
