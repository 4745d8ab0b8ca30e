import assert from "node:assert/strict";
import { test } from "node:test";
import { plainText, readReference } from "../../../../themes/kit/ts/cite/reference.ts";

test("the number stands apart from the text", () => {
  const html = '  <div class="csl-entry">\n    <div class="csl-left-margin">[1]</div><div class="csl-right-inline">Hu M. <i>Things</i>.</div>\n  </div>\n';

  const reference = readReference(html);

  assert.deepEqual(reference, { label: "[1]", runs: [{ text: "Hu M. ", marks: [] }, { text: "Things", marks: ["i"] }, { text: ".", marks: [] }] });
  assert.equal(plainText(reference), "Hu M. Things.");
  assert.equal(plainText(reference, true), "[1] Hu M. Things.");
});

test("marks inside marks are kept in their order", () => {
  const { runs } = readReference('<b>a<i>b<sup>2</sup></i></b><span style="font-variant:small-caps;">c</span><i>d<span style="font-style:normal;">e</span></i>');

  assert.deepEqual(runs, [
    { text: "a", marks: ["b"] },
    { text: "b", marks: ["b", "i"] },
    { text: "2", marks: ["b", "i", "sup"] },
    { text: "c", marks: ["small-caps"] },
    { text: "d", marks: ["i"] },
    { text: "e", marks: ["i", "upright"] },
  ]);
});

test("escaped characters come back, and what is no tag is text", () => {
  assert.equal(plainText(readReference("a &#38; b &#60;c&#62; &#xe9; &amp; &nope; 1 < 2 & 3")), "a & b <c> é & &nope; 1 < 2 & 3");
});

test("tags that no style sets lose their power and keep their text", () => {
  const { runs } = readReference('<a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)><script>y</script><i onclick="z">w</i>');

  assert.deepEqual(runs, [{ text: "xy", marks: [] }, { text: "w", marks: ["i"] }]);
});

test("tags that are closed too often or not at all do no harm", () => {
  assert.deepEqual(readReference("</i>a<b>b").runs, [{ text: "a", marks: [] }, { text: "b", marks: ["b"] }]);
});
