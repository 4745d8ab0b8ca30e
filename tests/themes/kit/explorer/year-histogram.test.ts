import assert from "node:assert/strict";
import { test } from "node:test";
import { perLine, stretches } from "../../../../themes/kit/ts/explorer/year-histogram.ts";

test("a long history folds its early years into one bar", () => {
  const bars = stretches(1998, 2026);

  assert.equal(bars.length, 11);
  assert.deepEqual(bars[0], { from: 1998, to: 2016, label: "≤2016" });
  assert.deepEqual(bars.at(-1), { from: 2026, to: 2026, label: "2026" });
});

test("a short history has a bar for every year", () => {
  assert.deepEqual(stretches(2024, 2026).map((bar) => bar.label), ["2024", "2025", "2026"]);
  assert.deepEqual(stretches(2024, 2024), [{ from: 2024, to: 2024, label: "2024" }]);
});

test("a line is a round number of papers and no bar has more than 18", () => {
  assert.equal(perLine(0), 1);
  assert.equal(perLine(18), 1);
  assert.equal(perLine(19), 2);
  assert.equal(perLine(700), 50);
  for (let most = 1; most < 100_000; most += 97) assert.ok(Math.ceil(most / perLine(most)) <= 18);
});
