/** Bundles a theme's TypeScript. */
import { join } from "node:path";
import { rolldown } from "rolldown";
import { citations } from "./citations.mjs";

/**
 * What every page has anyway, in one file: as many small ones are as many requests.
 * A module belongs here when entries share it and it is small.
 */
const common = /kit\/ts\/(?:explorer\/(?:count|slots|selection)|export\/clipboard|elements\/(?:copy-text|after-paint|read-aloud)|cite\/remembered|sheet)\.ts$/;

const usual = { minify: true, comments: false };

/**
 * Modules: an entry holds what it cannot begin without, what it import()s is a file of its own.
 * @param entries paths from the theme's folder
 * @returns the files, and for every entry the names of those that it imports
 */
export async function bundleModules(root, entries, targets) {
  const bundle = await rolldown({
    cwd: root,
    input: entries,
    platform: "browser",
    transform: { target: targets },
    preserveEntrySignatures: "allow-extension",
    plugins: [citations],
    checks: { bundlerTimings: false },
  });
  const { output } = await bundle.generate({
    ...usual,
    format: "esm",
    entryFileNames: "[name]-[hash].js",
    chunkFileNames: ({ name }) => (name === "common" ? "common-[hash].js" : "chunk-[hash].js"),
    hashCharacters: "base36",
    codeSplitting: { groups: [{ name: "common", test: common }] },
  });
  await bundle.close();
  const chunks = output.filter(({ type }) => type === "chunk");
  const imported = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
  const needs = (fileName, seen = new Set()) => {
    for (const name of imported.get(fileName) ?? []) if (!seen.has(name)) needs(name, seen.add(name));
    return [...seen];
  };
  return chunks.map(({ fileName, code, isEntry }) => ({ name: fileName, contents: Buffer.from(code), needs: isEntry ? needs(fileName) : undefined }));
}

/** A script that is no module, whole. */
export async function bundleScript(root, entry, targets) {
  const bundle = await rolldown({ cwd: root, input: entry, platform: "browser", transform: { target: targets } });
  const { output } = await bundle.generate({ ...usual, format: "iife" });
  await bundle.close();
  return Buffer.from(output[0].code);
}
