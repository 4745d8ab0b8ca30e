import assert from "node:assert/strict";
import { it } from "node:test";
import { best } from "../../../../themes/kit/ts/search/ranking.ts";

it("the best are those that sorting would give", () => {
  const scores = Float32Array.from({ length: 5000 }, (_, at) => 1 + ((at * 7919) % 613) / 7);
  const sorted = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const count of [1, 20, 700]) assert.deepEqual([...best(scores, count)], sorted.slice(0, count));
});
