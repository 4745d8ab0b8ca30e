import assert from "node:assert/strict";
import { it } from "node:test";
import { compare } from "../../../../themes/kit/ts/compare/comparison.ts";
import { gridOf } from "../../../../themes/kit/ts/compare/grid.ts";
import { csvOf, latexOf, markdownOf, type Source } from "../../../../themes/kit/ts/compare/written.ts";
import { fact, paper } from "./papers.ts";

const papers = [
  paper("one", { x: ["50 % | \"a_b\"", "Last."], doi: [["10.1000/A_b", "https://doi.org/10.1000/A_b"]] }),
  paper("two", { x: ["*c*"] }),
];
const { rows } = compare(papers, [fact("x", { label: "X" }), fact("doi", { label: "DOI", isOwn: true })]);
const source: Source = { name: "A & B", version: "1 May 2000", address: "https://example.org/compare/?papers=one,two", paper: (key) => `https://example.org/papers/${key}/` };
const commands = { "%": "\\%", "&": "\\&", _: "\\_" };

it("a comparison in Markdown takes every sign literally and says where it is from", () =>
  assert.equal(markdownOf(gridOf(papers, rows, false), source), `|  | [one, 2000](https://example.org/papers/one/) | [two, 2000](https://example.org/papers/two/) |
| --- | --- | --- |
| X | 50 % \\| "a\\_b"; Last. | \\*c\\* |
| DOI | [10.1000/A\\_b](<https://doi.org/10.1000/A_b>) | not known |

Source: A \\& B, catalogue of 1 May 2000, <https://example.org/compare/?papers=one,two>
`));

it("a comparison in CSV has keys for papers and nothing for what is not known", () => {
  assert.equal(csvOf(gridOf(papers, rows, false)), 'fact,one,two\r\nX,"50 % | ""a_b""; Last.",*c*\r\nDOI,10.1000/A_b,\r\n');
  assert.equal(csvOf(gridOf(papers, rows, true)), 'key,X,DOI\r\none,"50 % | ""a_b""; Last.",10.1000/A_b\r\ntwo,*c*,\r\n');
});

it("a comparison in LaTeX is a table of booktabs that cites its papers", () => {
  const text = latexOf(gridOf(papers, rows, false), source, commands);

  assert.match(text, /^ & one, 2000 \\cite\{one\} & two, 2000 \\cite\{two\} \\\\$/m);
  assert.match(text, /^X\n {2}& 50 \\% \| "a\\_b"; Last\.\n {2}& \*c\* \\\\$/m);
  assert.match(text, /^DOI\n {2}& \\url\{https:\/\/doi\.org\/10\.1000\/A_b\}\n {2}& not known \\\\$/m);
  assert.match(text, /\\caption\{2 papers compared\. Source: A \\& B, catalogue of 1 May 2000\.\}/);
  for (const command of ["toprule", "midrule", "bottomrule", "endfirsthead", "endhead", "endlastfoot"]) assert.ok(text.includes(`\\${command}\n`), command);
});

it("a heading in LaTeX that begins with a bracket is not taken for a length", () => {
  const odd = [{ ...papers[0]!, name: "[One]" }];

  assert.match(latexOf(gridOf(odd, compare(odd, [fact("x")]).rows, true), source, commands), /^\{\}\[One\] \\cite\{one\}$/m);
});

it("LaTeX is told of letters that need another engine", () => {
  const chinese = [paper("three", { x: ["大 β"] })];
  const text = (value: string): string => latexOf(gridOf([paper("a", { x: [value] })], compare([paper("a", { x: [value] })], [fact("x")]).rows, false), source, { β: "{$\\beta$}" });

  assert.match(latexOf(gridOf(chinese, compare(chinese, [fact("x")]).rows, false), source, { β: "{$\\beta$}" }), /^% .*XeLaTeX or LuaLaTeX: 大$/m);
  assert.doesNotMatch(text("é – “β” Ł"), /XeLaTeX/);
});
