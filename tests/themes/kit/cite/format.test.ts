import assert from "node:assert/strict";
import { test } from "node:test";
import { formatReferences } from "../../../../themes/kit/ts/cite/format.ts";
import { plainText } from "../../../../themes/kit/ts/cite/reference.ts";
import { citeStyles } from "../../../../themes/kit/ts/cite/styles.ts";

const article = {
  id: "hu2022chatxray",
  type: "article-journal",
  title: "Reading & writing <i>reports</i> with a < b",
  author: [
    { family: "Hu", given: "Mei" },
    { family: "Beethoven", given: "Ludwig", "non-dropping-particle": "van" },
  ],
  "container-title": "Journal of Things",
  issued: { "date-parts": [[2022, 7, 12]] },
  volume: "620",
  issue: "7972",
  page: "172-180",
  DOI: "10.5555/things.1",
};
const later = { ...article, id: "abel2023later", title: "Later", author: [{ family: "Abel", given: "Ada" }], issued: { "date-parts": [[2023]] } };

const expected: Record<string, string> = {
  vancouver: "Hu M, van Beethoven L. Reading & writing reports with a < b. Journal of Things. 2022 Jul 12;620(7972):172–80.",
  apa: "Hu, M., & van Beethoven, L. (2022). Reading & writing reports with a < b. Journal of Things, 620(7972), 172–180. https://doi.org/10.5555/things.1",
  ieee: "M. Hu and L. van Beethoven, “Reading & writing reports with a < b,” Journal of Things, vol. 620, no. 7972, pp. 172–180, Jul. 2022, doi: 10.5555/things.1.",
  "the-lancet": "Hu M, van Beethoven L. Reading & writing reports with a < b. Journal of Things 2022; 620: 172–80.",
  "harvard-cite-them-right": "Hu, M. and van Beethoven, L. (2022) ‘Reading & writing reports with a < b’, Journal of Things, 620(7972), pp. 172–180. Available at: https://doi.org/10.5555/things.1.",
};

for (const [style, text] of Object.entries(expected)) {
  test(`an article reads in ${style} as its style asks`, async () => {
    const references = await formatReferences([article], style);

    assert.deepEqual(references.map((reference) => plainText(reference)), [text]);
  });
}

test("the italics of the title and of the style are told apart from text", async () => {
  const [reference] = await formatReferences([article], "apa");

  assert.deepEqual(reference?.runs.filter(({ marks }) => marks.length > 0), [
    { text: "reports", marks: ["i"] },
    { text: "Journal of Things", marks: ["i"] },
    { text: "620", marks: ["i"] },
  ]);
});

for (const { id, label } of citeStyles) {
  test(`${label} prints one reference, without a number of its own`, async () => {
    const [reference, ...others] = await formatReferences([article], id);

    assert.equal(others.length, 0);
    assert.match(plainText(reference!), /^(?!\W*1\W).*Hu.*Beethoven/u);
    assert.match(plainText(reference!), /2022/);
    assert.match(reference!.label, /^(\[1\]|1\.?)?$/);
  });
}

test("several works stand in the order of the style, numbered where it numbers", async () => {
  const vancouver = await formatReferences([article, later], "vancouver");
  const apa = await formatReferences([article, later], "apa");

  assert.deepEqual(vancouver.map((reference) => plainText(reference, true).slice(0, 7)), ["1. Hu M", "2. Abel"]);
  assert.deepEqual(apa.map((reference) => plainText(reference, true).slice(0, 5)), ["Abel,", "Hu, M"]);
});

test("a style that there is not is refused by its name", async () => {
  await assert.rejects(formatReferences([article], "wishful"), /There is no style wishful/);
});
