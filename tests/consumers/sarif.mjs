// Holds what `check --format sarif` wrote against the official schema of SARIF 2.1.0, and against what the schema cannot say.
// usage: node sarif.mjs <file>
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { summary, test } from "./suite.mjs";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("usage: node sarif.mjs <file>");
  process.exit(2);
}

const schema = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const log = JSON.parse(readFileSync(file, "utf8"));
const [run] = log.runs;

test("SARIF keeps to its schema", () => {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const isLog = ajv.compile(schema);
  return isLog(log) ? [] : isLog.errors.map((error) => `${error.instancePath} ${error.message}`);
});

test("every result names a rule, a file and a place", () =>
  run.results.flatMap((result, at) => {
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    const right =
      run.tool.driver.rules[result.ruleIndex].id === result.ruleId && !/^([a-z]+:|\/)/i.test(artifactLocation.uri) && region.startLine >= 1 && region.startColumn >= 1;
    return right ? [] : [`result ${at}: ${JSON.stringify(result)}`];
  }));

test("there are results and rules to look at", () => (run.results.length > 0 && run.tool.driver.rules.length > 0 ? [] : ["none"]));

process.exit(summary() ? 0 : 1);
