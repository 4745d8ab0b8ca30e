// Counts and prints what the checks find.
let passed = 0;
let failed = 0;
let skipped = 0;

/** Runs a check that answers with its complaints, a list of sentences. */
export function test(name, complaints) {
  let found;
  try {
    found = complaints();
  } catch (error) {
    found = [String(error.stack ?? error)];
  }

  if (found.length === 0) passed++;
  else failed++;
  console.log(`${found.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const complaint of found.slice(0, 20)) console.log(`     ${complaint}`);
  if (found.length > 20) console.log(`     and ${found.length - 20} more`);
}

/** Says that a check is not made, and why. */
export function skip(name, why) {
  skipped++;
  console.log(`skip ${name}: ${why}`);
}

/** Prints the count; answers whether all is well. */
export function summary() {
  console.log(`${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`);
  return failed === 0;
}

/**
 * Compares what a reader understood with what our own export says, field by field.
 * @param expected works by key
 * @param found works as the reader understood them
 * @param holds for a work and its own export's line, what the format says of it otherwise: a value for a field that it writes in
 *   another way, `undefined` for one that it has no place for
 */
export function compare(expected, found, holds = () => ({})) {
  const complaints = [];
  const seen = new Set();
  for (const work of found) {
    const source = expected.get(work.key);
    if (!source) {
      complaints.push(`unknown key ${work.key}`);
      continue;
    }

    if (seen.has(work.key)) complaints.push(`${work.key} comes twice`);
    seen.add(work.key);
    for (const [field, value] of Object.entries({ ...source.facts, ...holds(source.facts, source.work) }))
      if (value !== undefined && work[field] !== value) complaints.push(`${work.key} (${source.work.type}): ${field} reads "${work[field]}" instead of "${value}"`);
  }

  for (const key of expected.keys()) if (!seen.has(key)) complaints.push(`${key} is missing`);
  return complaints;
}
