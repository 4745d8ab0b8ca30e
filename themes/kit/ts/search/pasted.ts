/** What readers paste rather than type: identifiers and addresses of papers, titles with the marks of another program. Reads nothing of the index. */

export interface Pasted {
  /** For every identifier the forms in which the index may have it, the likeliest first; small letters. */
  readonly identifiers: readonly (readonly string[])[];
  /** The rest, without markup. */
  readonly text: string;
}

export function readPasted(text: string): Pasted {
  const identifiers: (readonly string[])[] = [];
  const rest: string[] = [];
  for (const token of withoutMarkup(text).split(/\s+/)) {
    const plain = decoded(token).toLowerCase().replace(/[\u2010-\u2015]/g, "-");
    const forms = formsOf(plain);
    if (forms.length > 0) identifiers.push(forms);
    // Of an address the end says most.
    else rest.push(/^https?:\/\/.*?([^/]+)\/*$/i.exec(token)?.[1] ?? token);
    // A key may be a word as well.
    const key = forms.length === 0 ? /^\W*(?:key:)?([a-z0-9][a-z0-9_-]*?)(?:\.(?:ya?ml|bib|ris|md|csl\.json))?\W*$/.exec(plain)?.[1] : undefined;
    if (key !== undefined && (/[a-z]\d{4}/.test(key) || /key:|@/.test(plain))) identifiers.push([key]);
  }
  return { identifiers, text: rest.join(" ") };
}

/** Tags, character references, braces and commands of TeX; a name of a field before an identifier joins it. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\\\w*cite\w*\*?\{/gi, "@")
    .replace(/<\/?[a-z:]{1,10}\d?(?:\s[^>]*)?>/gi, " ")
    .replace(/&(#x?)?(\w+);/gi, (_, sign: string | undefined, name: string) => characterOf(sign, name))
    .replace(/\\(?:[`'^"~=.]|[uvHckrbdt](?=[\s{])\s?|(?:text|emph|math)[a-z]*)?|[{}]/g, "")
    .replace(/-\s*\n\s*/g, "-")
    .replace(/\b(pmid|key)\s*:?\s+(?=\d|\S+$)/gi, "$1:");
}

function characterOf(sign: string | undefined, name: string): string {
  if (sign !== undefined) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(name, sign === "#" ? 10 : 16) || 32));
  if (/^(?:[lr]squo|apos)$/.test(name)) return "'";
  return /^[a-z](?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron)$/i.test(name) ? name.charAt(0) : " ";
}

function formsOf(token: string): string[] {
  const doi = /10\.\d{4,9}(?:\.\d+)*\/\S+/.exec(token)?.[0];
  const arxiv = /(?:^|[^\d.])(\d{4}\.\d{4,5})(?!\d)/.exec(doi?.replace(/^10\.48550\/arxiv\./, "") ?? token)?.[1] ?? /(?:^|[:/[(])([a-z-]+(?:\.[a-z]{2})?\/\d{7})(?!\d)/.exec(token)?.[1];
  if (doi !== undefined && !(arxiv !== undefined && doi.startsWith("10.48550/"))) return doiForms(doi);
  if (arxiv !== undefined) return [arxiv];
  const pubmed = /(?:pubmed\D*\/|pmid:?)(\d+)/.exec(token)?.[1] ?? /^\W*(\d{7,8})\W*$/.exec(token)?.[1] ?? /pmc\d+/.exec(token)?.[0];
  if (pubmed !== undefined) return [pubmed];
  // Addresses that hold the end of a DOI only.
  const [, host, end = ""] = /(aclanthology\.org|nature\.com\/articles)\/([\w-]+(?:\.(?!pdf)[\w-]+)*)/.exec(token) ?? [];
  if (host !== undefined) return [`${host.startsWith("acl") ? "10.18653/v1" : "10.1038"}/${end}`];
  const key = /\/papers\/([a-z0-9][a-z0-9_-]*)/.exec(token)?.[1];
  return key === undefined ? [] : [key];
}

/** As it stands, and without what addresses and sentences put after it. */
function doiForms(doi: string): string[] {
  const ends = [/[?#].*$/, /[\])}>.,;:"'”’*]+$/, /v\d+(?:\.[a-z-]+)*$/, /\.pdf$/, /\/(?:e?pdf|full|fulltext|abstract|html|meta|summary)\b.*$/];
  let form = doi;
  return [...new Set([doi, ...ends.map((end) => (form = form.replace(end, "")))])];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
