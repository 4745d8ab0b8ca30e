/**
 * Asks this site's search and MiniSearch the same questions with known answers, and says by class of question how well each answers.
 *
 *   node answers.mjs [--papers N] [--seed N] [--only TEXT] [--missed N] [--work DIR]
 *
 * Questions and answers are drawn from the YAML files of the flagship, or of a made-up companion of N papers; another seed draws others.
 * `--only` keeps the classes whose name has the text, `--missed` prints so many questions of each whose first answer is not the right one.
 */
import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { conditions } from "./answers/conditions.mjs";
import { identifiers } from "./answers/identifiers.mjs";
import { names } from "./answers/names.mjs";
import { people } from "./answers/people.mjs";
import { searchOf } from "./answers/search.mjs";
import { titles } from "./answers/titles.mjs";
import { chance } from "./chance.mjs";
import { build, inputOf } from "./made.mjs";
import { readReview } from "./papers.mjs";
import * as minisearch from "./peers/minisearch.mjs";

const { values } = parseArgs({
  options: {
    papers: { type: "string" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    missed: { type: "string", default: "0" },
    work: { type: "string", default: join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "statiqsite-answers") },
  },
});
await mkdir(values.work, { recursive: true });
const input = values.papers === undefined ? new URL("../../input", import.meta.url).pathname : await inputOf(Number(values.papers), values.work);
const output = join(values.work, "output");
await build(input, output);
const review = await readReview(input);
/** Of each class, so that a large companion takes no longer. */
const most = 750;

const site = await searchOf(output);
const texts = review.papers.map(({ title, authors, venue, summary, labels }) => ({ title, authors, venue, summary, labels }));
const peer = minisearch.open(texts, minisearch.index(texts));
const peerAnswer = (text) => peer(`${text} `).slice(0, 10).map((number) => review.papers[number].key);

const classes = [titles, identifiers, people, names, conditions].flatMap((draw) => draw(review, chance(Number(values.seed))));
console.log(`${"".padEnd(42)}${"asked".padStart(6)}   ${"MRR@10  @1  @10".padEnd(22)}${"whole".padEnd(9)}MiniSearch`);
for (const [name, all] of classes.filter(([name]) => name.includes(values.only))) {
  const questions = all.slice(0, most);
  const [ours, theirs, missed] = [[], [], []];
  let [wholes, right] = [0, 0];
  for (const { text, facets = {}, keys, whole } of questions) {
    const { first, found } = await site(text, facets, whole !== undefined);
    ours.push(rankOf(first, keys));
    if (Object.keys(facets).length === 0) theirs.push(rankOf(peerAnswer(text), keys));
    if (whole !== undefined) wholes++;
    const isRight = whole === undefined || ((whole === "only" || keys.every((key) => found.includes(key))) && (whole === "all" || found.every((key) => keys.includes(key))));
    if (whole !== undefined && isRight) right++;
    if (ours.at(-1) !== 1 || !isRight) missed.push({ text, rank: ours.at(-1), other: theirs.at(-1), expected: keys.slice(0, 3), first: first.slice(0, 3) });
  }
  console.log(`${name.padEnd(42)}${String(questions.length).padStart(6)}   ${figures(ours).padEnd(22)}${(wholes > 0 ? (right / wholes).toFixed(3) : "").padEnd(9)}${theirs.length > 0 ? figures(theirs) : ""}`);
  for (const one of missed.slice(0, Number(values.missed))) console.log(`    ${JSON.stringify(one)}`);
}
await rm(values.work, { recursive: true });

function rankOf(found, keys) {
  return found.findIndex((key) => keys.includes(key)) + 1;
}

/** The mean of 1 ÷ rank, and the shares found first and among the first ten. */
function figures(ranks) {
  const share = (holds) => ranks.reduce((sum, rank) => sum + holds(rank), 0) / ranks.length;
  return [share((rank) => (rank > 0 ? 1 / rank : 0)), share((rank) => Number(rank === 1)), share((rank) => Number(rank > 0))].map((figure) => figure.toFixed(3)).join(" ");
}
