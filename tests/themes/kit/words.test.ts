import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chunks, fold, Words } from "../../../themes/kit/ts/search/words.ts";

describe("fold", () => {
  it("drops case and diacritics", () => assert.equal(fold("Élodie Müller-Ångström"), "elodie muller-angstrom"));

  it("knows letters that Unicode does not decompose", () => assert.equal(fold("Łukasz Sørensen Größe"), "lukasz sorensen grosse"));

  it("makes compatibility forms plain", () => assert.equal(fold("ﬁne‐tuning²"), "fine‐tuning2"));

  it("folds folded text into itself", () => {
    for (const text of ["Łódź", "ŒUVRE", "GPT‑4o", "ẞ"]) assert.equal(fold(fold(text)), fold(text));
  });
});

describe("chunks", () => {
  it("keeps hyphenated names whole and in parts", () =>
    assert.deepEqual(chunks("Chain-of-thought"), [{ whole: "chainofthought", parts: ["chain", "of", "thought"] }]));

  it("parts letters from digits", () => assert.deepEqual(chunks("GPT4o"), [{ whole: "gpt4o", parts: ["gpt", "4", "o"] }]));

  it("takes no-break hyphens for hyphens", () => assert.deepEqual(chunks("GPT\u20114"), chunks("gpt-4")));

  it("finds nothing in signs", () => assert.deepEqual(chunks(" — & (…) "), []));
});

describe("Words", () => {
  const finds = (text: string, query: string) => {
    const words = new Words(text);
    return chunks(query).every((chunk) => words.has(chunk));
  };

  for (const text of ["GPT-4", "GPT4", "GPT 4", "GPT‑4"]) {
    for (const query of ["gpt-4", "gpt4", "gpt 4"]) {
      it(`finds ${query} in ${text}`, () => assert.ok(finds(text, query)));
    }
  }

  it("finds the parts of a hyphenated name", () => assert.ok(finds("Vision-Language Models", "language")));

  it("finds a hyphenated name written apart", () => assert.ok(finds("chain of thought", "chain-of-thought")));

  it("does not find parts that stand apart for a hyphenated name", () => assert.ok(!finds("a chain that leads to thought", "chain-thought")));

  it("does not take a beginning for a word", () => assert.ok(!finds("radiology", "radio")));

  it("takes a beginning for an unfinished word", () => {
    const [radio] = chunks("radio");
    assert.ok(radio && new Words("Radiology").hasPrefix(radio));
  });
});
