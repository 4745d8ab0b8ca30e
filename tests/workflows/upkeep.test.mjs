// The script that turns the weekly patch into one pull request.
import assert from "node:assert/strict";
import { test } from "node:test";
import { script } from "./files.mjs";
import { Sandbox } from "./sandbox.mjs";

const propose = script("upkeep", "propose", "Propose the changes");
const make = script("upkeep", "look", "Make a patch");

/** Changes files of a sandbox, makes the patch as the other job does, and puts the files back. */
function patch(sandbox, change) {
  change(sandbox);
  const { code, said } = sandbox.run(make);
  assert.equal(code, 0, said);
  sandbox.git("stash", "--quiet", "--include-untracked");
}

const knownDoi = (sandbox) => sandbox.write("input/papers/known2023reader.yaml", "title: A reader\ndate: 2023\ndoi: 10.1000/known.1\n");

test("a patch becomes a branch and a pull request", Sandbox.with((sandbox) => {
  patch(sandbox, knownDoi);

  const { code, said } = sandbox.run(propose);

  assert.equal(code, 0, said);
  assert.deepEqual(sandbox.changes("upkeep"), ["M\tinput/papers/known2023reader.yaml"]);
  assert.deepEqual(sandbox.asked.map((line) => line.split(" ").slice(0, 2).join(" ")), ["pr list", "pr create"]);
  assert.match(sandbox.left("body.md"), /\(https:\/\/github\.example\/example\/companion\/actions\/runs\/99\)/);
  assert.equal(sandbox.left("output"), "branch=upkeep\n");
}));

test("the pull request that is open is renewed, and there is no second one", Sandbox.with((sandbox) => {
  sandbox.git("push", "--quiet", "origin", "main:refs/heads/upkeep");
  patch(sandbox, knownDoi);

  const { code, said } = sandbox.run(propose, { GH_OPEN: "7" });

  assert.equal(code, 0, said);
  assert.deepEqual(sandbox.asked.map((line) => line.split(" ").slice(0, 3).join(" ")), ["pr list --head", "pr edit 7"]);
  assert.deepEqual(sandbox.changes("upkeep"), ["M\tinput/papers/known2023reader.yaml"]);
}));

test("where nothing is to be proposed, nothing is", Sandbox.with((sandbox) => {
  patch(sandbox, () => {});

  const { code, said } = sandbox.run(propose);

  assert.equal(code, 0, said);
  assert.deepEqual(sandbox.branches, ["main"]);
  assert.deepEqual([sandbox.asked, sandbox.left("output")], [[], ""]);
}));

test("what is no paper is not in the patch", Sandbox.with((sandbox) => {
  patch(sandbox, () => {
    sandbox.write("tools/run", "echo evil\n");
    sandbox.write(".github/workflows/evil.yml", "on: push\n");
  });

  assert.equal(sandbox.run(propose).code, 0);
  assert.deepEqual(sandbox.branches, ["main"]);
}));

const head = (path) => `diff --git a/${path} b/${path}\n`;
const hostile = {
  "changes a program": `${head("tools/run")}--- a/tools/run\n+++ b/tools/run\n@@ -1 +1 @@\n-echo hello\n+echo evil\n`,
  "adds a workflow": `${head(".github/workflows/evil.yml")}new file mode 100644\n--- /dev/null\n+++ b/.github/workflows/evil.yml\n@@ -0,0 +1 @@\n+on: push\n`,
  "adds a paper": `${head("input/papers/new2024.yaml")}new file mode 100644\n--- /dev/null\n+++ b/input/papers/new2024.yaml\n@@ -0,0 +1 @@\n+title: x\n`,
  "deletes a paper": `${head("input/papers/other2022.yaml")}deleted file mode 100644\n--- a/input/papers/other2022.yaml\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-title: Another\n-date: 2022\n`,
  "renames a paper": "diff --git a/input/papers/other2022.yaml b/input/papers/else.yaml\nsimilarity index 100%\nrename from input/papers/other2022.yaml\nrename to input/papers/else.yaml\n",
  "makes a paper executable": `${head("input/papers/other2022.yaml")}old mode 100644\nnew mode 100755\n`,
  "climbs out": "diff --git a/input/papers/../../tools/run b/input/papers/../../tools/run\n--- a/input/papers/../../tools/run\n+++ b/input/papers/../../tools/run\n@@ -1 +1 @@\n-echo hello\n+echo evil\n",
  "makes a link": `${head("input/papers/link.yaml")}new file mode 120000\n--- /dev/null\n+++ b/input/papers/link.yaml\n@@ -0,0 +1 @@\n+/etc/passwd\n\\ No newline at end of file\n`,
  "is none": "evil\n",
};
for (const [name, text] of Object.entries(hostile))
  test(`a patch that ${name} is refused`, Sandbox.with((sandbox) => {
    sandbox.handOver("upkeep.patch", text);

    assert.notEqual(sandbox.run(propose).code, 0);
    assert.deepEqual(sandbox.branches, ["main"]);
    assert.deepEqual(sandbox.asked, []);
  }));
