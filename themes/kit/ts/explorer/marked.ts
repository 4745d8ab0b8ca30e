/** Text as nodes, in which the words that answered the query stand in a `<mark>`. */
import type { Marks } from "../search/api.ts";
import { markText } from "../search/marks.ts";

export function marked(text: string, marks: Marks): Node[] {
  return markText(text, marks).map((piece) => {
    if (!piece.isMatch) return new Text(piece.text);
    const mark = document.createElement("mark");
    mark.textContent = piece.text;
    return mark;
  });
}

/** Where the first found word begins; 0 when there is none. */
export function firstHit(text: string, marks: Marks): number {
  const pieces = markText(text, marks);
  const first = pieces.findIndex((piece) => piece.isMatch);
  return first <= 0 ? 0 : pieces.slice(0, first).reduce((length, piece) => length + piece.text.length, 0);
}
