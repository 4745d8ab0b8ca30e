import assert from "node:assert/strict";
import { it } from "node:test";
import { best, nearness } from "../../../../themes/kit/ts/search/ranking.ts";

it("the best are those that sorting would give", () => {
  const scores = Float32Array.from({ length: 5000 }, (_, at) => 1 + ((at * 7919) % 613) / 7);
  const sorted = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const count of [1, 20, 700]) assert.deepEqual([...best(scores, count)], sorted.slice(0, count));
});

it("a text fits best that has all words, side by side, in order, from its beginning on", () => {
  const asked = "can a chatbot be".split(" ");
  const texts = ["can a chatbot be a doctor", "if a chatbot can be trusted", "a doctor and a chatbot", "of doctors"].map((text) => nearness(asked, text.split(" ")));
  assert.deepEqual(texts, texts.toSorted((a, b) => b - a));
  assert.ok(new Set(texts).size === texts.length && texts.at(-1) === 0);
  assert.equal(nearness(["a", "a"], ["a"]) > 0, true);
});
