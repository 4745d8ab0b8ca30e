/** Where in a shown text the words of a query stand. */
import type { Marks } from "./api.ts";
import { wordsOf } from "./words.ts";

export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text in pieces, nothing lost: those that match are to be marked. */
export function markText(text: string, { words, prefix }: Marks): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let plainFrom = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011'’.][\p{L}\p{N}\p{M}]+)*/gu)) {
    const own = wordsOf(match[0]);
    if (!own.some(({ word }) => words.has(word) || (prefix !== null && word.startsWith(prefix)))) continue;
    if (match.index > plainFrom) pieces.push({ text: text.slice(plainFrom, match.index), isMatch: false });
    pieces.push({ text: match[0], isMatch: true });
    plainFrom = match.index + match[0].length;
  }
  if (plainFrom < text.length) pieces.push({ text: text.slice(plainFrom), isMatch: false });
  return pieces;
}
