import assert from "node:assert/strict";
import { test } from "node:test";
import { firstHit, pieces } from "../../../../themes/kit/ts/explorer/marked.ts";

const marks = { words: new Set(["muller"]), prefix: "radiol" };

test("found words are cut out as they are written, accents and beginnings too", () => {
  const cut = pieces("Radiology by Müller, not by Mullers", marks);

  assert.deepEqual(cut.filter((piece) => piece.isHit).map((piece) => piece.text), ["Radiology", "Müller"]);
  assert.equal(cut.map((piece) => piece.text).join(""), "Radiology by Müller, not by Mullers");
});

test("nothing is cut when nothing was asked", () => {
  assert.deepEqual(pieces("Radiology", { words: new Set(), prefix: null }), [{ text: "Radiology", isHit: false }]);
});

test("the first found word is known by its place", () => {
  assert.equal(firstHit("In all radiology", marks), 7);
  assert.equal(firstHit("nothing", marks), 0);
});
