import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { moved, readState, writeState } from "../../../../themes/kit/ts/compare/state.ts";

describe("the address of a comparison", () => {
  it("holds everything, and is read back", () => {
    const address = "?papers=b,a&as=rows&only=differences&without=doi,result.";

    assert.deepEqual(readState(address), { keys: ["b", "a"], without: new Set(["doi", "result."]), onlyDifferences: true, isTurned: true });
    assert.equal(writeState(readState(address)), address);
  });

  it("names a paper once, however commas are written", () => assert.deepEqual(readState("?papers=b%2Ca,%20b,,").keys, ["b", "a"]));

  it("is empty without papers", () => assert.equal(writeState(readState("?only=differences")), ""));

  it("cannot be broken by what someone typed into it", () => assert.equal(writeState(readState("?papers=a%26as%3Drows")), "?papers=a%26as%3Drows"));
});

it("a paper moves by one place and not out of the table", () => {
  assert.deepEqual(moved(["a", "b", "c"], "b", -1), ["b", "a", "c"]);
  assert.deepEqual(moved(["a", "b", "c"], "b", 1), ["a", "c", "b"]);
  assert.deepEqual(moved(["a", "b"], "a", -1), ["a", "b"]);
  assert.deepEqual(moved(["a", "b"], "b", 1), ["a", "b"]);
});
