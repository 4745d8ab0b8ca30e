import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Hits, Matching } from "../../../../themes/kit/ts/search/matching.ts";
import { Mending } from "../../../../themes/kit/ts/search/mending.ts";
import { parseText, type Clause } from "../../../../themes/kit/ts/search/query-text.ts";
import { stopWords } from "../../../../themes/kit/ts/search/stop-words.ts";

const documents = [
  "large language models in radiology", "large language models in oncology", "language of reports", "resorts of rest", "kargen of language", "visionlanguage models",
].map((text) => text.split(" "));
const all = [...new Set(documents.flat())].sort();
const frequency = (word: string): number => documents.filter((words) => words.includes(word)).length;
const list = async (letter: string) => {
  const words = all.filter((word) => word.startsWith(letter) && word.length > 3);
  return { words, counts: Uint32Array.from(words, frequency) };
};
const mending = new Mending([...new Set(all.map((word) => word.charAt(0)))].join(""), list, stopWords, async (word) => frequency(word));

const hitsOf = (clause: Clause): Hits => {
  const found = documents.flatMap((words, number) => (clause.kind === "word" && words.includes(clause.chunk.whole) ? [number] : []));
  return { documents: Uint32Array.from(found), scores: new Float32Array(found.length) };
};
const matching = { hits: async (clauses: readonly Clause[]) => clauses.map(hitsOf) } as unknown as Matching;

async function mended(text: string): Promise<string> {
  const { clauses } = await mending.mend(parseText(text, new Set()).clauses, matching);
  return clauses.map((clause) => (clause.kind === "word" ? clause.chunk.whole : `"${clause.text}"`)).join(" ");
}

describe("what nothing has", () => {
  it("is the nearest word", async () => assert.equal(await mended("radiolgy "), "radiology"));
  it("is the one of the near words that stands with the others", async () => assert.equal(await mended("language reorts "), "language reports"));
  it("may have a wrong first letter, though a rare word is as near", async () => assert.equal(await mended("karge models "), "large models"));
  it("is two words run together", async () => assert.equal(await mended("largelanguage "), "large language"));
  it("may be run together with a frequent word", async () => assert.equal(await mended("inradiology "), "radiology"));
  it("as a phrase is its words, mistyped ones too", async () => assert.equal(await mended('"language models of radiolgy"'), "language models radiology"));
  it("as a name is its parts", async () => assert.equal(await mended("radiology-models "), "radiology models"));
  it("stays when nothing is near", async () => assert.equal(await mended("zzzzzz language "), "zzzzzz language"));
  it("is told", async () =>
    assert.deepEqual((await mending.mend(parseText("radiolgy zzzzzz ", new Set()).clauses, matching)).corrections, [{ typed: "radiolgy", used: "radiology" }, { typed: "zzzzzz", used: null }]));
});
