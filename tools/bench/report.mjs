/** The results beside the budgets of the design. */
const budgets = { 200: 0, 1000: 1, 10000: 2, 100000: 3, flagship: 1 };
const kilo = (bytes) => bytes / 1000;

/** Text, unit, value, and what it may be at most at 200, 1,000, 10,000 and 100,000 papers. */
const rows = [
  ["build, seconds by the clock", ({ build }) => build.seconds, []],
  ["build, seconds of the processor", ({ build }) => build.processor, []],
  ["build, greatest memory, MB", ({ build }) => build.megabytes, [120, 150, 300, 1000]],
  ["list: bytes that show 20 papers, KB", ({ listNeeds }) => kilo(listNeeds), [30, 30, 32, 50]],
  ["… page and styles received until then, KB", ({ list }) => kilo(list.bytes), []],
  ["… and all bytes received until then, KB", ({ list }) => kilo(list.total), []],
  ["question: bytes of search until 20 results, KB", ({ question }) => kilo(question.bytes), [30, 30, 32, 50]],
  ["… and until all counts, KB", ({ question }) => kilo(question.withCounts), [34, 36, 75, 150]],
  ["… and all bytes of that page, KB", ({ question }) => kilo(question.total), []],
  ["list: first paper over an empty page, ms", ({ list }) => list.first, [120, 120, 150, 200]],
  ["question: first result over an empty page, ms", ({ question }) => question.first, [120, 120, 150, 200]],
  ["warm query with all counts, p95, ms", ({ query }) => query.p95, [1, 1, 2, 10]],
  ["change of filter with all counts, p95, ms", ({ change }) => change.p95, [1, 1, 3, 15]],
  ["memory after 200 queries: script and buffers, MB", ({ heap }) => heap.script + heap.buffers, [3, 3, 10, 15]],
  ["index: files", ({ index }) => index.all.files, [undefined, undefined, 1500, 13000]],
  ["index: bytes, MB", ({ index }) => index.all.bytes / 1e6, [undefined, undefined, 2.4, 21]],
  ["… without summaries and places of words, MB", ({ index }) => index.searched.bytes / 1e6, [undefined, undefined, 2.4, 21]],
  ["states with exact counts, %", ({ counts }) => (100 * counts.exact) / counts.states, []],
  ["MRR@10, three words of a title", ({ ranking }) => ranking?.exact, []],
  ["MRR@10, with one slip", ({ ranking }) => ranking?.mistyped, []],
];

export function table({ sizes }) {
  const names = Object.keys(sizes);
  const lines = [["", ...names], ...rows.map(([text, of, most]) => [text, ...names.map((name) => cell(of(sizes[name]), most[budgets[name]]))])];
  const ours = aligned(lines);
  const peers = names.filter((name) => sizes[name].peers).map((name) => `${name} papers\n${peerTable(sizes[name])}`);
  return [ours, ...peers].join("\n\n");
}

function peerTable({ peers, question, query, change, heap, ranking }) {
  const own = { bytes: question.withCounts, query, change, heap, ranking, first: question.first };
  const lines = Object.entries({ "this site": own, ...peers }).map(([name, one]) => [
    name, ...(one.failed ? [one.failed] : [kilo(one.bytes), one.first, one.query.median, one.query.p95, one.change.p95, one.heap.script + one.heap.buffers, one.ranking?.exact, one.ranking?.mistyped].map((value) => cell(value))),
  ]);
  return aligned([["", "KB to 20 results and counts", "first result, ms", "query ms", "p95", "change p95", "MB", "MRR@10", "one slip"], ...lines]);
}

function cell(value, most) {
  if (value === undefined) return "";
  const text = value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
  return most === undefined ? text : `${text} ${value <= most ? "≤" : "> MISSED"} ${most}`;
}

function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}
