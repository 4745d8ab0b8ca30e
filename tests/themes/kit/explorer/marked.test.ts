import assert from "node:assert/strict";
import { test } from "node:test";
import { firstHit } from "../../../../themes/kit/ts/explorer/marked.ts";

test("the first found word is known by its place", () => {
  const marks = { words: new Set(["muller"]), prefix: "radiol" };

  assert.equal(firstHit("In all radiology", marks), 7);
  assert.equal(firstHit("Müller", marks), 0);
  assert.equal(firstHit("nothing", marks), 0);
});
