/** Words in British and American spelling are forms of one another. */
import { stem } from "./stem.ts";

/** Beginnings that lie apart in the index: British, and American without the first of two vowels. */
const beginnings = "anaem,anaesth,aetiol,diarrhoe,faec,foet,gynaec,haem,ischaem,leukaem,oedem,oesoph,oestr,orthopaed,paed".split(",").map((british) => [british, british.replace(/[ao]e/, "e")] as const);

/** The word with its beginning as the other side of the ocean has it; the word itself when that is the same. */
export function otherwise(word: string): string {
  for (const [british, american] of beginnings) {
    if (word.startsWith(british)) return word.replace(british, american);
    if (word.startsWith(american)) return word.replace(american, british);
  }
  return word;
}

/** The stem of a word in American spelling: one for `tumours` and `tumor`, `randomised` and `randomization`, `paediatric` and `pediatrics`. */
export function root(word: string): string {
  return stem((beginnings.some(([british]) => word.startsWith(british)) ? otherwise(word) : word)
    .replace(/(?<=[aeioy][lrnmt]|gn|rd|es)is(?=e|ing|ation|abl)/, "iz")
    .replace(/(?<=behavi|col|fav|hum|lab|neighb|od|tum|vap)our/, "or")
    .replace(/lys(?=e|ing)/, "lyz")
    .replace(/(?<=[a-z]{4})ll(?=ed|er|ing)/, "l")
    .replace(/(?<=cent|fib|lit|met)re(?=s?$)/, "er")
    .replace(/(?<=og)ue(?=s?$)/, ""));
}
