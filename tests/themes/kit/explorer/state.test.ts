import assert from "node:assert/strict";
import { test } from "node:test";
import { narrows, readState, usualSort, withTerm, writeState, type ExplorerState } from "../../../../themes/kit/ts/explorer/state.ts";

const nothing: ExplorerState = { text: "", chosen: new Map(), excluded: new Map(), from: null, to: null, has: new Set(), sort: "date", view: "cards" };

test("every part of a state comes back from its address", () => {
  const state: ExplorerState = {
    text: '"vision language" -survey',
    chosen: new Map([["modality", new Set(["imaging", "text"])], ["application", new Set(["triage"])]]),
    excluded: new Map([["modality", new Set(["audio"])]]),
    from: 2023,
    to: 2025,
    has: new Set(["code"]),
    sort: "title",
    view: "table",
  };

  const query = writeState(state);

  assert.equal(query, "?q=%22vision+language%22+-survey&application=triage&modality=imaging&modality=text&not-modality=audio&from=2023&to=2025&has=code&sort=title&view=table");
  assert.deepEqual(readState(query), state);
});

test("asking nothing has an empty address, and what is usual is left out", () => {
  assert.equal(writeState(nothing), "");
  assert.deepEqual(readState(""), nothing);
  assert.equal(writeState({ ...nothing, text: "agent", sort: "relevance" }), "?q=agent");
  assert.equal(writeState({ ...nothing, text: "agent", sort: "date" }), "?q=agent&sort=date");
});

test("one state has one address, in whatever order it was chosen", () => {
  const one = withTerm(withTerm(new Map(), "b", "y", true), "a", "x", true);
  const other = withTerm(withTerm(new Map(), "a", "x", true), "b", "y", true);

  assert.equal(writeState({ ...nothing, chosen: one }), writeState({ ...nothing, chosen: other }));
});

test("an address that makes no sense asks what can be understood of it", () => {
  const state = readState("?from=soon&to=20255&sort=best&modality=&not-=x&view=cloud&has=fame");

  assert.deepEqual(state, nothing);
});

test("years in the wrong order change places", () => {
  assert.deepEqual(readState("?from=2025&to=2020"), { ...nothing, from: 2020, to: 2025 });
});

test("a term that is both chosen and left out is chosen", () => {
  const state = readState("?task=a&not-task=a&not-task=b&not-modality=c&modality=c");

  assert.deepEqual(state.excluded, new Map([["task", new Set(["b"])]]));
});

test("taking the last term of a facet away leaves no trace of it", () => {
  assert.deepEqual(withTerm(new Map([["task", new Set(["a"])]]), "task", "a", false), new Map());
});

test("an order or a view does not narrow the list", () => {
  assert.equal(narrows({ ...nothing, sort: "title", view: "table" }), false);
  assert.equal(narrows({ ...nothing, to: 2020 }), true);
  assert.equal(usualSort("  "), "date");
});
