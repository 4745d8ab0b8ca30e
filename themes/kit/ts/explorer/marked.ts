/** Text as nodes, in which the words that answered the query stand in a `<mark>`. */
import type { Marks } from "../search/api.ts";
import { fold } from "../search/words.ts";

export function marked(text: string, marks: Marks): Node[] {
  return pieces(text, marks).map((piece) => {
    if (!piece.isHit) return new Text(piece.text);
    const mark = document.createElement("mark");
    mark.textContent = piece.text;
    return mark;
  });
}

export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The text cut where a found word begins and ends; together they are the text. */
export function pieces(text: string, { words, prefix }: Marks): Piece[] {
  if (words.size === 0 && prefix === null) return text === "" ? [] : [{ text, isHit: false }];
  const cut: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(match[0]);
    if (!words.has(word) && (prefix === null || !word.startsWith(prefix))) continue;
    if (match.index > end) cut.push({ text: text.slice(end, match.index), isHit: false });
    end = match.index + match[0].length;
    cut.push({ text: match[0], isHit: true });
  }
  if (end < text.length) cut.push({ text: text.slice(end), isHit: false });
  return cut;
}

/** Where the first found word begins; 0 when there is none. */
export function firstHit(text: string, marks: Marks): number {
  const cut = pieces(text, marks);
  const first = cut.findIndex((piece) => piece.isHit);
  return first <= 0 ? 0 : cut.slice(0, first).reduce((length, piece) => length + piece.text.length, 0);
}
