/** A comparison as a table, papers in columns or in rows: what the page shows and what is taken along are the same. No DOM. */
import type { ComparedValue, FactRow } from "./comparison.ts";
import type { PaperFacts } from "./facts.ts";

export type Heading = { readonly paper: PaperFacts } | { readonly fact: FactRow };

export interface Cell {
  /** Empty where the paper has none. */
  readonly values: readonly ComparedValue[];
  readonly fact: FactRow;
}

export interface Grid {
  readonly papers: readonly PaperFacts[];
  /** One line a paper; else one column a paper. */
  readonly isTurned: boolean;
  readonly columns: readonly Heading[];
  readonly lines: readonly { readonly heading: Heading; readonly cells: readonly Cell[] }[];
}

export function gridOf(papers: readonly PaperFacts[], facts: readonly FactRow[], isTurned: boolean): Grid {
  const cell = (fact: FactRow, paper: number): Cell => ({ values: fact.cells[paper] ?? [], fact });
  return isTurned
    ? { papers, isTurned, columns: facts.map((fact) => ({ fact })), lines: papers.map((paper, at) => ({ heading: { paper }, cells: facts.map((fact) => cell(fact, at)) })) }
    : { papers, isTurned, columns: papers.map((paper) => ({ paper })), lines: facts.map((fact) => ({ heading: { fact }, cells: papers.map((_, at) => cell(fact, at)) })) };
}
