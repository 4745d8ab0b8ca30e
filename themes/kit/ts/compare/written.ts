/** A comparison as a text to take along: Markdown, CSV, LaTeX. No DOM. */
import { markdownText } from "../export/markdown.ts";
import type { ComparedValue } from "./comparison.ts";
import { hrefOf, textOf } from "./facts.ts";
import type { Cell, Grid, Heading } from "./grid.ts";
import { texOf, type TeXCommands } from "./tex.ts";

export interface Source {
  /** Of the companion. */
  readonly name: string;
  /** Of its catalogue; may be empty. */
  readonly version: string;
  /** The whole address of this comparison. */
  readonly address: string;
  /** The whole address of a paper's page. */
  paper(key: string): string;
}

/** A pipe table, as GitHub and pandoc read it, and where it is from. */
export function markdownOf(grid: Grid, source: Source): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const heading = (of: Heading): string => ("paper" in of ? `[${markdownText(of.paper.name)}](${source.paper(of.paper.key)})` : markdownText(of.fact.label));
  const cell = ({ values, fact }: Cell): string => (values.length === 0 ? markdownText(fact.absent) : joined(values.map(markdownValue)));
  return [
    line(["", ...grid.columns.map(heading)]),
    line(["", ...grid.columns].map(() => "---")),
    ...grid.lines.map((own) => line([heading(own.heading), ...own.cells.map(cell)])),
    `\n${markdownText(sourceOf(source))}\n`,
  ].join("");
}

/** RFC 4180, as the exports are: papers by their keys; what is not known is empty. */
export function csvOf(grid: Grid): string {
  const line = (cells: readonly string[]): string => `${cells.map((cell) => (/[,"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
  const heading = (of: Heading): string => ("paper" in of ? of.paper.key : of.fact.label);
  return [
    line([grid.isTurned ? "key" : "fact", ...grid.columns.map(heading)]),
    ...grid.lines.map((own) => line([heading(own.heading), ...own.cells.map(({ values }) => (values.length === 0 ? "" : joined(values.map(({ value }) => textOf(value)))))])),
  ].join("");
}

/** A `longtable` with the rules of `booktabs`: it may run over several pages. Papers are cited by their keys. */
export function latexOf(grid: Grid, source: Source, commands: TeXCommands): string {
  const tex = (text: string): string => texOf(text, commands);
  // A bracket at the beginning of a line would be taken for the space that the line before it asks for.
  const heading = (of: Heading): string => ("paper" in of ? `${tex(of.paper.name)} \\cite{${of.paper.key}}` : tex(of.fact.label)).replace(/^[[*]/, "{}$&");
  const value = ({ value }: ComparedValue): string => {
    const href = hrefOf(value);
    return href !== null && isIdentifier(textOf(value), href) ? `\\url{${new URL(href).href}}` : tex(textOf(value));
  };
  const cell = ({ values, fact }: Cell): string => (values.length === 0 ? tex(fact.absent) : joined(values.map(value)));
  const head = `\\toprule\n${["", ...grid.columns.map(heading)].join(" & ")} \\\\\n\\midrule\n`;
  const papers = grid.papers.length;
  const body = grid.lines.map((own) => `${[heading(own.heading), ...own.cells.map(cell)].join("\n  & ")} \\\\\n`).join("\\addlinespace\n");
  return `% ${oneLine(source.name)}${oneLine(edition(source))}
% ${source.address}
% In the preamble: \\usepackage{array,booktabs,longtable,url}
% The entries that \\cite asks for are the BibTeX of the same comparison.
${foreign(body + head)}\\begin{longtable}{@{}${widths(grid.columns.length)}@{}}
\\caption{${tex(`${papers === 1 ? "One paper" : `${papers} papers compared`}. Source: ${source.name}${edition(source)}.`)}}\\\\
${head}\\endfirsthead
${head}\\endhead
\\bottomrule
\\endlastfoot
${body}\\end{longtable}
`;
}

/** Addresses of the companion itself would date; those of the papers are what a table is asked for. */
function markdownValue({ value }: ComparedValue): string {
  const [text, href] = [textOf(value), hrefOf(value)];
  return href === null || href === text || !href.startsWith("http") ? markdownText(text) : `[${markdownText(text)}](<${href}>)`;
}

/** A DOI, a number, an address: what its own link ends in. */
function isIdentifier(text: string, href: string): boolean {
  return /^https?:/.test(href) && decodeURI(href).replace(/\/$/, "").toLowerCase().endsWith(text.replace(/\/$/, "").toLowerCase());
}

/** Several values in one cell, sentences as sentences. */
function joined(texts: readonly string[]): string {
  return texts.reduce((all, text) => `${all}${/[.?!]\)?$/.test(all) ? " " : "; "}${text}`);
}

/** Where a table is from, for whoever meets it elsewhere. */
export function sourceOf(source: Source): string {
  return `Source: ${source.name}${edition(source)}, ${source.address}`;
}

function edition({ version }: Source): string {
  return version === "" ? "" : `, catalogue of ${version}`;
}

/** The first column is narrow; all of them fill the line, whatever stands between columns. */
function widths(columns: number): string {
  const column = (share: number): string => `>{\\raggedright\\arraybackslash}p{\\dimexpr ${share.toFixed(3)}\\linewidth-2\\tabcolsep\\relax}`;
  const first = columns > 4 ? 0.12 : 0.16;
  return `${column(first)}*{${columns}}{${column((1 - first) / columns)}}`;
}

/** Letters beyond the European alphabets need an engine that finds fonts for them. */
function foreign(text: string): string {
  const letters = [...new Set(text.match(/[^\u0000-\u024f\u1e00-\u1eff\u2010-\u2026\u2030-\u203a\u20ac\u2116\u2122]/gu) ?? [])];
  return letters.length === 0 ? "" : `% Has letters that pdfLaTeX has no fonts for; use XeLaTeX or LuaLaTeX: ${letters.join(" ")}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
