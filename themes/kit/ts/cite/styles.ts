import listed from "./styles.json";

export interface CiteStyle {
  /** Of the Citation Style Language project: `apa`. */
  readonly id: string;
  readonly label: string;
}

/** What a reader may choose, in the order of the labels. */
export const citeStyles: readonly CiteStyle[] = listed.map(([id = "", label = ""]) => ({ id, label }));
