/** Lays the facts of several papers beside each other and says what they share. No DOM. */
import { textOf, type FactDefinition, type FactValue, type PaperFacts } from "./facts.ts";

/** How many of the papers have a value. */
export type Share = "all" | "some" | "one";

/** `unclear`: those of which it is known agree, but of some it is not known. */
export type Agreement = "same" | "differs" | "unclear";

export interface ComparedValue {
  readonly value: FactValue;
  /** Null where it says nothing: single papers, facts of their own, facts of one value. */
  readonly share: Share | null;
}

export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly absent: string;
  /** In the order of the papers; empty where a paper has none. */
  readonly cells: readonly (readonly ComparedValue[])[];
  /** Null where papers cannot but differ, or there is only one. */
  readonly agreement: Agreement | null;
}

export interface Comparison {
  readonly papers: readonly PaperFacts[];
  /** Facts that at least one paper has. */
  readonly rows: readonly FactRow[];
  /** Labels of those that none of them has. */
  readonly nowhere: readonly string[];
}

export function compare(papers: readonly PaperFacts[], definitions: readonly FactDefinition[]): Comparison {
  const all = definitions.flatMap((definition) => (definition.id.endsWith(".") ? resultRows(papers, definition) : [factRow(papers, definition)]));
  const has = (row: FactRow): boolean => row.cells.some((cell) => cell.length > 0);
  const known = all.filter(has);
  return { papers, rows: known, nowhere: definitions.filter(({ id }) => !known.some((row) => isOf(row, id))).map(({ label }) => label) };
}

/** The titles as a fact: the page shows them over the papers, a text needs them among the rest. */
export function titlesOf(papers: readonly PaperFacts[]): FactRow {
  return { id: "title", label: "Title", absent: "", cells: papers.map(({ title }) => [{ value: title, share: null }]), agreement: null };
}

/** Whether the row is one of the fact with that id. */
export function isOf(row: Pick<FactRow, "id">, fact: string): boolean {
  return fact.endsWith(".") ? row.id.startsWith(fact) : row.id === fact;
}

function factRow(papers: readonly PaperFacts[], definition: FactDefinition): FactRow {
  return rowOf(definition, papers.map(({ facts }) => facts.flatMap(([id, ...values]) => (id === definition.id ? values : []))));
}

/** A row for each table of results: figures that were not obtained in the same way stand in different rows. */
function resultRows(papers: readonly PaperFacts[], definition: FactDefinition): FactRow[] {
  const tables = new Map(papers.flatMap(({ results }) => results.map(([id, label]) => [id, label] as const)));
  return [...tables].map(([id, label]) =>
    rowOf({ ...definition, id, label }, papers.map(({ results }) => results.flatMap(([own, , ...values]) => (own === id ? values : [])))),
  );
}

function rowOf({ id, label, absent, isOwn, isAbsenceKnown }: FactDefinition, values: readonly (readonly FactValue[])[]): FactRow {
  const isCompared = !isOwn && values.length > 1;
  const texts = values.map((own) => new Set(own.map(textOf)));
  const isList = isCompared && texts.some(({ size }) => size > 1);
  const share = (value: FactValue): Share => {
    const having = texts.filter((own) => own.has(textOf(value))).length;
    return having === texts.length ? "all" : having === 1 ? "one" : "some";
  };
  const cells = values.map((own) => {
    const compared = own.map((value) => ({ value, share: isList ? share(value) : null }));
    return isList ? order.flatMap((wanted) => compared.filter(({ share }) => share === wanted)) : compared;
  });
  return { id, label, absent, cells, agreement: isCompared ? agreementOf(texts, isAbsenceKnown) : null };
}

function agreementOf(texts: readonly ReadonlySet<string>[], isAbsenceKnown: boolean): Agreement {
  const known = isAbsenceKnown ? texts : texts.filter(({ size }) => size > 0);
  const first = known[0];
  if (known.some((own) => own.size !== first?.size || [...own].some((text) => !first.has(text)))) return "differs";
  return known.length === texts.length ? "same" : "unclear";
}

/** What is shared stands first. */
const order: readonly Share[] = ["all", "some", "one"];
