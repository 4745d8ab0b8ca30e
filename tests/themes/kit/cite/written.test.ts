import assert from "node:assert/strict";
import { test } from "node:test";
import { readReference } from "../../../../themes/kit/ts/cite/reference.ts";
import { htmlOf, markdownOf, textOf } from "../../../../themes/kit/ts/cite/written.ts";

const numbered = readReference('<div class="csl-entry"><div class="csl-left-margin">1.</div><div class="csl-right-inline">Gu A &amp; Li B. CO<sub>2</sub> in <i>Nature</i> <b>620</b>, https://doi.org/10.1/a_b.</div></div>');
const plain = readReference('<div class="csl-entry">Lee, C. <i>Is it <span style="font-style:normal;">E. coli</span>?</i> [*] a_b &lt;c&gt;.</div>');

test("a bibliography as text has one reference a line, with its number", () => {
  assert.equal(textOf([numbered]), "1. Gu A & Li B. CO2 in Nature 620, https://doi.org/10.1/a_b.\n");
  assert.equal(textOf([plain]), "Lee, C. Is it E. coli? [*] a_b <c>.\n");
});

test("as HTML it keeps its marks and nothing else", () => {
  assert.equal(htmlOf([numbered]), "<p>1. Gu A &amp; Li B. CO<sub>2</sub> in <i>Nature</i> <b>620</b>, https://doi.org/10.1/a_b.</p>\n");
  assert.equal(htmlOf([plain]), '<p>Lee, C. <i>Is it </i><i><span style="font-style: normal">E. coli</span></i><i>?</i> [*] a_b &lt;c&gt;.</p>\n');
});

test("as Markdown it is a list whose signs are taken literally", () => {
  assert.equal(markdownOf([numbered]), "1. Gu A \\& Li B. CO<sub>2</sub> in *Nature* **620**, <https://doi.org/10.1/a_b>.\n");
  assert.equal(markdownOf([plain]), "- Lee, C. *Is it* E. coli? \\[\\*\\] a\\_b \\<c\\>.\n");
});
