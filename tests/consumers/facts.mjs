// What a work must be recognized by in every format, read from our own export and from CSL-JSON, which most libraries answer with.

// citation-js knows the letters of formulas, but not their signs.
const unreadFormulas = { approx: "≈", div: "÷", geq: "≥", infty: "∞", ldots: "…", leq: "≤", neq: "≠", pm: "±", rightarrow: "→", sim: "∼", times: "×" };

/** The facts of a line of all.ndjson, which is the measure of all other formats; what the work has not is empty. */
export function factsOf(work) {
  return {
    key: work.key,
    title: plain(work.title),
    authors: (work.authors ?? []).map((name) => personOf(name, name.particle)).join("; "),
    year: work.date.slice(0, 4),
    month: work.date.slice(5, 7),
    venue: plain(work.venue),
    publisher: pagesOf(plain(work.publisher)),
    volume: work.volume ?? "",
    issue: work.issue ?? "",
    pages: pagesOf(work.pages),
    doi: (work.doi ?? "").toLowerCase(),
    arxiv: work.arxiv ?? "",
    pmid: work.pmid ?? "",
    pmcid: work.pmcid ?? "",
    isbn: work.isbn ?? "",
    issn: work.issn ?? "",
    url: work.url ?? "",
    accessed: work.accessed ?? "",
  };
}

/** The same of an item of CSL-JSON. */
export function factsOfCsl(item) {
  const parts = item.issued?.["date-parts"]?.[0] ?? [];
  return {
    key: item["citation-key"] ?? item.id,
    title: plain(item.title),
    authors: (item.author ?? []).map((name) => personOf(name, name["non-dropping-particle"] ?? name["dropping-particle"])).filter((name) => name !== "others").join("; "),
    year: String(parts[0] ?? ""),
    month: two(parts[1]),
    venue: plain(item["container-title"] ?? item["collection-title"]),
    publisher: pagesOf(plain(item.publisher)),
    volume: item.volume ?? "",
    issue: item.issue ?? (item.type === "report" ? item.number : undefined) ?? "",
    pages: pagesOf(item.page),
    doi: (item.DOI ?? "").toLowerCase(),
    arxiv: /^arXiv:(.+)$/.exec(item.number ?? "")?.[1] ?? "",
    pmid: item.PMID ?? "",
    pmcid: item.PMCID ?? "",
    isbn: item.ISBN ?? "",
    issn: item.ISSN ?? "",
    url: item.URL ?? "",
    accessed: (item.accessed?.["date-parts"]?.[0] ?? []).map(two).join("-"),
  };
}

export function personOf(name, particle) {
  return plain(name.literal ?? [particle, name.family, name.given, name.suffix].filter(Boolean).join(" "));
}

/** With one form for dashes. */
export function pagesOf(text = "") {
  return text.replace(/[-–]+/g, "-");
}

export function two(number) {
  return number === undefined ? "" : String(number).padStart(2, "0");
}

/** Without the markup that readers put in for braces; with one form for quotation marks, look-alike letters and what a reader leaves as a command. */
export function plain(text = "") {
  return text
    .replace(/<\/?(?:span|i|b|sub|sup)\b[^>]*>/g, "")
    .replace(/\\([a-z]+)/gi, (command, name) => unreadFormulas[name] ?? command)
    .replace(/[“”]|''|``/g, '"')
    .replace(/[‘’`ˋ]/g, "'")
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim();
}
