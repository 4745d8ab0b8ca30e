import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compare, type FactRow } from "../../../../themes/kit/ts/compare/comparison.ts";
import { textOf, type FactValue } from "../../../../themes/kit/ts/compare/facts.ts";
import { fact, paper } from "./papers.ts";

const row = (values: readonly (readonly FactValue[])[], more: Parameters<typeof fact>[1] = {}): FactRow => {
  const papers = values.map((own, at) => paper(`p${at}`, { x: own }));
  return compare(papers, [fact("x", more)]).rows[0]!;
};
const shares = ({ cells }: FactRow): string[] => cells.map((cell) => cell.map(({ value, share }) => `${textOf(value)}:${share}`).join(" "));

describe("papers agree in a fact", () => {
  it("when they have the same values, in any order", () => {
    assert.equal(row([["a", "b"], ["b", "a"]]).agreement, "same");
    assert.equal(row([["a"], ["b"]]).agreement, "differs");
    assert.equal(row([["a"], ["a", "b"]]).agreement, "differs");
  });

  it("or it is not clear, when it is not known of one", () => {
    assert.equal(row([["a"], [], ["a"]]).agreement, "unclear");
    assert.equal(row([["a"], [], ["b"]]).agreement, "differs");
  });

  it("or differ, when one is known to have none", () => assert.equal(row([["a"], []], { isAbsenceKnown: true }).agreement, "differs"));

  it("or it is not asked", () => {
    assert.equal(row([["a"], ["b"]], { isOwn: true }).agreement, null);
    assert.equal(row([["a"]]).agreement, null);
  });
});

describe("a value", () => {
  it("is told from those that others share, which come first", () =>
    assert.deepEqual(shares(row([["z", "y", "x"], ["x", "y"], ["x"]])), ["x:all y:some z:one", "x:all y:some", "x:all"]));

  it("that stands alone needs no mark", () => assert.deepEqual(shares(row([["a"], ["b"]])), ["a:null", "b:null"]));

  it("reads with the place that it leads to", () => assert.deepEqual(shares(row([[["Said.", "/there/", "2 There"]]])), ["Said. (2 There):null"]));
});

it("figures of one table of results share a row, those of another have their own", () => {
  const papers = [paper("a", {}, [["result.x.1", "X: accuracy", "80 %"], ["result.x.1", "X: accuracy", "81 %"]]), paper("b", {}, [["result.x.2", "X: recall", "70 %"]])];

  const { rows } = compare(papers, [fact("result.", { absent: "no figure" })]);

  assert.deepEqual(rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell.map(({ value }) => value))]), [["X: accuracy", ["80 %", "81 %"], []], ["X: recall", [], ["70 %"]]]);
});

it("what none of them has is named apart", () => {
  const { rows, nowhere } = compare([paper("a", { x: ["1"] })], [fact("x"), fact("y", { label: "Y" }), fact("result.", { label: "Results" })]);

  assert.deepEqual(rows.map(({ id }) => id), ["x"]);
  assert.deepEqual(nowhere, ["Y", "Results"]);
});
