/** Serves a folder on this machine as GitHub Pages does: text compressed by media type, kept for ten minutes, index.html for folders, 404.html for the rest. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
};
const compressed = /^(?:text\/|application\/(?:javascript|json|xml)|image\/svg)/;

/**
 * @param isSecure over HTTP/2, as GitHub Pages answers, with a certificate made up for this run by openssl: browsers must be told to take it
 * @param extra further files, by path below the base path, made up for this run
 * @returns the address of the site and a function that ends the server
 */
export async function serve(folder, basePath, { isSecure = false, extra = new Map() } = {}) {
  const packed = new Map();
  const server = isSecure ? createSecureServer(certificate(), answer) : createServer(answer);
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `${isSecure ? "https" : "http"}://127.0.0.1:${server.address().port}${basePath}`, close: () => server.close() };

  async function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const below = path.startsWith(basePath) ? normalize(path.slice(basePath.length)) : undefined;
    const found = below === undefined ? undefined : extra.get(below) ?? await readFile(join(folder, path.endsWith("/") ? join(below, "index.html") : below)).catch(() => undefined);
    const type = found ? (types[extname(path) || ".html"] ?? "application/octet-stream") : types[".html"];
    const body = found ?? (await readFile(join(folder, "404.html")).catch(() => Buffer.from("not found")));
    const isCompressed = compressed.test(type);
    // Compressed once: a host has done that long before a reader comes.
    if (isCompressed && !packed.has(path)) packed.set(path, gzipSync(body));
    const sent = isCompressed ? packed.get(path) : body;
    response.writeHead(found ? 200 : 404, {
      "content-type": type,
      "cache-control": "max-age=600",
      "content-length": sent.length,
      // Lets a page that measures have a clock of five microseconds.
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      ...(isCompressed ? { "content-encoding": "gzip", vary: "Accept-Encoding" } : {}),
    });
    response.end(sent);
  }
}

function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "certificate-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  try {
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", key, "-out", cert], { stdio: "ignore" });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
