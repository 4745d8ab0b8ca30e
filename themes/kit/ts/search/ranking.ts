/** The best of many without sorting them all, and how well a text fits what was asked. */

/** Positions of the `count` highest scores, highest first; equal ones in order. All scores are positive. */
export function best(scores: Float32Array, count: number): Uint32Array {
  const kept = positions(scores, scores.length <= 4 * count ? 0 : floorOf(scores, count));
  return kept.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).subarray(0, count);
}

/** A score that at least `count` reach, and not many more. */
function floorOf(scores: Float32Array, count: number): number {
  const steps = 4096;
  let highest = 0;
  for (let at = 0; at < scores.length; at++) if ((scores[at] as number) > highest) highest = scores[at] as number;
  const reached = new Uint32Array(steps + 1);
  const scale = steps / highest;
  for (let at = 0; at < scores.length; at++) (reached[((scores[at] as number) * scale) | 0] as number)++;
  let step = steps;
  for (let sum = reached[step] as number; sum < count && step > 0; sum += reached[step] as number) step--;
  // One step lower, so that rounding cannot leave out an equal score.
  return (step - 1) / scale;
}

/** Of scores that reach the floor. */
function positions(scores: Float32Array, floor: number): Uint32Array {
  const kept = new Uint32Array(scores.length);
  let many = 0;
  for (let at = 0; at < scores.length; at++) if ((scores[at] as number) >= floor) kept[many++] = at;
  return kept.subarray(0, many);
}

/** How well words in order fit the asked ones: most when it has them all, side by side, from its beginning on. */
export function nearness(asked: readonly string[], words: readonly string[]): number {
  let [near, last] = [0, -1];
  for (const word of asked) {
    const next = words.indexOf(word, last + 1);
    const place = next < 0 ? words.indexOf(word) : next;
    if (place < 0) continue;
    near += 0.3 + (next < 0 ? 0.3 : 1) / Math.sqrt(Math.abs(place - last) || 1);
    last = place;
  }
  return near / asked.length;
}
