import assert from "node:assert/strict";
import { test } from "node:test";
import { compareCells } from "../../../themes/kit/ts/elements/sort-order.ts";

const sorted = (cells: string[], isDescending = false): string[] => cells.sort((one, other) => compareCells(one, other, isDescending));

test("numbers sort by size, not by their first digit", () => {
  assert.deepEqual(sorted(["540000", "7000", "70000", "0.5"]), ["0.5", "7000", "70000", "540000"]);
});

test("words sort without regard to case, with the numbers in them by size", () => {
  assert.deepEqual(sorted(["GPT-4", "gpt-3.5", "BERT", "GPT-10"]), ["BERT", "gpt-3.5", "GPT-4", "GPT-10"]);
});

test("dates of any precision sort by time", () => {
  assert.deepEqual(sorted(["2023-07-12", "2022", "2023-11"], true), ["2023-11", "2023-07-12", "2022"]);
});

test("what is not stated stands last, whichever way the table is turned", () => {
  assert.deepEqual(sorted(["", "b", "a"]), ["a", "b", ""]);
  assert.deepEqual(sorted(["", "b", "a"], true), ["b", "a", ""]);
});
