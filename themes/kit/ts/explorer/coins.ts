/**
 * A found paper as COinS, for Zotero's "save all". Rows know no type, volume or pages, so where an identifier names the work it alone
 * is handed over, and Zotero asks the registry; elsewhere it is what the row says, of no stated kind. No DOM.
 */
import type { Row } from "../search/api.ts";

/** @returns the content of the `title` of a `span.Z3988` */
export function coinsOf({ title, authors, date, venue, doi, arxiv, pmid }: Row): string {
  const named = doi === undefined ? (arxiv === undefined ? null : `info:doi/10.48550/arXiv.${arxiv}`) : `info:doi/${doi}`;
  const identifier = named ?? (pmid === undefined ? null : `info:pmid/${pmid}`);
  return identifier === null
    ? openUrl("dc", [["rft.title", title], ...authors.map((author) => ["rft.creator", author] as const), ["rft.date", date], ...(venue === undefined ? [] : [["rft.publisher", venue] as const])])
    : openUrl("journal", [["rft_id", identifier]]);
}

function openUrl(format: "dc" | "journal", values: readonly (readonly [string, string])[]): string {
  const all = [["ctx_ver", "Z39.88-2004"], ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`], ...values];
  return all.map(([name = "", value = ""]) => `${name}=${encodeURIComponent(value)}`).join("&");
}
