// The script that turns what was made from an issue into a pull request.
import assert from "node:assert/strict";
import { symlinkSync, mkdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { script } from "./files.mjs";
import { Sandbox } from "./sandbox.mjs";

const propose = script("suggestion", "propose", "Propose the paper");
const paper = "title: New\ndate: 2024\n";
const run = (sandbox, environment) => sandbox.run(propose, { ISSUE: "12", ...environment });

test("a paper becomes a branch with this file alone, a pull request and an answer", Sandbox.with((sandbox) => {
  sandbox.handOver("papers/new2024.yaml", paper);
  sandbox.handOver("report.txt", "Written: papers/new2024.yaml\n");

  const { code, said } = run(sandbox);

  assert.equal(code, 0, said);
  assert.deepEqual(sandbox.branches, ["main", "suggestion/12"]);
  assert.deepEqual(sandbox.changes("suggestion/12"), ["A\tinput/papers/new2024.yaml"]);
  assert.equal(sandbox.git("show", "FETCH_HEAD:input/papers/new2024.yaml"), paper);
  assert.equal(sandbox.git("log", "-1", "--format=%s", "FETCH_HEAD").trim(), "Papers: new2024, as of #12");
  assert.match(sandbox.asked[0], /^pr create --head suggestion\/12 --base main --title Add\\ new2024 --body-file /);
  assert.match(sandbox.asked[1], /^issue comment 12 --body-file /);
  assert.equal(sandbox.left("answer.md"), "Thank you. It is proposed: https://github.example/pull/7\n");
  assert.match(sandbox.left("body.md"), /^Closes #12\./);
  assert.equal(sandbox.left("output"), "branch=suggestion/12\n");
}));

test("mistakes are answered, indented, and the label goes", Sandbox.with((sandbox) => {
  sandbox.handOver("report.txt", "issue(3,1): error FORM006: `@everyone` is neither.\n~~~\n</details>\u001b[2J\n");

  const { code, said } = run(sandbox);

  assert.equal(code, 0, said);
  assert.deepEqual(sandbox.branches, ["main"]);
  assert.deepEqual(sandbox.asked.map((line) => line.split(" ").slice(0, 3).join(" ")), ["issue edit 12", "issue comment 12"]);
  const [first, blank, ...report] = sandbox.left("answer.md").trimEnd().split("\n");
  assert.match(first, /^A program cannot take this as it stands/);
  assert.equal(blank, "");
  assert.ok(report.length === 3 && report.every((line) => line.startsWith("    ")));
  assert.ok(!sandbox.left("answer.md").includes("\u001b"));
  assert.equal(sandbox.left("output"), "");
}));

test("where workflows may not open pull requests, the answer says where to open it", Sandbox.with((sandbox) => {
  sandbox.handOver("papers/new2024.yaml", paper);
  sandbox.handOver("report.txt", "");

  const { code, said } = run(sandbox, { GH_FAILS: "pr create" });

  assert.equal(code, 0, said);
  assert.match(sandbox.left("answer.md"), /https:\/\/github\.example\/example\/companion\/compare\/suggestion\/12\?expand=1\n$/);
}));

test("a branch of an earlier time is left as it is", Sandbox.with((sandbox) => {
  sandbox.handOver("papers/new2024.yaml", paper);
  sandbox.handOver("report.txt", "");
  sandbox.git("push", "--quiet", "origin", "main:refs/heads/suggestion/12");

  const { code, said } = run(sandbox);

  assert.equal(code, 0, said);
  assert.equal(sandbox.git("ls-remote", "origin", "refs/heads/suggestion/12").split("\t")[0], sandbox.git("rev-parse", "main").trim());
  assert.equal(sandbox.left("output"), "");
}));

for (const name of ["New.yaml", "new.json", "new.yamlx", ".yaml", "-rf.yaml", "new 2024.yaml", "new\n2024.yaml", "$(id).yaml", "new.yaml;id", "..yaml", `${"a".repeat(90)}.yaml`])
  test(`a file called ${JSON.stringify(name)} is refused`, Sandbox.with((sandbox) => {
    sandbox.handOver(`papers/${name}`, paper);
    sandbox.handOver("report.txt", "");

    assert.notEqual(run(sandbox).code, 0);
    assert.deepEqual(sandbox.branches, ["main"]);
    assert.deepEqual(sandbox.asked, []);
  }));

test("two files are refused", Sandbox.with((sandbox) => {
  sandbox.handOver("papers/a2024.yaml", paper);
  sandbox.handOver("papers/.hidden.yaml", paper);

  assert.notEqual(run(sandbox).code, 0);
  assert.deepEqual(sandbox.branches, ["main"]);
}));

test("a link, a folder and a huge file are refused", () => {
  const kinds = [
    (path) => symlinkSync("/etc/passwd", path),
    (path) => mkdirSync(path),
    null,
  ];
  for (const make of kinds)
    Sandbox.with((sandbox) => {
      const path = sandbox.handOver("papers/new2024.yaml", "x".repeat(40_000));
      if (make) {
        unlinkSync(path);
        make(path);
      }

      assert.notEqual(run(sandbox).code, 0);
      assert.deepEqual(sandbox.branches, ["main"]);
    })();
});

test("a paper that is there is mended at its place", Sandbox.with((sandbox) => {
  sandbox.write("input/papers/more/nested2020.yml", "title: N\n");
  sandbox.git("add", ".");
  sandbox.git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "Second");
  sandbox.handOver("papers/nested2020.yml", "title: Nested\n");
  sandbox.handOver("report.txt", "Changed: `title`\n");

  const { code, said } = run(sandbox);

  assert.equal(code, 0, said);
  assert.deepEqual(sandbox.changes("suggestion/12"), ["M\tinput/papers/more/nested2020.yml"]);
  assert.match(sandbox.asked[0], /--title Mend\\ nested2020 /);
}));

test("a paper whose place is not clear is left alone", Sandbox.with((sandbox) => {
  sandbox.write("input/papers/a/twice2020.yaml", "title: N\n");
  sandbox.write("input/papers/b/twice2020.yaml", "title: N\n");
  sandbox.git("add", ".");
  sandbox.handOver("papers/twice2020.yaml", "title: Nested\n");

  assert.notEqual(run(sandbox).code, 0);
  assert.deepEqual(sandbox.branches, ["main"]);
}));

test("a paper is never written over a link", Sandbox.with((sandbox) => {
  symlinkSync("/nowhere", join(sandbox.repository, "input/papers/new2024.yaml"));
  sandbox.handOver("papers/new2024.yaml", paper);

  assert.notEqual(run(sandbox).code, 0);
  assert.deepEqual(sandbox.branches, ["main"]);
}));
