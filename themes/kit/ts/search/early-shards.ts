/** Words of the same stem are read too: cut off is about what `familyPrefix` cuts off by the rules of the stems, which would be much to carry in a page. */
const ending = /(?:ing|ed|e?s|ly|ions?)$/;

/**
 * The files of words that a search for the word reads, as nearly as can be said without the search.
 * @param word small letters and digits, four or more
 * @param beginnings of all files of words but the first, as the boot data have them
 */
export function shardsOf(word: string, beginnings: readonly string[]): number[] {
  const begun = word.slice(0, Math.max(3, word.replace(ending, "").length - 2));
  const [from, to] = [shardOf(begun, beginnings), shardOf(`${begun}\uffff`, beginnings)];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function shardOf(word: string, beginnings: readonly string[]): number {
  return beginnings.findLastIndex((beginning) => beginning <= word) + 1;
}
