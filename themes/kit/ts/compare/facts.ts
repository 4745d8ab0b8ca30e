/** What the page of a paper says of it for comparisons: the JSON in its head that the kit’s StatedFacts writes. No DOM. */

export interface PaperFacts {
  readonly key: string;
  /** "Singhal et al., 2023": short, not unique. */
  readonly name: string;
  readonly title: string;
  /** Of the title, BCP 47, where it is not the site's. */
  readonly language?: string;
  /** A fact's id, then its values; facts without a value are left out. */
  readonly facts: readonly (readonly [id: string, ...values: FactValue[]])[];
  /** Figures: id and name of a table of results, then what the paper reaches there. An id may stand several times. */
  readonly results: readonly (readonly [id: string, label: string, ...values: FactValue[]])[];
}

/** A text, with the address to which it leads if it leads anywhere, and what the address is called where that is not the text. */
export type FactValue = string | readonly [text: string, href: string, place?: string];

/** A fact that papers are compared by, as the page of the comparison lists them. */
export interface FactDefinition {
  /** One that ends in a full stop stands for every table of results. */
  readonly id: string;
  readonly label: string;
  /** What is said where a paper has none. */
  readonly absent: string;
  /** Every paper has its own by nature: a difference says nothing. */
  readonly isOwn: boolean;
  /** A paper without it is known to have none; else it may have one that nobody entered. */
  readonly isAbsenceKnown: boolean;
}

/** The whole of it in words. */
export function textOf(value: FactValue): string {
  if (typeof value === "string") return value;
  const [text, , place] = value;
  return place === undefined ? text : `${text} (${place})`;
}

export const hrefOf = (value: FactValue): string | null => (typeof value === "string" ? null : value[1]);
