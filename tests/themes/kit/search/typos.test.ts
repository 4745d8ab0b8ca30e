import assert from "node:assert/strict";
import { it } from "node:test";
import { slipsBetween } from "../../../../themes/kit/ts/search/typos.ts";

it("slips are counted up to the most that is asked for", () => {
  assert.equal(slipsBetween("reprot", "report", 2), 1);
  assert.equal(slipsBetween("halucination", "hallucination", 2), 1);
  assert.equal(slipsBetween("kitten", "sitting", 3), 3);
  assert.equal(slipsBetween("kitten", "sitting", 2), 3);
  assert.equal(slipsBetween("same", "same", 2), 0);
  assert.equal(slipsBetween("abc", "abcdef", 2), 3);
});
