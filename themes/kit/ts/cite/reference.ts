/** A formatted reference, read from the HTML of citeproc without trusting it: text, and the few marks that styles set. No DOM. */

export type Mark = "i" | "b" | "sup" | "sub" | "small-caps" | "upright";

/** A stretch of text and the marks around it, the outermost first. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Reference {
  /** `1.` or `[1]`; empty in styles that do not number. */
  readonly label: string;
  readonly runs: readonly Run[];
}

const pieces = /<(\/?)([a-z]+)([^<>]*)>|&(#?)(\w+);|[^<&]+|[<&]/gi;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/** Any tag but the known marks is left out, and its text kept. */
export function readReference(html: string): Reference {
  const runs: Run[] = [];
  const label: string[] = [];
  const open: { readonly tag: string; readonly mark: Mark | null; readonly isLabel: boolean }[] = [];
  for (const [piece, closing, tag, attributes, hash, entity] of html.matchAll(pieces)) {
    if (tag !== undefined) {
      if (closing === "") open.push({ tag, mark: markOf(tag, attributes ?? ""), isLabel: /csl-left-margin/.test(attributes ?? "") });
      else open.splice(Math.max(0, open.findLastIndex((outer) => outer.tag === tag)), 1);
      continue;
    }
    const text = entity === undefined ? piece : character(piece, hash === "#", entity);
    if (open.some((outer) => outer.isLabel)) label.push(text);
    else add(runs, text, open.flatMap(({ mark }) => mark ?? []));
  }
  return { label: label.join("").trim(), runs: trimmed(runs) };
}

/** As it stands in a plain text file; with its number when it is one of several. */
export function plainText({ label, runs }: Reference, isNumbered = false): string {
  const text = runs.map((run) => run.text).join("");
  return isNumbered && label !== "" ? `${label} ${text}` : text;
}

function markOf(tag: string, attributes: string): Mark | null {
  if (tag === "i" || tag === "b" || tag === "sup" || tag === "sub") return tag;
  if (tag !== "span") return null;
  return /small-caps/.test(attributes) ? "small-caps" : /font-style:\s*normal/.test(attributes) ? "upright" : null;
}

function character(piece: string, isNumber: boolean, entity: string): string {
  if (!isNumber) return named[entity] ?? piece;
  const point = /^x/i.test(entity) ? Number.parseInt(entity.slice(1), 16) : Number.parseInt(entity, 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : piece;
}

function add(runs: Run[], raw: string, marks: readonly Mark[]): void {
  const last = runs.at(-1);
  const before = last?.text.at(-1);
  const text = raw.replace(/[ \t\r\n]+/g, " ");
  const rest = before === undefined || before === " " ? text.replace(/^ /, "") : text;
  if (rest === "") return;
  if (last && last.marks.join() === marks.join()) runs[runs.length - 1] = { text: last.text + rest, marks };
  else runs.push({ text: rest, marks });
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (!last?.text.endsWith(" ")) return runs;
  const text = last.text.trimEnd();
  return text === "" ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}
