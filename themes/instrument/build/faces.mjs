/** What each face of this theme is cut to; ../../kit/build/fonts.mjs does the cutting. */
const ascii = [[0x20, 0x7e]];
// No-break space and hyphen, dashes, quotes and the signs that titles and figures need; the rest is the fallback's.
const signs = [
  [0xa0, 0xa0], [0xa7, 0xa7], [0xa9, 0xa9], [0xab, 0xab], [0xb0, 0xb2], [0xb5, 0xb5], [0xb7, 0xb7], [0xbb, 0xbb], [0xd7, 0xd7],
  [0x2010, 0x2011], [0x2013, 0x2014], [0x2018, 0x201a], [0x201c, 0x201e], [0x2020, 0x2020], [0x2022, 0x2022], [0x2026, 0x2026],
  [0x2032, 0x2032], [0x203a, 0x203a], [0x2212, 0x2212], [0x2248, 0x2248], [0x2264, 0x2265],
];
const accents = [[0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0xff]];
const extended = [[0x100, 0x17f], [0x1cd, 0x1dc], [0x218, 0x21b], [0x1ea0, 0x1ef9]];

// Venues stay upright in this design: no italic is needed, and browsers slant the few words that ask for one.
const sans = { family: "Public Sans", weight: "400 700", axes: { wght: { min: 400, max: 700, default: 400 } }, from: "public-sans" };
// Figures stand in columns and in running text: both kinds are kept.
const text = ["kern", "lnum", "tnum", "pnum"];

export const faces = [
  { ...sans, name: "public-sans", script: "latin", ranges: [...ascii, ...signs], features: text },
  { ...sans, name: "public-sans-accents", script: "latin", ranges: accents, features: ["kern"] },
  { ...sans, name: "public-sans-ext", script: "latin-ext", ranges: extended, features: ["kern", "locl", "ccmp", "mark"] },
];

/** What most machines have, for the moment before the faces arrive. */
export const fallbacks = [{ family: "Public Sans", instead: ["Arial", "Roboto", "DejaVu Sans"] }];
