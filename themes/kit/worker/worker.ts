/**
 * Reading without a network. Every build has a cache of its own, which is filled before the build is used and holds nothing of
 * another one: offline, a reader has one build or the one before it, never a mixture.
 *
 * - Pages come from the network while there is one, and from the build's cache when there is none.
 * - Assets carry a hash of their content in their name: one name is one content, in whichever cache it lies.
 * - A build is whole when the script that names it lies in its cache, which is put there last. `sw.js` is asked for once
 *   more before that: where it is still ours, everything fetched meanwhile was of our build.
 */
import type { Build } from "./build.ts";

declare const self: ServiceWorkerGlobalScope & { readonly build: Build };

const { scope } = self.registration;
const script = self.location.href;
// Sites of one owner share an origin, and with it the caches.
const ours = `statiqsite ${new URL(scope).pathname} `;
const own = ours + self.build.version;
const assets = new URL("assets/", scope).href;
const searchStart = new URL("papers/search.json", scope).href;
const offline = new URL("offline/", scope).href;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { method, url, mode, destination } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  if (url.startsWith(assets)) event.respondWith(asset(url));
  // Scripts ask for pages too: the comparison for those of its papers, the dialog for where the search begins.
  else if (mode === "navigate" || destination === "image" || withoutQuery(url).endsWith("/") || url === searchStart) event.respondWith(page(event));
});

async function install(): Promise<void> {
  // What an interrupted install left: no other one runs while this does.
  for (const name of await builds()) if (!(await isWhole(name))) await caches.delete(name);
  const files = self.build.files.map((file) => new URL(file, scope).href);
  const cache = await caches.open(own);
  try {
    await Promise.all([
      ...files.map(async (url) => cache.put(url, await (url.startsWith(assets) ? known(url) : fresh(url)))),
      ...(await visited()).filter((url) => !files.includes(url)).map((url) => again(cache, url)),
    ]);
    const published = await fresh(script);
    if (!(await isOurs(published.clone()))) throw new Error("another build is being published");
    await cache.put(script, published);
  } catch (fault) {
    await caches.delete(own);
    throw fault;
  }
  await self.skipWaiting();
}

/** The build before stays for pages of it that are still open; those before that go. */
async function activate(): Promise<void> {
  const whole: string[] = [];
  for (const name of await builds()) if (name !== own && (await isWhole(name))) whole.push(name);
  for (const name of whole.slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
}

async function asset(url: string): Promise<Response> {
  const kept = await caches.match(url, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(url);
  if (response.ok) await (await caches.open(own)).put(url, response.clone());
  return response;
}

async function page(event: FetchEvent): Promise<Response> {
  const url = withoutQuery(event.request.url);
  try {
    const response = await fetch(event.request, { cache: "no-cache" });
    if (isKept(response)) event.waitUntil(keep(url, response.clone()));
    return response;
  } catch (fault) {
    const cache = await caches.open(own);
    const kept = (await cache.match(url, { ignoreVary: true })) ?? (event.request.mode === "navigate" ? await cache.match(offline) : undefined);
    if (!kept) throw fault;
    return kept;
  }
}

/** Keeps a page of this build. One that came while the site changes belongs to the next build, which fetches it itself. */
async function keep(url: string, response: Response): Promise<void> {
  if (await isOurs(await fresh(script))) await (await caches.open(own)).put(url, response);
}

/** Pages and pictures that a reader has opened: those kept by earlier builds and those open now. */
async function visited(): Promise<string[]> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const urls = new Set(open.map((client) => withoutQuery(client.url)));
  for (const name of (await builds()).filter((name) => name !== own))
    for (const request of await (await caches.open(name)).keys()) urls.add(request.url);
  return [...urls].filter((url) => url.startsWith(scope) && !url.startsWith(assets) && url !== script);
}

/** A page that went is forgotten. */
async function again(cache: Cache, url: string): Promise<void> {
  const response = await fetch(url, { cache: "no-cache" });
  if (isKept(response)) await cache.put(url, response);
  else if (response.status !== 404 && !response.redirected) throw new Error(`${response.status} for ${url}`);
}

async function known(url: string): Promise<Response> {
  return (await caches.match(url, { ignoreVary: true })) ?? checked(await fetch(url));
}

async function fresh(url: string): Promise<Response> {
  return checked(await fetch(url, { cache: "no-cache" }));
}

function checked(response: Response): Response {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response;
}

/** A redirected answer must not be given to a navigation. */
function isKept(response: Response): boolean {
  return response.ok && response.type === "basic" && !response.redirected;
}

async function isOurs(published: Response): Promise<boolean> {
  return (await published.text()).includes(self.build.version);
}

async function isWhole(name: string): Promise<boolean> {
  return (await (await caches.open(name)).match(script)) !== undefined;
}

async function builds(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours));
}

function withoutQuery(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}
