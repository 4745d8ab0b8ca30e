import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cutEntries, joinEntries, type ExportFormat } from "../../../themes/kit/ts/export/entries.ts";

const none = { label: "", extension: "", mediaType: "", files: [] };
const formats: ExportFormat[] = [
  { ...none, id: "bibtex", head: "", end: "\n}\n", between: "\n", tail: "", key: "^@[a-z]+\\{([^,]+)," },
  { ...none, id: "ris", head: "", end: "ER  - \r\n", between: "\r\n", tail: "", key: "^ID {2}- ([a-z0-9_-]+)" },
  { ...none, id: "csl-json", head: "[\n", end: "}", between: ",\n", tail: "\n]\n", key: '^ *\\{"id":"([^"]+)"' },
  { ...none, id: "csv", head: "key,title\r\n", end: "\r\n", between: "", tail: "", key: "^([^,]+)," },
  { ...none, id: "ndjson", head: "", end: "}\n", between: "", tail: "", key: '^\\{"key":"([^"]+)"' },
];

const entry: Record<string, (key: string) => string> = {
  bibtex: (key) => `@misc{${key},\n  title = {A {\\}} of\n},\n  year = {2024}\n}\n`,
  ris: (key) => `TY  - JOUR\r\nID  - ${key}\r\nTI  - ER  - \r\nER  - \r\n`,
  "csl-json": (key) => `  {"id":"${key}","title":"a},{b"}`,
  csv: (key) => `${key},"x, ""y"""\r\n`,
  ndjson: (key) => `{"key":"${key}","title":"{}"}\n`,
};

for (const format of formats) {
  const keys = ["a", "b-2", "c_3"];
  const entries = keys.map((key) => entry[format.id]!(key));

  describe(format.id, () => {
    it("is cut into its entries", () => assert.deepEqual([...cutEntries(joinEntries(entries, format), format)], keys.map((key, index) => [key, entries[index]])));

    it("is put together from any of them", () => {
      const all = cutEntries(joinEntries(entries, format), format);
      assert.equal(joinEntries([all.get("c_3")!, all.get("a")!], format), joinEntries([entries[2]!, entries[0]!], format));
    });

    it("has one entry or none", () => {
      assert.deepEqual([...cutEntries(joinEntries([entries[1]!], format), format).values()], [entries[1]]);
      assert.equal(cutEntries(joinEntries([], format), format).size, 0);
    });
  });
}

it("refuses a file that is something else", () => {
  assert.throws(() => cutEntries("<!doctype html>", formats[2]!));
  assert.throws(() => cutEntries("<!doctype html>", formats[0]!));
});
