import assert from "node:assert/strict";
import { it } from "node:test";
import { shardsOf } from "../../../../themes/kit/ts/search/early-shards.ts";
import { familyPrefix } from "../../../../themes/kit/ts/search/matching.ts";

/** A file for every two letters that a word may begin with. */
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const beginnings = letters.flatMap((first) => letters.map((second) => first + second));
const read = (prefix: string): number[] => beginnings.flatMap((beginning, at) => (beginning === prefix.slice(0, 2) ? [at + 1] : []));

it("short words and words that are mostly an ending ask for one file, not for all", () => {
  for (const word of ["used", "labs", "ions", "king", "need", "uses", "only"]) assert.deepEqual(shardsOf(word, beginnings), read(word), word);
});

it("files are those that the search reads", () => {
  for (const word of ["answering", "questions", "hallucination", "models", "reports", "gpt4", "radiology", "clinically", "segmented"]) {
    assert.deepEqual(shardsOf(word, beginnings), read(familyPrefix(word)), word);
  }
});

it("where words of one stem lie in two files, both are asked for", () => {
  assert.deepEqual(shardsOf("answering", ["answeri"]), [0, 1]);
  assert.deepEqual(shardsOf("answering", []), [0]);
});
