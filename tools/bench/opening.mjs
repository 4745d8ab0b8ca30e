/** What a reader who opens the list of papers waits for, with an empty cache. */
import { freshPage, median, modelled } from "./browser.mjs";

/** Says in the page when the first and the twentieth result and the counts can be seen: in the frame after they are there, styles included. */
const watch = (isAsked) => {
  const seen = (window.seen = {});
  const look = () => {
    const shown = document.querySelectorAll(isAsked ? "[data-answer]:not([hidden]) [data-slot=cards] > [data-paper]" : "[data-plain] [data-paper]").length;
    const counted = document.querySelector("[data-facet] [data-slot=count]")?.textContent;
    if (shown > 0) see("first");
    if (shown >= 20) see("twenty");
    // Where nothing is asked the page itself says how many papers have a topic.
    if (isAsked ? shown > 0 && counted : document.querySelector("[data-plain]")) see("counts");
  };
  const asked = new Set();
  const see = (what) => {
    if (asked.has(what)) return;
    asked.add(what);
    requestAnimationFrame(() => (seen[what] = performance.timeOrigin + performance.now()));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden"] });
};

/**
 * @param question the query string, or "" for the list as it stands
 * @param isNeeded whether there are twenty results to wait for
 * @returns bytes on the wire by kind until the twentieth result and until the counts, and milliseconds to the first
 */
export async function open(browser, address, question, link = modelled) {
  const { page, session, close } = await freshPage(browser, link);
  const [kinds, parts] = [new Map(), []];
  let clock = 0;
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp, wallTime }) => {
    kinds.set(requestId, kindOf(request.url));
    clock ||= wallTime - timestamp;
  });
  session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) => parts.push({ requestId, timestamp, bytes: encodedDataLength }));
  session.on("Network.responseReceived", ({ requestId, timestamp, response }) => parts.push({ requestId, timestamp, bytes: response.encodedDataLength }));
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    const before = parts.filter((part) => part.requestId === requestId).reduce((sum, { bytes }) => sum + bytes, 0);
    parts.push({ requestId, timestamp, bytes: Math.max(0, encodedDataLength - before) });
  });
  await page.addInitScript(watch, question !== "");
  await page.goto(`${address}papers/${question}`, { waitUntil: "commit" });
  await page.waitForFunction(() => window.seen.twenty && window.seen.counts, undefined, { timeout: 120_000, polling: 50 });
  const { seen, started } = await page.evaluate(() => ({ seen: window.seen, started: performance.timeOrigin }));
  await page.waitForTimeout(100);
  await close();
  const until = (moment) => {
    const sums = {};
    for (const { requestId, timestamp, bytes } of parts) {
      if ((timestamp + clock) * 1000 <= moment) sums[kinds.get(requestId)] = (sums[kinds.get(requestId)] ?? 0) + bytes;
    }
    return sums;
  };
  return { first: seen.first - started, twenty: seen.twenty - started, bytes: until(seen.twenty), withCounts: until(Math.max(seen.twenty, seen.counts)) };
}

/** An empty page over the same link, for comparison. */
export async function openEmpty(browser, address, times = 5) {
  const all = [];
  for (let time = 0; time < times; time++) {
    const { page, close } = await freshPage(browser, modelled);
    await page.goto(`${address}bench/empty.html`);
    all.push(await page.evaluate(() => performance.getEntriesByType("navigation")[0].domInteractive));
    await close();
  }
  return median(all);
}

function kindOf(url) {
  const { pathname } = new URL(url);
  if (/\/assets\/search-[0-9a-f]{16}\//.test(pathname)) return "index";
  // What every page has.
  if (/\/(?:site|common)-\w+\.js$/.test(pathname)) return "frame";
  return { css: "styles", js: "scripts", woff2: "fonts" }[/\.(\w+)$/.exec(pathname)?.[1]] ?? (pathname.endsWith("/") ? "page" : "other");
}
