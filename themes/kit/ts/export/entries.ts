/** Cuts a file of all papers into entries, and puts chosen ones together again: the same bytes as the program's own export. No DOM. */

/** How a format is laid out; exports/formats.json has one for each. */
export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** Without the leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Beside formats.json, in order; together they hold every paper once. */
  readonly files: readonly string[];
  readonly head: string;
  /** The last characters of every entry; followed by `between`, they stand nowhere inside one. */
  readonly end: string;
  readonly between: string;
  readonly tail: string;
  /** A regular expression; its first group is the key of an entry. */
  readonly key: string;
}

/** Citation key to entry, in the order of the file. Throws when the file is not laid out like this. */
export function cutEntries(file: string, format: ExportFormat): Map<string, string> {
  const { head, end, between, tail } = format;
  if (!file.startsWith(head) || !file.endsWith(tail)) throw new Error(`This is no file of ${format.label}.`);
  const body = file.slice(head.length, file.length - tail.length);
  const entries = new Map<string, string>();
  if (body.trim() === "") return entries;
  const key = new RegExp(format.key, "m");
  const pieces = body.split(end + between);
  if (between === "") pieces.pop();
  for (const [index, piece] of pieces.entries()) {
    const entry = between !== "" && index === pieces.length - 1 ? piece : piece + end;
    const found = key.exec(entry)?.[1];
    if (found === undefined) throw new Error(`An entry of ${format.label} has no key.`);
    entries.set(found, entry);
  }
  return entries;
}

/** A whole file with these entries, in the order given. */
export function joinEntries(entries: Iterable<string>, format: ExportFormat): string {
  return format.head + [...entries].join(format.between) + format.tail;
}
