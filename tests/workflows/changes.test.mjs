// What `tools/site-changes` says of two built sites.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { root } from "./files.mjs";

const program = join(root, "tools", "site-changes");
const site = {
  "papers/index.html": "list", "papers/a2023/index.html": "page", "papers/a2023.bib": "@article{a2023}", "papers/page/2/index.html": "list",
  "topics/task/reading/index.html": "topic", "chapters/intro/index.html": "text", "exports/all.bib": "@article{a2023}", "exports/all.ris": "TY",
};

function changes(after, before = {}) {
  const folder = mkdtempSync(join(tmpdir(), "changes-"));
  try {
    for (const [name, files] of Object.entries({ before: { ...site, ...before }, after: { ...site, ...after } }))
      for (const [path, text] of Object.entries(files))
        if (text !== null) {
          mkdirSync(dirname(join(folder, name, path)), { recursive: true });
          writeFileSync(join(folder, name, path), text);
        }
    return execFileSync(program, [join(folder, "before"), join(folder, "after")], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("two sites that are one have no changes", () => assert.equal(changes({}), "## What changes for readers\n\nNothing.\n"));

test("a new paper is named, and the exports that have it", () => {
  const report = changes({ "papers/b2024/index.html": "page", "papers/b2024.bib": "@article{b2024}", "exports/all.bib": "@article{a2023} @article{b2024}", "papers/page/3/index.html": "list" });

  assert.equal(report, "## What changes for readers\n\n**New papers** (1)\n\n- `b2024`\n\n**Exports that differ** (1)\n\n- `all.bib`\n");
});

test("papers and topics that go are named", () => {
  const report = changes({ "papers/a2023/index.html": null, "papers/a2023.bib": null, "topics/task/reading/index.html": null });

  assert.equal(report, "## What changes for readers\n\n**Gone papers** (1)\n\n- `a2023`\n\n**Gone topics** (1)\n\n- `task/reading`\n");
});

test("a citation that reads otherwise and a chapter's text are named, a paper's page is not", () => {
  const report = changes({ "papers/a2023/index.html": "another", "papers/a2023.bib": "@book{a2023}", "chapters/intro/index.html": "another" });

  assert.equal(report, "## What changes for readers\n\n**Papers whose citation changes** (1)\n\n- `a2023`\n\n**Chapters whose page changes** (1)\n\n- `intro`\n");
});

test("what only the foot of a page counts is no change of a chapter", () => {
  const folder = (count) => ({ "chapters/other/index.html": `text\n<footer>${count}</footer>\n` });
  assert.equal(changes(folder(2), folder(1)), "## What changes for readers\n\nNothing.\n");
});

test("anything but two sites is answered with how to call it", () => assert.equal(spawnSync(program, ["x"]).status, 2));
