/** Chromium, driven through its debugging protocol. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const path = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
const args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function launch() {
  return chromium.launch({ executablePath: path, args, chromiumSandbox: false });
}

/** A page with nothing in its cache. */
export async function freshPage(browser, link) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ignoreHTTPSErrors: true, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (link) await session.send("Network.emulateNetworkConditions", { offline: false, latency: link.latency, downloadThroughput: link.megabits * 125_000, uploadThroughput: link.megabits * 125_000 });
  return { page, session, close: () => context.close() };
}

export const modelled = { megabits: 10, latency: 40 };

/** The value that this share of them does not exceed. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => quantile(values, 0.5);
