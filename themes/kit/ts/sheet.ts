/** Brings the style sheet that an element names in `data-sheet`, if any; resolves when it applies or cannot be had. */
export function bringSheet(element: HTMLElement): Promise<void> {
  const address = element.dataset["sheet"];
  if (address === undefined) return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
