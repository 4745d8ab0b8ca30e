/** Lets visited pages be read without a network; see ../../worker/worker.ts. Waits until the page itself is there. */
export function readOffline(): void {
  if (!("serviceWorker" in navigator) || savesData()) return;
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}

function register(): void {
  // Scripts lie in assets/, one below the site. Where the browser forbids workers, the site needs its network as any other.
  navigator.serviceWorker.register(new URL("../sw.js", import.meta.url)).catch(() => undefined);
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
