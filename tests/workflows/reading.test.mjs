// The scripts that run our programs over what others wrote; the programs are stood in for by a few lines.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { script } from "./files.mjs";
import { Sandbox } from "./sandbox.mjs";

const read = script("suggestion", "read", "Read the form");
const check = script("check", "input", "Check the input");

/** A `dotnet` that answers for each of our programs. */
const dotnet = (answers) => `#!/usr/bin/env bash\ncase "$*" in\n${Object.entries(answers).map(([program, answer]) => `*"${program}"*) ${answer} ;;`).join("\n")}\nesac\n`;
const handedOver = (sandbox) => readdirSync(join(sandbox.temp, "handover", "papers"));
const event = (body) => JSON.stringify({ issue: { body, title: "$(touch evil)" } });
const readForm = (sandbox, body) => {
  sandbox.leave("event.json", event(body));
  return sandbox.run(read, { GITHUB_EVENT_PATH: join(sandbox.temp, "event.json") });
};

test("a form that is right hands over its file and says nothing of its text", Sandbox.with((sandbox) => {
  sandbox.program("dotnet", dotnet({ "issue-form": 'echo x > input/papers/new2024.yaml; echo "Written: papers/new2024.yaml"', check: "exit 0" }));

  const { code, said } = readForm(sandbox, "### Title\n\n::error::$(id) ${{ secrets.X }}\n");

  assert.deepEqual([code, said], [0, ""]);
  assert.equal(sandbox.left("issue.md"), "### Title\n\n::error::$(id) ${{ secrets.X }}\n\n");
  assert.deepEqual(handedOver(sandbox), ["new2024.yaml"]);
  assert.equal(sandbox.left("handover/report.txt"), "Written: papers/new2024.yaml\n");
}));

test("an entry that is mended hands over its file", Sandbox.with((sandbox) => {
  sandbox.program("dotnet", dotnet({ "issue-form": 'echo "doi: 10.1000/x" >> input/papers/known2023reader.yaml; echo "Changed"', check: "exit 0" }));

  assert.deepEqual(readForm(sandbox, "x"), { code: 0, said: "" });
  assert.deepEqual(handedOver(sandbox), ["known2023reader.yaml"]);
}));

test("a form with mistakes hands over its report alone", Sandbox.with((sandbox) => {
  sandbox.program("dotnet", dotnet({ "issue-form": 'echo "issue(1,1): error FORM001: x"; exit 1', check: "exit 9" }));

  assert.deepEqual(readForm(sandbox, null), { code: 0, said: "" });
  assert.deepEqual(handedOver(sandbox), []);
  assert.match(sandbox.left("handover/report.txt"), /FORM001/);
}));

test("a paper that check refuses is not handed over", Sandbox.with((sandbox) => {
  sandbox.program("dotnet", dotnet({ "issue-form": "echo x > input/papers/new2024.yaml", check: 'echo "input/papers/new2024.yaml(1,1): error KEY001: x"; echo "a: warning B: c"; exit 1' }));

  assert.deepEqual(readForm(sandbox, "x"), { code: 0, said: "" });
  assert.deepEqual(handedOver(sandbox), []);
  assert.equal(sandbox.left("handover/report.txt"), "input/papers/new2024.yaml(1,1): error KEY001: x\n");
}));

test("a machine that fails is no mistake of who wrote the issue", Sandbox.with((sandbox) => {
  sandbox.program("dotnet", dotnet({ "issue-form": "exit 3" }));

  assert.equal(readForm(sandbox, "x").code, 3);
}));

test("a pull request is told every mistake, and the warnings of the files that it touches", Sandbox.with((sandbox) => {
  const lines = [
    "::warning file=input/papers/known2023reader.yaml,line=1,col=1,title=PAPER103::Of the touched file",
    "::warning file=input/papers/other2022.yaml,line=1,col=1,title=PAPER103::Of another file",
    "::error file=input/papers/other2022.yaml,line=2,col=7,title=DATE001::A mistake",
  ];
  sandbox.program("dotnet", `#!/usr/bin/env bash\nprintf '%s\\n' ${lines.map((line) => `'${line}'`).join(" ")}\nexit 1\n`);
  sandbox.write("input/papers/known2023reader.yaml", "title: A reader\ndate: 2024\n");
  sandbox.write("input/papers/a,b$(id).yaml", "title: x\n");
  sandbox.git("add", ".");
  sandbox.git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "Second");

  const { code, said } = sandbox.run(check);

  assert.equal(code, 1);
  assert.deepEqual(said.trim().split("\n"), [lines[2], lines[0]]);
}));

const ask = script("upkeep", "look", "Ask registries");
const links = script("upkeep", "look", "Try the links");
const checked = script("upkeep", "look", "Check what would be proposed");

for (const [code, ends] of [[0, 0], [1, 0], [3, 1]])
  test(`registries and links that end with ${code} ${ends === 0 ? "are reported" : "end the run"}`, Sandbox.with((sandbox) => {
    sandbox.program("dotnet", dotnet({ enrich: `echo "::warning::of a registry"; exit ${code}`, links: `echo "| a | dead |"; exit ${code}` }));

    assert.deepEqual(sandbox.run(ask), { code: ends, said: "" });
    assert.deepEqual(sandbox.run(links), { code: ends, said: "" });
    assert.equal(sandbox.left("summary"), "| a | dead |\n");
    assert.equal(sandbox.left("reports/enrich.txt"), "::warning::of a registry\n");
  }));

test("what registries say is not proposed where check refuses it", Sandbox.with((sandbox) => {
  sandbox.program("dotnet", dotnet({ check: 'echo "a(1,1): error ID001: x"; exit 1' }));

  assert.deepEqual(sandbox.run(checked), { code: 1, said: "a(1,1): error ID001: x\n" });
}));
