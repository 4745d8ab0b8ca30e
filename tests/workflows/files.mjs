// The workflows and forms of this repository and of the companions that `new` makes.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const read = (path) => ({ name: relative(root, path), text: readFileSync(path, "utf8"), get yaml() { return load(this.text); } });
const below = (folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith(".yml")).sort().map((name) => read(join(root, folder, name)));

export const workflows = [...below(".github/workflows"), ...below("site/Cli/Starter/.github/workflows")];
export const forms = below(".github/ISSUE_TEMPLATE").filter((file) => !file.name.endsWith("config.yml"));

/** Every job with its workflow, its name and its steps. */
export const jobs = workflows.flatMap((workflow) => Object.entries(workflow.yaml.jobs).map(([name, job]) => ({ name: `${workflow.name}: ${name}`, workflow, job, steps: job.steps })));

/** Every step with the job that it belongs to. */
export const steps = jobs.flatMap((job) => job.steps.map((step, index) => ({ name: `${job.name}, step ${index + 1}`, job, step })));

/** The script of a step, as it stands in a workflow of this repository. */
export const script = (workflow, job, step) => {
  const found = workflows.find((file) => file.name === `.github/workflows/${workflow}.yml`).yaml.jobs[job].steps.find((candidate) => candidate.name === step);
  if (!found?.run) throw new Error(`${workflow}/${job} has no step "${step}" with a script`);
  return found.run;
};
