/** The reader's question as a query string and back, so that any state can be linked, cited and gone back to. */
import type { Question, Sort } from "./query.ts";

const sorts: readonly string[] = ["relevance", "newest", "oldest", "title"] satisfies Sort[];
const own: ReadonlySet<string> = new Set(["q", "from", "to", "sort"]);

/** Every parameter that is not one of our own names a facet: `?q=agent&modality=imaging&modality=text&from=2024`. */
export function readQuestion(query: string): Question {
  const parameters = new URLSearchParams(query);
  const text = parameters.get("q") ?? "";
  const facets = new Map<string, Set<string>>();
  for (const [facet, term] of parameters) {
    if (own.has(facet) || term === "") continue;
    facets.set(facet, (facets.get(facet) ?? new Set()).add(term));
  }
  const sort = parameters.get("sort");
  return {
    text,
    facets,
    from: year(parameters.get("from")),
    to: year(parameters.get("to")),
    sort: isSort(sort) ? sort : usualSort(text),
  };
}

/** In one order, without what is usual: one state has one address. Empty when nothing is asked. */
export function writeQuestion(question: Question): string {
  const parameters = new URLSearchParams();
  const text = question.text.trim();
  if (text !== "") parameters.set("q", text);
  for (const [facet, terms] of [...question.facets].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const term of [...terms].sort()) parameters.append(facet, term);
  }
  if (question.from !== null) parameters.set("from", String(question.from));
  if (question.to !== null) parameters.set("to", String(question.to));
  if (question.sort !== usualSort(text)) parameters.set("sort", question.sort);
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/** Words are answered by relevance, everything else by date. */
export function usualSort(text: string): Sort {
  return text.trim() === "" ? "newest" : "relevance";
}

function isSort(value: string | null): value is Sort {
  return value !== null && sorts.includes(value);
}

function year(value: string | null): number | null {
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : null;
}
