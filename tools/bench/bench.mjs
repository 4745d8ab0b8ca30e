/**
 * Measures the site beside the budgets of its design and beside other search engines.
 *
 *   node bench.mjs [--sizes 200,1000,10000,100000] [--work DIR] [--output DIR] [--peers all|NAME,NAME] [--no-flagship]
 *
 * Builds with site/Cli and tools/corpus as they were compiled (`dotnet build -c Release`), into DIR on a memory file
 * system where there is one. Prints a table and writes results.json. CHROMIUM names the browser where it is not at its usual place.
 */
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { build, indexOf, inputOf } from "./made.mjs";
import { readReview } from "./papers.mjs";
import { measurePeers } from "./peers.mjs";
import { table } from "./report.mjs";
import { measureSearch } from "./search.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "200,1000,10000,100000" },
    work: { type: "string", default: join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "statiqsite-bench") },
    output: { type: "string", default: "." },
    peers: { type: "string", default: "" },
    "no-flagship": { type: "boolean", default: false },
  },
});
const flagship = new URL("../../input", import.meta.url).pathname;
const sizes = [...values.sizes.split(",").filter((size) => size !== "").map(Number), ...(values["no-flagship"] ? [] : ["flagship"])];

await mkdir(values.work, { recursive: true });
const results = { cores: cpus().length, processor: cpus()[0]?.model, load: loadavg()[0], sizes: {} };
for (const size of sizes) {
  const isFlagship = size === "flagship";
  console.error(`${size}: building (load ${loadavg()[0].toFixed(1)})`);
  const input = isFlagship ? flagship : await inputOf(size, values.work);
  const output = join(values.work, `output${size}`);
  const building = await build(input, output);
  const index = await indexOf(output);
  const review = await readReview(input);
  console.error(`${size}: searching`);
  // A browser for every size: one size's memory must not count for the next.
  const browser = await launch();
  const search = await measureSearch(browser, output, review, { hasRealTitles: isFlagship, states: size > 10_000 ? 40 : 200 });
  const peers = values.peers !== "" ? await measurePeers(browser, review, values.peers.split(","), isFlagship, (text) => console.error(`${size}: ${text}`)) : undefined;
  await browser.close();
  results.sizes[size] = { papers: review.papers.length, build: building, index, ...search, peers };
  if (!isFlagship) await rm(input, { recursive: true });
  await rm(output, { recursive: true });
  await mkdir(values.output, { recursive: true });
  await writeFile(join(values.output, "results.json"), `${JSON.stringify(results, undefined, 1)}\n`);
}
console.log(table(results));
