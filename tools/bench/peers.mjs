/** Other search engines over the same papers, each in a page of its own on the same link. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { freshPage, modelled, quantile } from "./browser.mjs";
import { bundled } from "./bundle.mjs";
import { openEmpty } from "./opening.mjs";
import { changesOf, knownItems, meanReciprocalRank, sessionOf } from "./queries.mjs";
import { serve } from "./server.mjs";

const folder = join(import.meta.dirname, "peers");

/**
 * @param chosen names of those to measure, or `all`
 * @returns by name what each weighs and takes, or why it was left out
 */
export async function measurePeers(browser, review, chosen, hasRealTitles, say) {
  const results = {};
  for (const file of (await readdir(folder)).sort()) {
    const name = file.replace(".mjs", "");
    if (chosen[0] !== "all" && !chosen.includes(name)) continue;
    say(name);
    try {
      results[name] = await measure(browser, review, hasRealTitles, file);
    } catch (fault) {
      results[name] = { failed: String(fault).slice(0, 200) };
    }
  }
  return results;
}

async function measure(browser, review, hasRealTitles, file) {
  const peer = await import(join(folder, file));
  if (review.papers.length > peer.mostPapers) return { failed: `not tried above ${peer.mostPapers} papers` };
  const texts = review.papers.map(({ title, authors, venue, summary, labels }) => ({ title, authors, venue, summary, labels }));
  const index = await peer.index?.(texts);
  const html = '<!doctype html><html lang="en"><title>Bench</title><script type="module" src="page.js"></script><p>Nothing</p>';
  const extra = new Map([
    ["bench/empty.html", Buffer.from("<!doctype html><title>Bench</title><p>Nothing</p>")],
    ["bench/peer.html", Buffer.from(html)],
    ["bench/page.js", await bundled("peer-page.mjs", { PEER: `./peers/${file}` })],
    ["bench/data.json", Buffer.from(JSON.stringify({ ...plain(review), texts: peer.readsTexts ? texts : [], hasIndex: index !== undefined }))],
    ...((await peer.files?.(review.papers)) ?? []).map(([name, content]) => [`bench/own/${name}`, content]),
    ...(index === undefined ? [] : [["bench/index.json", Buffer.from(index)]]),
  ]);
  const server = await serve(folder, "/repository/", { isSecure: true, extra });
  try {
    return await run(browser, server.address, review, hasRealTitles);
  } finally {
    server.close();
  }
}

async function run(browser, address, review, hasRealTitles) {
  await openEmpty(browser, address, 1);
  const asked = sessionOf(review, 200);
  await opened(browser, address, asked[0]);
  const empty = await openEmpty(browser, address);
  const { first, bytes, page, session, close } = await opened(browser, address, asked[0], modelled);
  const some = asked.slice(0, review.papers.length > 1000 ? 60 : 200);
  const times = await page.evaluate((all) => window.bench.times(all), some);
  const changes = await page.evaluate((all) => window.bench.times(all), changesOf(review, some.length));
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
  const modules = await page.evaluate(() => window.modules.reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
  const items = hasRealTitles ? knownItems(review) : [];
  const rank = async (typed) => meanReciprocalRank(await page.evaluate((all) => window.bench.ranks(all), items.map(({ key, [typed]: text }) => ({ key, text }))));
  const ranking = hasRealTitles ? { exact: await rank("exact"), mistyped: await rank("mistyped") } : undefined;
  await close();
  return { bytes, first: Math.round(first - empty), query: figures(times), change: figures(changes), heap: { script: usedSize / 1e6, buffers: (backingStorageSize + modules) / 1e6 }, ranking };
}

const figures = (times) => ({ median: quantile(times, 0.5), p95: quantile(times, 0.95) });

/** With an empty cache: until the first question is answered. */
async function opened(browser, address, asked, link) {
  const { page, session, close } = await freshPage(browser, link);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watchModules);
  await page.goto(`${address}bench/peer.html`, { waitUntil: "commit" });
  await page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: 300_000, polling: 20 });
  const first = await page.evaluate(async (one) => {
    await window.bench.answer(one);
    return performance.now();
  }, asked);
  if (link === undefined) await close();
  return { first, bytes, page, session, close };
}

/** The memory of WebAssembly modules counts too; the heap's own figures leave it out. */
function watchModules() {
  window.modules = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const instantiate = WebAssembly[name];
    WebAssembly[name] = async (...parameters) => {
      const made = await instantiate(...parameters);
      const { memory } = (made.instance ?? made).exports;
      if (memory) window.modules.push(memory);
      return made;
    };
  }
}

/** What every engine needs beside its index to show rows and count topics. */
function plain({ papers, facets }) {
  const numbers = facets.map(({ id, terms }) => ({ id, of: new Map(terms.map((term, at) => [term.id, at])) }));
  return {
    facets: facets.map(({ id, terms }) => ({ id, terms: terms.map((term) => term.id) })),
    rows: papers.map(({ key, title, authors, date, venue, terms }) => ({
      key, title, authors: authors.slice(0, 2), date, venue,
      terms: numbers.map(({ id, of }) => [...terms].filter((term) => term.startsWith(`${id}/`)).map((term) => of.get(term.slice(id.length + 1)))),
    })),
  };
}
