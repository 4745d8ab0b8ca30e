/** The best of many without sorting them all. */

/** Positions of the `count` highest scores, highest first; equal ones in order. All scores are positive. */
export function best(scores: Float32Array, count: number): Uint32Array {
  const kept = scores.length <= 4 * count ? allOf(scores.length) : atLeast(scores, floorOf(scores, count));
  return kept.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).subarray(0, count);
}

/** A score that at least `count` reach, and not many more. */
function floorOf(scores: Float32Array, count: number): number {
  const steps = 4096;
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  const reached = new Uint32Array(steps + 1);
  for (const score of scores) {
    const step = Math.floor((score / highest) * steps);
    reached[step] = (reached[step] ?? 0) + 1;
  }
  let step = steps;
  for (let sum = reached[step] ?? 0; sum < count && step > 0; sum += reached[step] ?? 0) step--;
  // One step lower, so that rounding cannot leave out an equal score.
  return ((step - 1) / steps) * highest;
}

function atLeast(scores: Float32Array, floor: number): Uint32Array {
  const kept: number[] = [];
  scores.forEach((score, at) => {
    if (score >= floor) kept.push(at);
  });
  return Uint32Array.from(kept);
}

function allOf(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, at) => at);
}
