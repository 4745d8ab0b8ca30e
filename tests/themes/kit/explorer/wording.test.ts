import assert from "node:assert/strict";
import { test } from "node:test";
import { chipsOf } from "../../../../themes/kit/ts/explorer/chips.ts";
import { readState, writeState } from "../../../../themes/kit/ts/explorer/state.ts";
import { citation, resultSentence, type Labels } from "../../../../themes/kit/ts/explorer/wording.ts";

const labels: Labels = {
  facet: (facet) => ({ step: "Step", modality: "Kind of data" })[facet] ?? facet,
  term: (_, term) => ({ agents: "Agents", imaging: "Imaging", ct: "CT and MRI", ehr: "Health records" })[term] ?? term,
};

test("the state is a sentence", () => {
  const state = readState("?step=agents&modality=imaging&from=2025");

  assert.equal(resultSentence(23, 1743, state, labels), "23 of 1,743 papers: imaging, agents, 2025 or later");
});

test("alternatives, exclusions, acronyms and words are said as they are meant", () => {
  const state = readState("?q=chest&modality=imaging&modality=ct&not-modality=ehr&from=2023&to=2024");

  assert.equal(resultSentence(1, 1, state, labels), "1 of 1 paper: “chest”, CT and MRI or imaging, not health records, 2023–2024");
});

test("a list that nothing narrows is counted only", () => {
  assert.equal(resultSentence(743, 743, readState("?sort=title"), labels), "743 papers");
});

test("a search is cited by its name, the number found and the date of the catalogue", () => {
  const line = citation("LLMs in Medicine", "22 November 2026", 83, 1561, readState("?step=agents&to=2024"), labels);

  assert.equal(line, "LLMs in Medicine, search for agents, 2024 or earlier: 83 of 1,561 papers, catalogue of 22 November 2026.");
  assert.match(citation("Site", "", 1, 1, readState("?q=one"), labels), /: 1 of 1 paper\.$/);
});

test("every condition has a chip that takes just this one away", () => {
  const query = "?q=chest&step=agents&not-modality=ehr&from=2023";

  const left = chipsOf(readState(query), labels).map((chip) => [chip.kind, chip.value, writeState(chip.without)]);

  assert.deepEqual(left, [
    ["Words", "chest", "?step=agents&not-modality=ehr&from=2023"],
    ["Step", "Agents", "?q=chest&not-modality=ehr&from=2023"],
    ["Kind of data, not", "Health records", "?q=chest&step=agents&from=2023"],
    ["Year", "2023 or later", "?q=chest&step=agents&not-modality=ehr"],
  ]);
});
