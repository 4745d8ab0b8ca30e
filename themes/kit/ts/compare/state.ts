/** Which comparison is shown: what its address says. No DOM. */
import { readKeys } from "../explorer/selection.ts";

export interface ComparisonState {
  /** As asked for, in order; whether there is such a paper is another question. */
  readonly keys: readonly string[];
  /** Facts that are left out, by id. */
  readonly without: ReadonlySet<string>;
  readonly onlyDifferences: boolean;
  /** One row a paper; else one column a paper. */
  readonly isTurned: boolean;
}

/** @param search `?papers=a,b&as=rows&only=differences&without=summary,doi` */
export function readState(search: string): ComparisonState {
  const parameters = new URLSearchParams(search);
  return {
    keys: readKeys(parameters.get("papers") ?? ""),
    without: new Set(readKeys(parameters.get("without") ?? "")),
    onlyDifferences: parameters.get("only") === "differences",
    isTurned: parameters.get("as") === "rows",
  };
}

/** One state, one address; empty for no comparison. */
export function writeState({ keys, without, onlyDifferences, isTurned }: ComparisonState): string {
  if (keys.length === 0) return "";
  const list = (words: Iterable<string>): string => [...words].map(encodeURIComponent).join(",");
  return `?papers=${list(keys)}${isTurned ? "&as=rows" : ""}${onlyDifferences ? "&only=differences" : ""}${without.size > 0 ? `&without=${list([...without].sort())}` : ""}`;
}

/** The keys with one of them a place earlier or later; the same where it stands at the end. */
export function moved(keys: readonly string[], key: string, by: -1 | 1): readonly string[] {
  const [from, to] = [keys.indexOf(key), keys.indexOf(key) + by];
  if (from < 0 || to < 0 || to >= keys.length) return keys;
  return keys.with(from, keys[to] as string).with(to, key);
}
