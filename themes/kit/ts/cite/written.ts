/** Formatted references as a whole bibliography: plain text, HTML for a word processor, Markdown. No DOM. */
import { markdownText } from "../export/markdown.ts";
import { plainText, type Mark, type Reference, type Run } from "./reference.ts";

/** One reference a line, with its number where the style has numbers. */
export function textOf(references: readonly Reference[]): string {
  return references.map((reference) => `${plainText(reference, true)}\n`).join("");
}

export function htmlOf(references: readonly Reference[]): string {
  const entry = ({ label, runs }: Reference): string => `<p>${label === "" ? "" : `${escaped(label)} `}${runs.map(htmlRun).join("")}</p>\n`;
  return references.map(entry).join("");
}

/** CommonMark: a numbered list where the style has numbers, else one with bullets. */
export function markdownOf(references: readonly Reference[]): string {
  return references.map(({ label, runs }, index) => `${label === "" ? "-" : `${index + 1}.`} ${runs.map(markdownRun).join("")}\n`).join("");
}

function htmlRun({ text, marks }: Run): string {
  return marks.reduceRight((inner, mark) => {
    if (mark === "small-caps") return `<span style="font-variant: small-caps">${inner}</span>`;
    if (mark === "upright") return `<span style="font-style: normal">${inner}</span>`;
    return `<${mark}>${inner}</${mark}>`;
  }, escaped(text));
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

/** Marks stand close to words: Markdown takes `* word *` and `word*?*` for stars. */
function markdownRun({ text, marks }: Run): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const isWord = /[\p{L}\p{N}]/u.test(words);
  const shown: readonly Mark[] = marks.filter((mark) => isWord && !(mark === "i" && marks.includes("upright")));
  return before + shown.reduceRight((inner, mark) => markdownMark(inner, mark), markdownText(words)) + after;
}

function markdownMark(inner: string, mark: Mark): string {
  if (mark === "i") return `*${inner}*`;
  if (mark === "b") return `**${inner}**`;
  return mark === "sup" || mark === "sub" ? `<${mark}>${inner}</${mark}>` : inner;
}
