import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPasted } from "../../../../themes/kit/ts/search/pasted.ts";
import { looksPasted } from "../../../../themes/kit/ts/search/query-text.ts";

/** What is pasted, and a form that must be among those looked for. */
const samples = {
  "10.1038/S41586-023-06291-2": "10.1038/s41586-023-06291-2",
  "https://doi.org/10.1038/s41586-023-06291-2": "10.1038/s41586-023-06291-2",
  "http://dx.doi.org/10.1038/s41586-023-06291-2.": "10.1038/s41586-023-06291-2",
  "DOI: 10.1038/s41586-023-06291-2": "10.1038/s41586-023-06291-2",
  "10.1038%2Fs41586-023-06291-2": "10.1038/s41586-023-06291-2",
  "https://doi.org/10.1002/%28SICI%291096-8644": "10.1002/(sici)1096-8644",
  "(10.1016/s0140-6736(26)00464-2).": "10.1016/s0140-6736(26)00464-2",
  "<https://doi.org/10.1038/s41586-023-06291-2>": "10.1038/s41586-023-06291-2",
  "https://www.science.org/doi/full/10.1126/science.adz4433?af=R": "10.1126/science.adz4433",
  "https://www.medrxiv.org/content/10.1101/2023.02.19.23286155v1.full.pdf": "10.1101/2023.02.19.23286155",
  "https://example.org/articles/10.3389/fpubh.2023.1166120/full": "10.3389/fpubh.2023.1166120",
  "10.1038/s41586‐023‐06291‐2": "10.1038/s41586-023-06291-2",
  "https://www.nature.com/articles/s41586-023-06291-2.pdf": "10.1038/s41586-023-06291-2",
  "https://aclanthology.org/2023.emnlp-main.500/": "10.18653/v1/2023.emnlp-main.500",
  "https://aclanthology.org/P19-1001.pdf": "10.18653/v1/p19-1001",
  "doi:10.48550/arXiv.2311.01918v2": "2311.01918",
  "arXiv:2311.01918v3 [cs.CL]": "2311.01918",
  "https://arxiv.org/pdf/2311.01918v1.pdf": "2311.01918",
  "arxiv.org/abs/2311.01918?context=cs": "2311.01918",
  "https://huggingface.co/papers/2311.01918": "2311.01918",
  "arXiv:cs/0112017v1": "cs/0112017",
  "https://arxiv.org/abs/math.GT/0309136": "math.gt/0309136",
  "https://pubmed.ncbi.nlm.nih.gov/37438534/?term=x": "37438534",
  "https://www.ncbi.nlm.nih.gov/pubmed/37438534": "37438534",
  "PMID: 37438534.": "37438534",
  "pmid 123": "123",
  "37438534": "37438534",
  "PMC10364849": "pmc10364849",
  "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10364849/": "pmc10364849",
  "[@singhal2023large]": "singhal2023large",
  "\\citep{singhal2023large}": "singhal2023large",
  "Singhal2023Large.bib": "singhal2023large",
  "key:alpaca": "alpaca",
  "https://example.org/repository/papers/alpaca/": "alpaca",
};

describe("an identifier", () => {
  for (const [text, expected] of Object.entries(samples)) {
    it(`is read from ${text}`, () => {
      assert.ok(looksPasted(text));
      assert.deepEqual(readPasted(text).identifiers.filter((forms) => forms.includes(expected)).length, 1);
    });
  }
  it("is nothing that is only typed", () => assert.deepEqual(["gpt-4 in radiology", "Singhal 2023", "10 papers", "year:2023-", "T1-weighted 3D", "large language models, and more"].filter(looksPasted), []));
  it("leaves the words around it", () => assert.deepEqual(readPasted("Read this: arXiv:2311.01918, please"), { identifiers: [["2311.01918"]], text: "Read this: please" }));
  it("as a key may be a word", () => assert.deepEqual(readPasted("gpt2023"), { identifiers: [["gpt2023"]], text: "gpt2023" }));
});

describe("a title", () => {
  const titles = {
    "{GPT-4} and {M\\\"u}ller's \\emph{test} \\& more": "GPT-4 and Muller's test & more",
    "Garc{\\'{\\i}}a na{\\\"\\i}ve S{\\o}ren fran{\\c c}ais": "Garcia naive Soren francais",
    "<i>In silico</i> R&amp;D&#8211;Garc&iacute;a&rsquo;s": "In silico R D–Garcia's",
    "know-\nledge of\nmodels": "know-ledge of models",
  };
  for (const [text, expected] of Object.entries(titles)) it(`is read from ${JSON.stringify(text)}`, () => assert.equal(readPasted(text).text.trim(), expected));
  it("gives the end of an address", () => assert.equal(readPasted("https://example.org/owner/Med-Model/").text, "Med-Model"));
});
