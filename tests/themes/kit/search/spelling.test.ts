import assert from "node:assert/strict";
import { test } from "node:test";
import { familyPrefix } from "../../../../themes/kit/ts/search/matching.ts";
import { otherwise, root } from "../../../../themes/kit/ts/search/spelling.ts";

const pairs = `tumour tumor,tumours tumor,behavioural behavioral,summarisation summarization,randomised randomized,anonymisation anonymization,tokenisers tokenizer,
  paediatric pediatric,orthopaedics orthopedics,anaemia anemia,anaesthesia anesthesia,leukaemia leukemia,ischaemic ischemic,haematology hematology,haemorrhage hemorrhage,
  oedema edema,oesophageal esophageal,gynaecology gynecology,aetiology etiology,diarrhoea diarrhea,foetal fetal,analyse analyze,analysing analyzing,centre center,centres centers,
  fibre fiber,modelling modeling,labelled labeled,dialogue dialog`.split(",").map((pair) => pair.trim().split(" ") as [string, string]);

test("British and American spelling have one root, and each is among the words that the other looks through", () => {
  for (const [british, american] of pairs) {
    assert.equal(root(british), root(american), british);
    for (const [typed, other] of [[british, american], [american, british]] as const) {
      assert.ok([typed, otherwise(typed)].some((spelled) => other.startsWith(familyPrefix(spelled))), `${typed} does not look through ${other}`);
    }
  }
});

test("words that only look alike keep their own roots, and forms of one word stay together", () => {
  for (const [one, other] of [["filled", "filed"], ["hour", "hor"], ["journal", "jornal"], ["disease", "dizease"], ["pedal", "paddle"], ["exercise", "exercize"]] as const) assert.notEqual(root(one), root(other), one);
  for (const [one, other] of [["supervised", "supervision"], ["precise", "precision"], ["diseases", "disease"], ["exercises", "exercise"]] as const) assert.equal(root(one), root(other), one);
});
