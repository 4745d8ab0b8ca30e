import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { chunksOf, fold, wordsOf } from "../../../../themes/kit/ts/search/words.ts";

describe("words of a text", () => {
  const folder = join(process.cwd(), "../tests/StatiqSite.Tests/Search");
  const [texts, words] = ["texts.txt", "words.txt"].map((name) => readFileSync(join(folder, name), "utf8").split("\n"));

  it("are those that the generator makes of it", () => {
    for (const [line, text] of texts?.slice(0, -1).entries() ?? []) {
      assert.equal(wordsOf(text).map(({ word, place }) => `${word}@${place}`).sort().join(" "), words?.[line]?.split(" ").sort().join(" "), text);
    }
  });

  it("are typed in many forms", () => {
    assert.equal(fold("Łukasz Größe"), "lukasz grosse");
    assert.deepEqual(chunksOf(fold("β-blocker GPT‑4o 2.5")).map(({ whole, parts }) => [whole, ...parts]), [["betablocker", "beta", "blocker"], ["gpt4o", "gpt", "4", "o"], ["2.5", "2.5"]]);
  });
});
