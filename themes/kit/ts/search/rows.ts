/** Papers and places as lists show them, fetched in blocks. */
import type { PassageRow, Row } from "./api.ts";
import type { BootData } from "./boot.ts";
import type { Columns } from "./columns.ts";
import type { IndexFiles } from "./files.ts";
import { finestOf } from "./words.ts";

/** A row as the index has it: key, title, authors, more, date, venue, number, DOI, arXiv, PubMed, status, other identifiers. */
export type PackedRow = readonly [
  key: string, title: string, authors: string, more: number, date: string, venue: string | null, number: number,
  doi: string | null, arxiv: string | null, pmid: string | null, status: number, others: string | null,
];

interface RowWords {
  readonly title: readonly string[];
  readonly authors: readonly string[];
}

const summariesInBlock = 80;
const placesInBlock = 4;
const statuses = [undefined, "corrected", "retracted", "withdrawn"] as const;

export class Rows {
  readonly #files: IndexFiles;
  readonly #boot: BootData;
  readonly #columns: Columns;
  readonly #words = new Map<number, RowWords>();

  constructor(files: IndexFiles, boot: BootData, columns: Columns) {
    this.#files = files;
    this.#boot = boot;
    this.#columns = columns;
  }

  async get(paper: number): Promise<Row> {
    return this.#row(paper, await this.packed(paper));
  }

  async packed(paper: number): Promise<PackedRow> {
    const { rowsInBlock } = this.#boot;
    const block = await this.#files.json<PackedRow[]>(`r${Math.floor(paper / rowsInBlock)}.bin`);
    const row = block[paper % rowsInBlock];
    if (!row) throw new RangeError(`No row ${paper}.`);
    return row;
  }

  /** Words of the title, as they follow on each other, and of the first authors, the last of each name before the others. */
  async words(paper: number): Promise<RowWords> {
    const [, title, authors] = await this.packed(paper);
    const words = this.#words.get(paper) ?? { title: finestOf(title), authors: authors.split("\n").flatMap(familyFirst) };
    // Of the rows that are shown while a question is typed: of all they would take more room than the rows.
    if (this.#words.size > 60) this.#words.clear();
    this.#words.set(paper, words);
    return words;
  }

  async place(number: number): Promise<PassageRow> {
    const block = await this.#files.json<[string, string, string, string, string][]>(`c${Math.floor(number / placesInBlock)}.bin`);
    const [chapter = "", chapterTitle = "", anchor = "", heading = "", text = ""] = block[number % placesInBlock] ?? [];
    return { chapter, chapterTitle, anchor, heading, text };
  }

  #row(paper: number, packed: PackedRow): Row {
    const [key, title, authors, more, date, venue, number, doi, arxiv, pmid, status] = packed;
    const known = statuses[status];
    return {
      paper, key, title, date,
      authors: authors === "" ? [] : authors.split("\n"),
      moreAuthors: more >> 1,
      andOthers: (more & 1) === 1,
      ...(venue === null ? {} : { venue }),
      ...(number === 0 ? {} : { number }),
      ...(doi === null ? {} : { doi }),
      ...(arxiv === null ? {} : { arxiv }),
      ...(pmid === null ? {} : { pmid }),
      ...(known === undefined ? {} : { status: known }),
      filing: async () => {
        await this.#columns.load();
        return { traits: this.#columns.traitsOf(paper), terms: this.#columns.termsOf(paper) };
      },
      summary: async () => (await this.#files.json<(string | null)[]>(`s${Math.floor(paper / summariesInBlock)}.bin`))[paper % summariesInBlock] ?? null,
    };
  }
}

function familyFirst(name: string): string[] {
  const words = finestOf(name);
  return [...words.splice(-1), ...words];
}
