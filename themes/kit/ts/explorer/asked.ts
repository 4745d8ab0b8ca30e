// Stands in the head of a page to which questions come, and names the search index to all others. Whoever comes with a
// question waits for the answer: the list that nothing narrows is not shown, and the search and the files of the question's words
// are fetched before anything else.
import { shardsOf } from "../search/early-shards.ts";
import { fetchFile } from "../search/fetch-file.ts";
import type { EarlyFiles } from "../search/open-index.ts";
import { wordsFrom } from "../search/packed.ts";
import { stopWords } from "../search/stop-words.ts";

/** Longer words only: short ones are mostly those that the index leaves out. */
const word = /[a-z0-9]{4,}/g;
const most = 4;

const carrier = document.currentScript as HTMLScriptElement | null;
if (carrier && location.search.length > 1) {
  document.documentElement.dataset["asked"] = "waiting";
  // Where a script cannot be had or fails, the list that is there is better than none.
  addEventListener("error", () => {
    delete document.documentElement.dataset["asked"];
    document.dispatchEvent(new Event("papers-shown"));
  }, { capture: true });

  // Those that it needs at once too: their own requests come late and with little weight. The explorer tells when one cannot be had.
  for (const address of (carrier.dataset["early"] ?? "").split(" ")) import(address).catch(() => {});

  const text = new URLSearchParams(location.search).get("q")?.toLowerCase() ?? "";
  // Anything but plain words is for the search to read.
  if (/^[a-z0-9 ]+$/.test(text)) {
    const beginnings = wordsFrom((JSON.parse(carrier.dataset["boot"] ?? "") as { shards: string }).shards);
    const files: Map<string, Promise<ArrayBuffer>> = new Map();
    for (const typed of (text.match(word) ?? []).filter((typed) => !stopWords.has(typed)).slice(0, most)) {
      for (const shard of shardsOf(typed, beginnings)) {
        const name = `t${shard}.bin`;
        if (!files.has(name)) files.set(name, fetchFile(`${carrier.dataset["index"] ?? ""}${name}`));
      }
    }
    for (const file of files.values()) file.catch(() => {});
    (carrier as EarlyFiles).early = files;
  }
}
