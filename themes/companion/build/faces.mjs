/** What each face of this theme is cut to; ../../kit/build/fonts.mjs does the cutting. */
const ascii = [[0x20, 0x7e]];
// What nearly every page has: no-break space and hyphen, § © · ×, dashes, quotes, bullet, ellipsis, minus.
const signs = [
  [0xa0, 0xa0], [0xa7, 0xa7], [0xa9, 0xa9], [0xb7, 0xb7], [0xd7, 0xd7],
  [0x2010, 0x2011], [0x2013, 0x2014], [0x2018, 0x2019], [0x201c, 0x201d], [0x2022, 0x2022], [0x2026, 0x2026], [0x2212, 0x2212],
];
// What few titles and figures need comes with the accents; what neither face has is the fallback's.
const seldom = [
  [0xab, 0xab], [0xb0, 0xb2], [0xb5, 0xb5], [0xbb, 0xbb],
  [0x201a, 0x201a], [0x201e, 0x201e], [0x2020, 0x2020], [0x2032, 0x2032], [0x203a, 0x203a], [0x2248, 0x2248], [0x2264, 0x2265],
];
// What names of journals are made of: space & ' ( ) , - . / digits : ; ? letters, dash and apostrophe.
const names = [[0x20, 0x21], [0x26, 0x29], [0x2c, 0x3b], [0x3f, 0x3f], [0x41, 0x5a], [0x61, 0x7a], [0x2013, 0x2013], [0x2019, 0x2019]];
// The accented letters that names bring into most texts: a face of their own would cost five times as much.
const common = [[0xe1, 0xe1], [0xe4, 0xe4], [0xe7, 0xe9], [0xed, 0xed], [0xf1, 0xf1], [0xf3, 0xf3], [0xf6, 0xf6], [0xfc, 0xfc]];
// Without the common ones: of two faces that claim a letter the browser fetches the later one.
const rest = [...seldom, [0xc0, 0xd6], [0xd8, 0xe0], [0xe2, 0xe3], [0xe5, 0xe6], [0xea, 0xec], [0xee, 0xf0], [0xf2, 0xf2], [0xf4, 0xf5], [0xf8, 0xfb], [0xfd, 0xff]];
const accents = [[0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0xff]];
const extended = [[0x100, 0x17f], [0x1cd, 0x1dc], [0x218, 0x21b], [0x1ea0, 0x1ef9]];

const literata = { family: "Literata", weight: "400", axes: { wght: 400 }, from: "literata" };
const italic = { ...literata, style: "italic" };
const source = { family: "Source Sans 3", weight: "400 600", axes: { wght: { min: 400, max: 600, default: 400 } }, from: "source-sans-3" };

// Letters that few names need: one weight of them stands for all.
const rare = { ...source, axes: { wght: 400 } };

// A chapter has 60 KB for everything (DESIGN.md 8). Kerning is up to a third of a face: only the one that is read at length
// has it. Both faces read well without ligatures, which are a tenth.
const figures = ["lnum", "tnum"];
const text = ["kern", ...figures];
const marks = ["kern", "locl", "ccmp", "mark"];

export const faces = [
  { ...literata, name: "literata", script: "latin", ranges: [...ascii, ...signs, ...common], features: text },
  { ...literata, name: "literata-accents", script: "latin", ranges: rest, features: ["kern"] },
  { ...literata, name: "literata-ext", script: "latin-ext", ranges: extended, features: marks },
  { ...italic, name: "literata-italic", script: "latin", ranges: names, features: [] },
  { ...italic, name: "literata-italic-accents", script: "latin", ranges: accents, features: [] },
  { ...source, name: "source-sans", script: "latin", ranges: [...ascii, ...signs, ...common], features: figures },
  { ...rare, name: "source-sans-accents", script: "latin", ranges: rest, features: [] },
  { ...rare, name: "source-sans-ext", script: "latin-ext", ranges: extended, features: marks },
];

/** What most machines have, for the moment before the faces arrive. */
export const fallbacks = [
  { family: "Literata", instead: ["Georgia", "Noto Serif", "DejaVu Serif"] },
  { family: "Source Sans 3", instead: ["Arial", "Roboto", "DejaVu Sans"] },
];
