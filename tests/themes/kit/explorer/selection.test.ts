import assert from "node:assert/strict";
import { test } from "node:test";
import { readKeys } from "../../../../themes/kit/ts/explorer/selection.ts";

test("keys are read one a line or between commas, each once, in order", () => {
  assert.deepEqual(readKeys("li2023llava\r\nalpaca, anil2023palm\n\nalpaca\n"), ["li2023llava", "alpaca", "anil2023palm"]);
  assert.deepEqual(readKeys(" \n"), []);
});
