import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readQuestion, writeQuestion } from "../../../themes/kit/ts/search/filter-state.ts";

describe("the address of a question", () => {
  it("is empty when nothing is asked", () => assert.equal(writeQuestion(readQuestion("")), ""));

  it("repeats a facet for each of its terms", () =>
    assert.deepEqual(readQuestion("?modality=text&modality=imaging").facets, new Map([["modality", new Set(["text", "imaging"])]])));

  it("is the same whatever the order of choices was", () =>
    assert.equal(writeQuestion(readQuestion("?task=b&task=a&q=x&modality=t")), writeQuestion(readQuestion("?modality=t&q=x&task=a&task=b"))));

  it("leaves out the usual order", () => assert.equal(writeQuestion(readQuestion("?q=agent&sort=relevance")), "?q=agent"));

  it("leads back to the question", () => {
    for (const address of ["?q=gpt-4+%26+co", "?modality=imaging&from=2023&to=2025&sort=title", "?q=a&sort=newest"]) {
      assert.equal(writeQuestion(readQuestion(address)), address);
    }
  });

  it("forgets years and orders that are none", () => assert.equal(writeQuestion(readQuestion("?from=abc&to=20245&sort=worst")), ""));
});
