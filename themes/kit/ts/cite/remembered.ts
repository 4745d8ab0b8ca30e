/** The citation style that a reader chose last, by its id; "" stands for the page's own. */
const place = "statiqsite-cite-style";

/** A browser that keeps nothing simply forgets. */
export function recallStyle(): string {
  try {
    return localStorage.getItem(place) ?? "";
  } catch {
    return "";
  }
}

export function rememberStyle(style: string): void {
  try {
    if (style === "") localStorage.removeItem(place);
    else localStorage.setItem(place, style);
  } catch {
    // Private windows may forbid it.
  }
}
