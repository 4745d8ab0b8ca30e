// Writes comparisons of all papers of a built site as the page /compare/ does, and reads them with a CSV parser, pandoc and LaTeX.
// Asks themes/ for Rolldown; pandoc and pdflatex are passed over where they are not installed.
// usage: node comparison.mjs <site>
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { skip, summary, test } from "./suite.mjs";

const [site] = process.argv.slice(2);
if (!site) {
  console.error("usage: node comparison.mjs <site>");
  process.exit(2);
}

const themes = new URL("../../themes/", import.meta.url);
const work = mkdtempSync(join(tmpdir(), "comparison-"));
process.on("exit", () => rmSync(work, { recursive: true }));
const { rolldown } = await import(pathToFileURL(createRequire(new URL("package.json", themes)).resolve("rolldown")));
writeFileSync(join(work, "entry.ts"), ["comparison", "grid", "written"].map((name) => `export * from ${JSON.stringify(new URL(`kit/ts/compare/${name}.ts`, themes).pathname)};`).join("\n"));
const bundle = await rolldown({ input: join(work, "entry.ts") });
await bundle.write({ file: join(work, "compare.mjs") });
const { compare, csvOf, gridOf, latexOf, markdownOf, titlesOf } = await import(pathToFileURL(join(work, "compare.mjs")));

// A paper that nobody wrote, with what the formats might take for their own.
const hostile = {
  key: "nobody2000hostile",
  name: "[Nobody] & Sons, 2000",
  title: `[A] 100% "of" R&D_{x}^2 ~ C:\\temp #1 | $5 {a} \`tick\` ''x'' -- – — <b>*bold*</b> @key β-blocker ≥ ± → é Ł ő ß ½ €`,
  facts: [["summary", "One; two.", "Three, “four”!"], ["doi", ["10.1000/a_b%<c>#d&e", "https://doi.org/10.1000/a_b%25%3Cc%3E%23d&e"]], ["link.code", ["https://example.org/a_b?c=d&e=%20f#g", "https://example.org/a_b?c=d&e=%20f#g"]]],
  results: [],
};

const page = (address) => readFileSync(join(site, address, "index.html"), "utf8");
const plain = (html) => html.replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16))).replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const factsIn = (html) => /id="page-facts">(.*?)<\/script>/s.exec(html)?.[1];
const papers = readdirSync(join(site, "papers"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => factsIn(page(`papers/${name}`)) ?? [])
  .map((text) => JSON.parse(text));
const form = page("compare");
const definitions = [...form.matchAll(/name="fact" value="([^"]*)" data-label="([^"]*)" data-absent="([^"]*)" data-kind="([^"]*)"/g)].map(([, id, label, absent, kind]) =>
  ({ id, label: plain(label), absent: plain(absent), isOwn: kind === "own", isAbsenceKnown: kind === "certain" }));
const commands = JSON.parse(/data-slot="tex">(.*?)<\/script>/s.exec(form)?.[1] ?? "{}");
const source = { name: "A companion & more", version: "1 May 2000", address: "https://example.org/compare/?papers=a,b_c", paper: (key) => `https://example.org/papers/${key}/` };

const sets = [[hostile, ...papers.slice(0, 2)]];
for (let at = 0; at < papers.length; at += 6) sets.push(papers.slice(at, at + 6));
const grids = sets.flatMap((set) => {
  const { rows } = compare(set, definitions);
  return [gridOf(set, [titlesOf(set), ...rows], false), gridOf(set, [titlesOf(set), ...rows.slice(0, 6)], true)];
});

test("every paper's page says what can be compared", () => [
  ...(papers.length > 0 && definitions.length > 20 ? [] : [`${papers.length} papers, ${definitions.length} facts`]),
  ...papers.filter(({ key, title, facts }) => !key || !title || facts.length === 0).map(({ key }) => `${key} says nothing`),
  ...papers.flatMap(({ key, facts }) => facts.filter(([id]) => !definitions.some((fact) => fact.id === id)).map(([id]) => `${key} has ${id}, which the page does not compare`)),
]);

test("csv-parse reads the CSV", () => grids.flatMap((grid) => differences(parse(csvOf(grid), { bom: true }), tableOf(grid, "key", "", (text) => text))));

if (isThere("pandoc"))
  test("pandoc reads the Markdown", () => {
    const said = run("pandoc", ["--from=markdown", "--to=json"], grids.map((grid) => markdownOf(grid, source)).join("\n"));
    if (said.error) return [said.error];
    const tables = JSON.parse(said.text).blocks.filter(({ t }) => t === "Table");
    if (tables.length !== grids.length) return [`it finds ${tables.length} tables instead of ${grids.length}`];
    return grids.flatMap((grid, at) => differences(rowsOf(tables[at]), tableOf(grid, "name", undefined, smart)));
  });
else skip("pandoc reads the Markdown", "pandoc is not installed");

if (isThere("pdflatex") && spawnSync("kpsewhich", ["booktabs.sty"]).status === 0)
  test("LaTeX prints the tables and finds what they cite", () => {
    const tables = grids.map((grid) => latexOf(grid, source, commands));
    const packages = /usepackage\{(.*?)\}/.exec(tables[0])[1];
    writeFileSync(join(work, "page.tex"), `\\documentclass[a4paper,landscape]{article}\\usepackage[T1]{fontenc}\\usepackage{${packages}}\\begin{document}\n${tables.join("\n")}\\bibliographystyle{plain}\\bibliography{all,hostile}\\end{document}\n`);
    writeFileSync(join(work, "hostile.bib"), `@misc{${hostile.key}, title = {Hostile}, year = 2000}\n`);
    copyFileSync(join(site, "exports/all.bib"), join(work, "all.bib"));
    run("pdflatex", ["-interaction=nonstopmode", "page.tex"]);
    const cited = run("bibtex", ["page"]).text;
    const log = readFileSync(join(work, "page.log"), "latin1");
    const announced = tables.some((table) => table.includes("use XeLaTeX"));
    const errors = log.match(/^!.*$/gm) ?? [];
    return [
      ...errors.filter((line) => !(announced && /Unicode character/.test(line))),
      ...(announced && !errors.some((line) => /Unicode character/.test(line)) ? ["it has fonts for letters that were said to have none"] : []),
      ...(cited.match(/^.*(?:didn't find|error).*$/gim) ?? []),
      ...(/Output written on page\.pdf/.test(log) ? [] : ["nothing is printed"]),
    ];
  });
else skip("LaTeX prints the tables and finds what they cite", "pdflatex or booktabs is not installed");

process.exitCode = summary() ? 0 : 1;

/** What a reader should find: rows of cells. */
function tableOf(grid, paper, absent, read) {
  const heading = (of) => read("paper" in of ? of.paper[paper] : of.fact.label);
  const text = (value) => (typeof value === "string" ? value : value.length > 2 ? `${value[0]} (${value[2]})` : value[0]);
  const cell = ({ values, fact }) => (values.length === 0 ? read(absent ?? fact.absent) : values.map(({ value }) => read(text(value))));
  return [[null, ...grid.columns.map(heading)], ...grid.lines.map((line) => [heading(line.heading), ...line.cells.map(cell)])];
}

/** Several values of a cell stand in order, with something between them. */
function differences(found, expected) {
  return expected.flatMap((row, at) => row.flatMap((cell, column) => {
    const text = found[at]?.[column] ?? "";
    const isRight = cell === null || (Array.isArray(cell) ? cell.reduce((rest, value) => (rest?.startsWith(value) ? rest.slice(value.length).replace(/^(; | )/, "") : undefined), text) === "" : text === cell);
    return isRight ? [] : [`row ${at}, column ${column}: "${text}" instead of "${cell}"`];
  }));
}

/** Pandoc sets what is typed as a typesetter would. */
function smart(text) {
  return flat(text.replace(/---?/g, "–"));
}

function flat(text) {
  return text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]+/g, "–").replace(/…/g, "...").replace(/[\s\u00a0]+/g, " ").trim();
}

function rowsOf({ c: [, , , [, head], bodies] }) {
  const rows = [...head, ...bodies.flatMap(([, , , own]) => own)];
  return rows.map(([, cells]) => cells.map(([, , , , blocks]) => flat(blocks.map(({ c }) => inlines(c)).join(" "))));
}

function inlines(list) {
  return list.map(({ t, c }) => {
    if (t === "Str") return c;
    if (t === "Space" || t === "SoftBreak") return " ";
    if (t === "Link") return inlines(c[1]);
    if (t === "Quoted") return c[0].t === "DoubleQuote" ? `"${inlines(c[1])}"` : `'${inlines(c[1])}'`;
    return `«${t}»`; // anything else was not meant
  }).join("");
}

function isThere(program) {
  return spawnSync(program, ["--version"]).status === 0;
}

function run(program, options, input = "") {
  const { status, stdout, stderr } = spawnSync(program, options, { cwd: work, input, encoding: "utf8", maxBuffer: 1 << 28 });
  return status === 0 ? { text: stdout } : { text: stdout, error: stderr || `${program} ended with ${status}` };
}
