/** Builds dist/; see ../kit/build/theme.mjs. */
import { buildTheme } from "../kit/build/theme.mjs";
import { faces, fallbacks } from "./build/faces.mjs";

await buildTheme({
  root: import.meta.dirname,
  sheets: ["css/theme.css", "css/chapter.css", "css/paper.css", "css/home.css", "css/papers.css", "css/index.css", "css/evidence.css", "css/compare.css", "css/tray.css", "css/search.css"],
  modules: ["ts/site.ts", "ts/chapter.ts", "ts/cite.ts", "ts/papers.ts", "../kit/ts/explorer/early.ts", "ts/tables.ts", "ts/compare.ts"],
  inline: ["../kit/ts/elements/scheme.ts", "../kit/ts/explorer/asked.ts"],
  faces,
  fallbacks,
});
