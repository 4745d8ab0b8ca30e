/**
 * English stems by Porter's second algorithm (M. F. Porter, "The English (Porter2) stemming algorithm", snowballstem.org).
 * The index keeps words as they stand; stems say which of them are forms of a word that a reader types.
 */
const vowel = "[aeiouy]";
const exceptions: Readonly<Record<string, string>> = {
  skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli", early: "earli",
  only: "onli", singly: "singl", sky: "sky", news: "news", howe: "howe", atlas: "atlas", cosmos: "cosmos", bias: "bias", andes: "andes",
};
const kept = new Set(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"]);
const step2: readonly (readonly [string, string])[] = [
  ["ization", "ize"], ["ational", "ate"], ["fulness", "ful"], ["ousness", "ous"], ["iveness", "ive"], ["tional", "tion"], ["biliti", "ble"],
  ["lessli", "less"], ["entli", "ent"], ["ation", "ate"], ["alism", "al"], ["aliti", "al"], ["ousli", "ous"], ["iviti", "ive"], ["fulli", "ful"],
  ["enci", "ence"], ["anci", "ance"], ["abli", "able"], ["izer", "ize"], ["ator", "ate"], ["alli", "al"], ["bli", "ble"], ["ogi", "og"], ["li", ""],
];
const step3: readonly (readonly [string, string])[] = [
  ["ational", "ate"], ["tional", "tion"], ["alize", "al"], ["icate", "ic"], ["iciti", "ic"], ["ative", ""], ["ical", "ic"], ["ness", ""], ["ful", ""],
];
const step4 = ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];

/** Of a folded word; words with anything but Latin letters are their own stems. */
export function stem(word: string): string {
  if (word.length <= 2 || !/^[a-z]+$/.test(word)) return word;
  const known = exceptions[word];
  if (known !== undefined) return known;
  // A `y` that is a consonant is written as a capital while the rules run.
  let text = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const [r1, r2] = regions(text);
  text = plural(text);
  if (kept.has(text)) return text.toLowerCase();
  text = past(text, r1);
  text = text.replace(/(?<=.[^aeiouy])[yY]$/, "i");
  text = suffix(text, r1, step2, (rest, end) => (end === "ogi" ? rest.endsWith("l") : end !== "li" || /[cdeghkmnrt]$/.test(rest)));
  text = suffix(text, r1, step3, (rest, end) => end !== "ative" || rest.length >= r2);
  const end = step4.find((ending) => text.endsWith(ending));
  if (end !== undefined) {
    const rest = text.slice(0, -end.length);
    if (rest.length >= r2 && (end !== "ion" || /[st]$/.test(rest))) text = rest;
  }
  return last(text, r1, r2).toLowerCase();
}

function regions(text: string): [number, number] {
  const after = (from: number): number => {
    const found = new RegExp(`${vowel}[^aeiouy]`).exec(text.slice(from));
    return found ? from + found.index + 2 : text.length;
  };
  const r1 = /^(?:gener|commun|arsen)/.exec(text)?.[0].length ?? after(0);
  return [r1, after(r1)];
}

function plural(text: string): string {
  if (text.endsWith("sses")) return text.slice(0, -2);
  if (/ie[sd]$/.test(text)) return text.slice(0, text.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(text) || !text.endsWith("s")) return text;
  // Beyond the published rules: what has no vowel is an abbreviation, and `LLMs` are several `LLM`.
  return /[aeiouy].+s$|^[^aeiouy]{4,}$/.test(text) ? text.slice(0, -1) : text;
}

function past(text: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(text);
  if (eed) return eed.index >= r1 ? `${text.slice(0, eed.index)}ee` : text;
  const found = /(?:ingly|edly|ing|ed)$/.exec(text);
  if (!found) return text;
  const rest = text.slice(0, found.index);
  if (!/[aeiouy]/.test(rest)) return text;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return isShort(rest) && rest.length <= r1 ? `${rest}e` : rest;
}

function suffix(text: string, r1: number, rules: readonly (readonly [string, string])[], allows: (rest: string, end: string) => boolean): string {
  const rule = rules.find(([end]) => text.endsWith(end));
  if (!rule) return text;
  const rest = text.slice(0, -rule[0].length);
  return rest.length >= r1 && allows(rest, rule[0]) ? rest + rule[1] : text;
}

function last(text: string, r1: number, r2: number): string {
  const rest = text.slice(0, -1);
  if (text.endsWith("e") && (rest.length >= r2 || (rest.length >= r1 && !isShort(rest)))) return rest;
  return text.endsWith("ll") && rest.length >= r2 ? rest : text;
}

/** Ends in a short syllable. */
function isShort(text: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/.test(text);
}
