import assert from "node:assert/strict";
import { test } from "node:test";
import { coinsOf } from "../../../../themes/kit/ts/explorer/coins.ts";
import type { Row } from "../../../../themes/kit/ts/search/api.ts";

const row: Row = {
  paper: 0, key: "a2024b", title: "A & B", authors: ["Ada Lovelace", "李雷"], moreAuthors: 0, andOthers: false, date: "2024-05",
  filing: () => Promise.reject(new Error("not asked for")), summary: () => Promise.resolve(null),
};
const start = "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A";

test("a work with an identifier is handed over by it alone", () => {
  assert.equal(coinsOf({ ...row, doi: "10.1000/x", arxiv: "2405.00001" }), `${start}journal&rft_id=info%3Adoi%2F10.1000%2Fx`);
  assert.equal(coinsOf({ ...row, arxiv: "2405.00001" }), `${start}journal&rft_id=info%3Adoi%2F10.48550%2FarXiv.2405.00001`);
  assert.equal(coinsOf({ ...row, pmid: "123" }), `${start}journal&rft_id=info%3Apmid%2F123`);
});

test("a work without one says what its row says", () => {
  assert.equal(coinsOf({ ...row, venue: "Notes" }), `${start}dc&rft.title=A%20%26%20B&rft.creator=Ada%20Lovelace&rft.creator=%E6%9D%8E%E9%9B%B7&rft.date=2024-05&rft.publisher=Notes`);
});
