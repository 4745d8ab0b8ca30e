/** The state of the list in words: the sentence over the results, the names of chips, the line that cites a search. */
import { count } from "./count.ts";
import type { Trait } from "../search/api.ts";
import { pairs, type ExplorerState } from "./state.ts";

/** The taxonomy's own words; what it does not know is shown as it stands in the address. */
export interface Labels {
  facet(facet: string): string;
  term(facet: string, term: string): string;
}

/** After "papers": what they have. */
export const traitTexts: Readonly<Record<Trait, string>> = {
  code: "with code",
  data: "with data",
  demo: "with a demo",
  model: "with a model to download",
  blog: "with a post about it",
  review: "cited in the review",
  summary: "with a summary",
};

/** `agents, imaging, not triage, 2025 or later`; empty when nothing narrows the list. */
export function conditions(state: ExplorerState, labels: Labels): string[] {
  const text = state.text.trim();
  const byFacet = [...state.chosen].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...(text === "" ? [] : [`“${text}”`]),
    ...byFacet.map(([facet, terms]) => [...terms].sort().map((term) => inSentence(labels.term(facet, term))).join(" or ")),
    ...pairs(state.excluded).map(([facet, term]) => `not ${inSentence(labels.term(facet, term))}`),
    ...[...state.has].map((trait) => traitTexts[trait]),
    ...(yearsText(state) === "" ? [] : [yearsText(state)]),
  ];
}

export function yearsText({ from, to }: Pick<ExplorerState, "from" | "to">): string {
  if (from === null && to === null) return "";
  if (from === null) return `${to} or earlier`;
  if (to === null) return `${from} or later`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** `23 of 743 papers: agents, imaging, 2025 or later`. */
export function resultSentence(found: number, total: number, state: ExplorerState, labels: Labels): string {
  const narrowing = conditions(state, labels);
  if (narrowing.length === 0) return papers(total);
  return `${count(found)} of ${papers(total)}: ${narrowing.join(", ")}`;
}

/** A line that names a search so that another reader can repeat it and see whether the catalogue has changed. */
export function citation(site: string, version: string, found: number, total: number, state: ExplorerState, labels: Labels): string {
  const narrowing = conditions(state, labels);
  const edition = version === "" ? "" : `, catalogue of ${version}`;
  return `${site}, search for ${narrowing.length === 0 ? "all papers" : narrowing.join(", ")}: ${count(found)} of ${papers(total)}${edition}.`;
}

function papers(many: number): string {
  return `${count(many)} ${many === 1 ? "paper" : "papers"}`;
}

/** Labels begin with a capital of the list they stand in; an acronym or a name keeps its own. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}+([\s,-]|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
