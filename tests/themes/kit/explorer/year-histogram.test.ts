import assert from "node:assert/strict";
import { test } from "node:test";
import { perLine, stretches, sum } from "../../../../themes/kit/ts/explorer/year-histogram.ts";

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

test("years that share a bar are added up, those that the review cites too", () => {
  const years = [{ year: 2019, papers: 3, cited: 2 }, { year: 2020, papers: 4, cited: 1 }, { year: 2021, papers: 9, cited: 0 }];

  assert.deepEqual(sum(years, { from: 2018, to: 2020 }), { papers: 7, cited: 3 });
  assert.deepEqual(sum(years, { from: 2022, to: 2022 }), { papers: 0, cited: 0 });
});

test("a line is a round number of papers and no bar has more than 18, whatever its two parts", () => {
  assert.equal(perLine(0), 1);
  assert.equal(perLine(17), 1);
  assert.equal(perLine(18), 2);
  assert.equal(perLine(700), 50);
  for (let most = 1; most < 100_000; most += 97) for (let cited = 0; cited <= most; cited += 1 + Math.floor(most / 23)) {
    assert.ok(Math.ceil(cited / perLine(most)) + Math.ceil((most - cited) / perLine(most)) <= 18);
  }
});
