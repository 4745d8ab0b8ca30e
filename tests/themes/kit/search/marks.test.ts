import assert from "node:assert/strict";
import { it } from "node:test";
import { markText } from "../../../../themes/kit/ts/search/marks.ts";
import { best } from "../../../../themes/kit/ts/search/ranking.ts";

const marked = (text: string, words: string[], prefix: string | null = null): string =>
  markText(text, { words: new Set(words), prefix }).map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");

it("words are marked in the form that stands there, and nothing is lost", () => {
  assert.equal(marked("Größe of Models, GPT-4 and more.", ["grosse", "models", "gpt4"]), "[Größe] of [Models], [GPT-4] and more.");
  assert.equal(marked("Radiology reports", [], "rep"), "Radiology [reports]");
  assert.equal(marked("Nothing here", ["other"]), "Nothing here");
});

it("the best are those that sorting would give", () => {
  const scores = Float32Array.from({ length: 5000 }, (_, at) => 1 + ((at * 7919) % 613) / 7);
  const sorted = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const count of [1, 20, 700]) assert.deepEqual([...best(scores, count)], sorted.slice(0, count));
});
