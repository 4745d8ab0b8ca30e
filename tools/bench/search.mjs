/** The site's search at one size: what it weighs, how long it takes, whether its counts are right. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { freshPage, median, quantile } from "./browser.mjs";
import { bundled, wordRules } from "./bundle.mjs";
import { open, openEmpty } from "./opening.mjs";
import { changesOf, knownItems, meanReciprocalRank, sessionOf } from "./queries.mjs";
import { scannedStates } from "./scan.mjs";
import { serve } from "./server.mjs";

const html = (script) => Buffer.from(`<!doctype html><html lang="en"><title>Bench</title>${script ? `<script type="module" src="${script}"></script>` : ""}<p>Nothing</p>`);
/** Of every size: enough for a 95th percentile. */
const asked = 200;
const opened = 12;

export async function measureSearch(browser, output, review, { hasRealTitles, states }) {
  const extra = new Map([["bench/empty.html", html()], ["bench/engine.html", html("engine.js")], ["bench/engine.js", await bundled("engine-page.ts")]]);
  const server = await serve(output, "/repository/", { isSecure: true, extra });
  try {
    return {
      listNeeds: await needed(output),
      ...(await opening(browser, server.address, review)),
      ...(await engine(browser, server.address, review, { hasRealTitles, states })),
    };
  } finally {
    server.close();
  }
}

/** Bytes that show the first twenty papers of the list: the page up to them, as it is written, and its styles. */
async function needed(output) {
  const page = await readFile(join(output, "papers/index.html"), "utf8");
  const head = page.split("data-paper>").slice(0, 21).join("data-paper>");
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => readFile(join(output, "assets", basename(href))));
  return [head, ...(await Promise.all(sheets))].reduce((sum, part) => sum + gzipSync(part).length, 0);
}

async function opening(browser, address, review) {
  const questions = sessionOf(review, 3000, 6).filter(({ text, facets }) => text !== "" && Object.keys(facets).length === 0).map(({ text }) => `?q=${encodeURIComponent(text.trim())}`);
  const enough = await withTwenty(browser, address, questions);
  // The first visit fills the server's cache of compressed files.
  await open(browser, address, "", null);
  const empty = await openEmpty(browser, address);
  const plain = [];
  for (let time = 0; time < 5; time++) plain.push(await open(browser, address, ""));
  const found = [];
  for (const question of enough) {
    await open(browser, address, question, null);
    found.push(await open(browser, address, question));
  }
  const total = (bytes) => Object.values(bytes).reduce((sum, part) => sum + part, 0);
  const ofSearch = ({ index = 0, scripts = 0 }) => index + scripts;
  const middle = (all, of) => Math.round(median(all.map(of)));
  const parts = (all, of) => Object.fromEntries(["page", "styles", "frame", "scripts", "fonts", "index", "other"].map((kind) => [kind, middle(all, (one) => of(one)[kind] ?? 0)]));
  return {
    emptyPage: Math.round(empty),
    list: { bytes: middle(plain, ({ bytes: { page = 0, styles = 0 } }) => page + styles), total: middle(plain, ({ bytes }) => total(bytes)), parts: parts(plain, ({ bytes }) => bytes), withCounts: middle(plain, ({ withCounts }) => total(withCounts)), first: middle(plain, ({ first }) => first - empty), twenty: middle(plain, ({ twenty }) => twenty - empty) },
    question: {
      bytes: middle(found, ({ bytes }) => ofSearch(bytes)),
      withCounts: middle(found, ({ withCounts }) => ofSearch(withCounts)),
      total: middle(found, ({ bytes }) => total(bytes)),
      parts: parts(found, ({ bytes }) => bytes),
      first: middle(found, ({ first }) => first - empty),
      twenty: middle(found, ({ twenty }) => twenty - empty),
    },
  };
}

/** Questions with at least twenty answers. */
async function withTwenty(browser, address, questions) {
  const { page, close } = await enginePage(browser, address);
  const totals = await page.evaluate(async (texts) => {
    const totals = [];
    for (const text of texts) totals.push((await window.bench.counts({ text, facets: {} })).total);
    return totals;
  }, questions.slice(0, 120).map((question) => decodeURIComponent(question.slice(3))));
  await close();
  return questions.filter((_, at) => totals[at] >= 20).slice(0, opened);
}

async function enginePage(browser, address, link) {
  const fresh = await freshPage(browser, link);
  await fresh.page.goto(`${address}bench/engine.html`);
  await fresh.page.waitForFunction(() => window.bench !== undefined);
  return fresh;
}

async function engine(browser, address, review, { hasRealTitles, states }) {
  const { page, session, close } = await enginePage(browser, address);
  const session200 = sessionOf(review, asked);
  await page.evaluate(async (all) => {
    for (const one of all) await window.bench.answer(one);
  }, session200);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
  await page.evaluate(() => window.bench.warm());
  const queries = await page.evaluate((all) => window.bench.times(all), session200);
  const changes = await page.evaluate((all) => window.bench.times(all), changesOf(review, asked));

  const scanned = scannedStates(review, await wordRules(), states);
  let exact = 0;
  let wrong;
  for (const { state, counts } of scanned) {
    const said = await page.evaluate((one) => window.bench.counts(one), state);
    if (isDeepStrictEqual(said, { ...counts, years: Object.fromEntries(Object.entries(counts.years)) })) exact++;
    else wrong ??= { state, said, counts };
  }
  if (wrong) console.error("a wrong count:", JSON.stringify(wrong).slice(0, 3000));

  const items = hasRealTitles ? knownItems(review) : [];
  const ranks = async (typed) => meanReciprocalRank(await page.evaluate((all) => window.bench.ranks(all), items.map(({ key, [typed]: text }) => ({ key, text }))));
  const ranking = hasRealTitles ? { titles: items.length, exact: await ranks("exact"), mistyped: await ranks("mistyped") } : undefined;
  await close();
  return {
    query: { median: quantile(queries, 0.5), p95: quantile(queries, 0.95) },
    change: { median: quantile(changes, 0.5), p95: quantile(changes, 0.95) },
    heap: { script: usedSize / 1e6, buffers: backingStorageSize / 1e6 },
    counts: { states: scanned.length, exact },
    ranking,
  };
}

