/** Words as they are mistyped. */
const beside = {
  q: "wa", w: "qes", e: "wrd", r: "etf", t: "ryg", y: "tuh", u: "yij", i: "uok", o: "ipl", p: "ol", a: "qsz", s: "adwx", d: "sfec", f: "dgrv", g: "fhtb", h: "gjyn",
  j: "hkum", k: "jlim", l: "kop", z: "asx", x: "zsdc", c: "xdfv", v: "cfgb", b: "vghn", n: "bhjm", m: "njk",
};

/** Of small Latin letters, so many of them at least. */
const canSlip = (word, length) => new RegExp(`^[a-z]{${length},}$`).test(word);

/** A key beside the right one, two letters in the wrong order, a letter too few, one twice, one too many; never at the beginning. */
export function slip(word, { below, of }) {
  const at = 1 + below(word.length - 2);
  const kinds = [
    () => word.slice(0, at) + of([...beside[word[at]]]) + word.slice(at + 1),
    () => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + word[at] + word.slice(at),
    () => word.slice(0, at) + of([...beside[word[at]]]) + word.slice(at),
  ];
  const slipped = of(kinds)();
  return slipped === word ? slip(word, { below, of }) : slipped;
}

const wrongFirst = (word, { of }) => of([...beside[word[0]]]) + word.slice(1);

/** With a slip in so many of its words; undefined when it has too few that are long enough. */
export function mistyped(text, many, chance, { change = slip, length = 5 } = {}) {
  const words = text.split(" ");
  const long = words.map((_, at) => at).filter((at) => canSlip(words[at].toLowerCase(), length));
  if (long.length < many) return undefined;
  for (let slips = 0; slips < many; slips++) {
    const [at] = long.splice(chance.below(long.length), 1);
    words[at] = change(words[at].toLowerCase(), chance);
  }
  return words.join(" ");
}

export const withWrongFirst = (text, chance) => mistyped(text, 1, chance, { change: wrongFirst });

/** A blank in one of the words. */
export const withBlank = (text, chance) => mistyped(text, 1, chance, { change: (word) => `${word.slice(0, (word.length >> 1) + 1 - (word.length % 2))} ${word.slice((word.length >> 1) + 1 - (word.length % 2))}`, length: 6 });

/** The blank between two of the words is missing. */
export function withoutBlank(text, { below }) {
  const words = text.split(" ");
  const gaps = words.slice(1).map((_, at) => at).filter((at) => canSlip(words[at].toLowerCase(), 3) && canSlip(words[at + 1].toLowerCase(), 3));
  if (gaps.length === 0) return undefined;
  const at = gaps[below(gaps.length)];
  return [...words.slice(0, at), words[at] + words[at + 1], ...words.slice(at + 2)].join(" ");
}

const spellings = [
  [/([aeilnrt])iz(e|ed|es|ing|ation|ations)\b/g, "$1is$2"], [/\b(tum|behavi|col|lab|fav)or/g, "$1our"], [/\bcenter/g, "centre"], [/analyz/g, "analys"],
  [/\banesth/g, "anaesth"], [/\bpediatr/g, "paediatr"], [/\bhemat/g, "haemat"], [/\bleukemi/g, "leukaemi"], [/\besophag/g, "oesophag"], [/\bgynecol/g, "gynaecol"],
  [/\borthoped/g, "orthopaed"], [/\bischemi/g, "ischaemi"], [/(el|al)(ing|ed)\b/g, "$1l$2"], [/\bfiber/g, "fibre"], [/\betiolog/g, "aetiolog"],
];

/** In British instead of American spelling or the other way about; undefined when they are the same. */
export function spelledOtherwise(text) {
  const lower = text.toLowerCase();
  const british = spellings.reduce((words, [american, other]) => words.replace(american, other), lower);
  if (british !== lower) return british;
  const american = lower.replace(/([aeilnrt])is(ed?|es|ing|ations?)\b/g, "$1iz$2").replace(/\b(tum|behavi|col|lab|fav)our/g, "$1or").replace(/centre/g, "center").replace(/ae(sth|d|mat|mi|col)/g, "e$1").replace(/analys(e|ing)/g, "analyz$1").replace(/ll(ing|ed)\b/g, "l$1");
  return american === lower ? undefined : american;
}

/** Nouns of the title in the other number. */
export function inOtherNumber(text) {
  const changed = text.replace(/\b[a-z]{4,}\b/gi, (word) => {
    if (/(?:model|agent|patient|image|report|question|system|benchmark|record|diagnos[ei]|note|task|dataset|assistant|trial|exam|conversation|answer|chatbot|summar|hospital|clinician)/i.test(word) === false) return word;
    if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
    if (/[^s]s$/.test(word) && !/(?:is|us)$/.test(word)) return word.slice(0, -1);
    return /(?:model|agent|patient|image|report|question|system|benchmark|record|note|task|dataset|assistant|trial|exam|conversation|answer|chatbot|hospital|clinician)$/i.test(word) ? `${word}s` : word;
  });
  return changed === text ? undefined : changed;
}
