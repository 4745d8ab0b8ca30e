/**
 * Puts a text on the clipboard, beside its HTML if it has any; false when the browser forbids it. Both are handed over as
 * promises: Safari forgets the reader's click while something is waited for.
 */
export async function put(text: Promise<string>, html: Promise<string> | null = null): Promise<boolean> {
  const blob = (value: Promise<string>, type: string): Promise<Blob> => value.then((content) => new Blob([content], { type }));
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": blob(text, "text/plain"), ...(html === null ? {} : { "text/html": blob(html, "text/html") }) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
