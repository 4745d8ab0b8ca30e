/** How two cells of a table compare. */
const words = new Intl.Collator("en", { numeric: true });

/** Numbers by size, everything else as words with their numbers by size; empty ones last, whichever way the table is turned. */
export function compareCells(one: string, other: string, isDescending: boolean): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const [first, second] = [Number(one), Number(other)];
  const order = Number.isNaN(first) || Number.isNaN(second) ? words.compare(one, other) : first - second;
  return isDescending ? -order : order;
}
