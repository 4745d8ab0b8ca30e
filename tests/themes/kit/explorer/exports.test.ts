import assert from "node:assert/strict";
import { test } from "node:test";
import { Exports } from "../../../../themes/kit/ts/explorer/exports.ts";

const bibtex = { id: "bibtex", label: "BibTeX", extension: "bib", mediaType: "application/x-bibtex", files: ["all.bib"], head: "", end: "\n}\n", between: "\n", tail: "", key: "^@\\w+\\{([^,]+),$" };
const csv = { id: "csv", label: "CSV", extension: "csv", mediaType: "text/csv", files: ["all-1.csv", "all-2.csv"], head: "key,title\r\n", end: "\r\n", between: "", tail: "", key: "^([^,]+)," };
const files: Readonly<Record<string, string>> = {
  "/x/exports/formats.json": JSON.stringify([bibtex, csv]),
  "/x/exports/all.bib": "@misc{a1,\n  title = {A}\n}\n\n@misc{b2,\n  title = {B}\n}\n\n@misc{c3,\n  title = {C}\n}\n",
  "/x/exports/all-1.csv": "key,title\r\na1,A\r\nb2,B\r\n",
  "/x/exports/all-2.csv": "key,title\r\nc3,C\r\n",
};

function exportsOf(asked: string[] = []): Exports {
  return new Exports("/x/exports/", (address) => {
    asked.push(address);
    const file = files[address];
    return Promise.resolve(file === undefined ? new Response("", { status: 404 }) : new Response(file));
  });
}

test("a set has one file, whatever the order of choosing", async () => {
  const { text, extension } = await exportsOf().of("bibtex", ["c3", "a1"]);

  assert.equal(text, "@misc{a1,\n  title = {A}\n}\n\n@misc{c3,\n  title = {C}\n}\n");
  assert.equal(extension, "bib");
});

test("all papers are the file of all papers, in one part or in several", async () => {
  const exports = exportsOf();

  assert.equal((await exports.of("bibtex", ["a1", "b2", "c3"])).text, files["/x/exports/all.bib"]);
  assert.equal((await exports.of("csv", ["a1", "b2", "c3"])).text, "key,title\r\na1,A\r\nb2,B\r\nc3,C\r\n");
});

test("what the catalogue does not have is named and left out", async () => {
  const { text, unknown } = await exportsOf().of("keys", ["gone2020", "b2"]);

  assert.equal(text, "b2\n");
  assert.deepEqual(unknown, ["gone2020"]);
});

test("keys are read out of a file of any format", async () => {
  const exports = exportsOf();

  assert.deepEqual(await exports.keysIn("\uFEFF@article{b2,\n  title = {B}\n}\n"), ["b2"]);
  assert.equal(await exports.keysIn("b2\nc3\n"), null);
});

test("a file is fetched once, and one that could not be had is asked for again", async () => {
  const asked: string[] = [];
  const exports = exportsOf(asked);

  await exports.of("bibtex", ["a1"]);
  await exports.of("bibtex", ["b2"]);
  await assert.rejects(exports.of("ris", ["a1"]));

  assert.deepEqual(asked, ["/x/exports/formats.json", "/x/exports/all.bib"]);
});
