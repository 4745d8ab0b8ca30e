// Stands in the head of a page to which questions come, and names the search index to all others. Whoever comes with a
// question waits for the answer: the list that nothing narrows is not shown, and the files of the question's words are
// fetched before the search itself is there.
import type { EarlyFiles } from "../search/open-index.ts";
import { wordsFrom } from "../search/packed.ts";
import { stopWords } from "../search/stop-words.ts";

/** Longer words only: short ones are mostly those that the index leaves out. */
const word = /[a-z0-9]{4,}/g;
const most = 4;

const carrier = document.currentScript as HTMLScriptElement | null;
if (carrier && location.search.length > 1) {
  document.documentElement.dataset["asked"] = "";
  // Where a script cannot be had or fails, the list that is there is better than none.
  addEventListener("error", () => delete document.documentElement.dataset["asked"], { capture: true });

  const text = new URLSearchParams(location.search).get("q")?.toLowerCase() ?? "";
  // Anything but plain words is for the search to read.
  if (/^[a-z0-9 ]+$/.test(text)) {
    const beginnings = wordsFrom((JSON.parse(carrier.dataset["boot"] ?? "") as { shards: string }).shards);
    const files: Map<string, Promise<Response>> = new Map();
    for (const typed of (text.match(word) ?? []).filter((typed) => !stopWords.has(typed)).slice(0, most)) {
      const after = beginnings.findIndex((beginning) => beginning > typed);
      const name = `t${after < 0 ? beginnings.length : after}.bin`;
      if (!files.has(name)) files.set(name, fetch(`${carrier.dataset["index"] ?? ""}${name}`));
    }
    for (const file of files.values()) file.catch(() => {});
    (carrier as EarlyFiles).early = files;
  }
}
