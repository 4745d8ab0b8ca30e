import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { texOf } from "../../../../themes/kit/ts/compare/tex.ts";

const lines = (path: string): string[] => readFileSync(join(process.cwd(), "..", path), "utf8").split("\n").slice(0, -1);

it("writes TeX as the program does", () => {
  const symbols = lines("site/Citations/TeX/tex-symbols.txt");
  const commands = Object.fromEntries(symbols.slice(0, symbols.indexOf("[text]")).filter((line) => line[1] === " ").map((line) => [line.charAt(0), line.slice(2)]));
  const texts = lines("tests/StatiqSite.Tests/Citations/TeX/texts.txt").map((line) => line.split("\t"));

  assert.ok(texts.length > 5);
  for (const [text = "", source] of texts) assert.equal(texOf(text, commands), source);
});
