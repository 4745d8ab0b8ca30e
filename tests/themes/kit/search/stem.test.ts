import assert from "node:assert/strict";
import { it } from "node:test";
import { stem } from "../../../../themes/kit/ts/search/stem.ts";

/** Words and stems that the algorithm's own description gives as samples (snowballstem.org, English). */
const samples =
  "consign consign,consigned consign,consigning consign,consignment consign,consist consist,consisted consist,consistency consist,consistent consist,consistently consist,consisting consist,consists consist,consolation consol,consolations consol,consolatory consolatori,console consol,consoled consol,consoles consol,consolidate consolid,consolidated consolid,consolidating consolid,consoling consol,consolingly consol,consols consol,consonant conson,consort consort,consorted consort,consorting consort,conspicuous conspicu,conspicuously conspicu,conspiracy conspiraci,conspirator conspir,conspirators conspir,conspire conspir,conspired conspir,conspiring conspir,constable constabl,constables constabl,constance constanc,constancy constanc,constant constant,knack knack,knackeries knackeri,knacks knack,knag knag,knave knave,knaves knave,knavish knavish,kneaded knead,kneading knead,knee knee,kneel kneel,kneeled kneel,kneeling kneel,kneels kneel,knees knee,knell knell,knelt knelt,knew knew,knick knick,knif knif,knife knife,knight knight,knightly knight,knights knight,knit knit,knits knit,knitted knit,knitting knit,knives knive,knob knob,knobs knob,knock knock,knocked knock,knocker knocker,knockers knocker,knocking knock,knocks knock,knopp knopp,knot knot,knots knot";

it("stems are those of the published samples", () => {
  for (const sample of samples.split(",")) {
    const [word = "", expected] = sample.split(" ");
    assert.equal(stem(word), expected, word);
  }
});

it("forms of a word have one stem", () => {
  for (const forms of ["model models modeling modeled", "hallucination hallucinations hallucinate", "therapy therapies", "hop hopping hopped", "hope hoping hoped", "llm llms", "mllm mllms", "ehr ehrs"]) {
    const stems = new Set(forms.split(" ").map(stem));
    assert.equal(stems.size, 1, forms);
  }
});

it("words with other signs than Latin letters are their own stems", () => assert.deepEqual(["gpt4s", "模型", "2.5"].map(stem), ["gpt4s", "模型", "2.5"]));
