import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Papers, type Question, type Row } from "../../../themes/kit/ts/search/query.ts";

const rows: Row[] = [
  row("agent", "An agent for radiology reports", "Maria Łuczak", "2025-04", { modality: ["imaging", "radiology"], task: ["reports"] }),
  row("slides", "Reading pathology slides", "Agent Smith", "2024", { modality: ["imaging", "pathology"] }),
  row("notes", "Summaries of notes", "Jo Berg", "2023-11-03", { modality: ["text"], task: ["reports"] }, "An agent writes them."),
  row("survey", "A survey", "Jo Berg", "2023", {}),
];
const papers = new Papers(rows);

describe("words", () => {
  it("asks nothing of an empty question", () => assert.deepEqual(ids({}), ["agent", "slides", "notes", "survey"]));

  it("finds titles before authors before the rest", () => assert.deepEqual(ids({ text: "agent", sort: "relevance" }), ["agent", "slides", "notes"]));

  it("wants every word", () => assert.deepEqual(ids({ text: "agent radiology" }), ["agent"]));

  it("takes the last word as unfinished", () => assert.deepEqual(ids({ text: "summaries no" }), ["notes"]));

  it("does not take an earlier word as unfinished", () => assert.deepEqual(ids({ text: "summar notes" }), []));

  it("folds names", () => assert.deepEqual(ids({ text: "luczak" }), ["agent"]));
});

describe("order", () => {
  it("is newest first, and what is dated vaguely comes last within its year", () =>
    assert.deepEqual(ids({ sort: "newest" }), ["agent", "slides", "notes", "survey"]));

  it("is oldest first when asked", () => assert.deepEqual(ids({ sort: "oldest" }), ["survey", "notes", "slides", "agent"]));

  it("is by title when asked", () => assert.deepEqual(ids({ sort: "title" }), ["survey", "agent", "slides", "notes"]));
});

describe("facets", () => {
  it("join the terms of one facet", () =>
    assert.deepEqual(ids({ facets: facets({ modality: ["radiology", "text"] }) }), ["agent", "notes"]));

  it("narrow each other", () =>
    assert.deepEqual(ids({ facets: facets({ modality: ["imaging"], task: ["reports"] }) }), ["agent"]));

  it("take years in, both ends included", () => assert.deepEqual(ids({ from: 2024, to: 2025 }), ["agent", "slides"]));
});

describe("counts", () => {
  it("say what a further term of the same facet would show", () =>
    assert.deepEqual(counts({ facets: facets({ modality: ["text"] }) }), {
      modality: { imaging: 2, radiology: 1, pathology: 1, text: 1 },
      task: { reports: 1 },
    }));

  it("obey the words and the years", () =>
    assert.deepEqual(counts({ text: "agent", from: 2024 }), {
      modality: { imaging: 2, radiology: 1, pathology: 1 },
      task: { reports: 1 },
    }));

  it("equal the number of papers that choosing the term shows", () => {
    for (const [facet, terms] of Object.entries(counts({ text: "agent" }))) {
      for (const [term, count] of Object.entries(terms)) {
        assert.equal(ids({ text: "agent", facets: facets({ [facet]: [term] }) }).length, count);
      }
    }
  });
});

function row(id: string, title: string, authors: string, date: string, facets: Record<string, string[]>, others = ""): Row {
  return { id, title, authors, date, facets, others };
}

function facets(chosen: Record<string, string[]>): Map<string, Set<string>> {
  return new Map(Object.entries(chosen).map(([facet, terms]) => [facet, new Set(terms)]));
}

function ask(part: Partial<Question>) {
  return papers.ask({ text: "", facets: new Map(), from: null, to: null, sort: "newest", ...part });
}

function ids(part: Partial<Question>): (string | undefined)[] {
  return ask(part).rows.map((position) => rows[position]?.id);
}

function counts(part: Partial<Question>): Record<string, Record<string, number>> {
  return Object.fromEntries([...ask(part).counts].map(([facet, terms]) => [facet, Object.fromEntries(terms)]));
}
