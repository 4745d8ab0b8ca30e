/** Longest wait for a frame; a page that is not in view has none. */
const longest = 300;

/** Calls it once the page as it came has been painted: what makes it live must not keep a reader from reading. */
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
