const gap = 10;
const edge = 16;

/**
 * Places a box of the top layer below a link, or above it where the window ends: `--_top` and `--_left`, in pixels of the page,
 * so that it scrolls along. A link broken over two lines counts by its first.
 */
export function placeBeside(box: HTMLElement, link: Element): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const own = box.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const below = at.bottom + gap + own.height <= innerHeight || at.top < own.height + gap;
  const top = below ? at.bottom + gap : at.top - own.height - gap;
  const left = Math.max(Math.min(at.left + at.width / 2 - own.width / 2, width - own.width - edge), edge);
  box.style.setProperty("--_top", `${top + scrollY}px`);
  box.style.setProperty("--_left", `${left + scrollX}px`);
}
