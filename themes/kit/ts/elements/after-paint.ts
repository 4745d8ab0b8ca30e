/** Longest wait for a frame; a page that is not in view has none. */
const longest = 300;

/** Calls it once papers have been painted that the page was asked for as it was opened (see explorer/asked.ts), or the page as it came. */
export function afterPapers(make: () => void): void {
  if (document.documentElement.dataset["asked"] === "waiting") document.addEventListener("papers-shown", () => afterPaint(make), { once: true });
  else afterPaint(make);
}

/** Calls it once the page as it is has been painted: what makes it live must not keep a reader from reading. */
export function afterPaint(make: () => void): void {
  let isMade = false;
  const once = (): void => {
    if (isMade) return;
    isMade = true;
    make();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longest);
}
