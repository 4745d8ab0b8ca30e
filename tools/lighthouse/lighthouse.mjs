/**
 * Prints Lighthouse's four scores (mobile, simulated throttling) for pages of a built site, and what costs points.
 *
 *   node lighthouse.mjs SITE PAGE…    SITE is a folder that `build --address http://localhost/repository/` wrote; "" is the home page
 *
 * Ends with 1 when a score is below 100. CHROMIUM names the browser where it is not at its usual place.
 */
import { existsSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../bench/server.mjs";

const [site, ...pages] = process.argv.slice(2);
if (site === undefined || pages.length === 0) {
  console.error("usage: node lighthouse.mjs SITE PAGE…");
  process.exit(2);
}

const chromePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const categories = ["performance", "accessibility", "best-practices", "seo"];

const server = await serve(site, "/repository/");
const browser = await launch({ chromePath, chromeFlags: flags, ignoreDefaultFlags: false, logLevel: "error" });
console.log(["page", ...categories].join("\t"));
for (const page of pages) {
  const { lhr } = await lighthouse(server.address + page, { port: browser.port, onlyCategories: categories, logLevel: "error" });
  const scores = categories.map((category) => Math.round((lhr.categories[category].score ?? 0) * 100));
  console.log([`/${page}`, ...scores].join("\t"));
  for (const category of categories) {
    for (const { id, weight } of lhr.categories[category].auditRefs) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 1) console.log(`  ${category}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ""}`);
    }
  }
  if (scores.some((score) => score < 100)) process.exitCode = 1;
}
await browser.kill();
server.close();
