export function count(n: number): string {
  return n.toLocaleString("en");
}
