/** Made-up companions, built as a whole, and what building them took. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const repository = new URL("../../", import.meta.url).pathname;
const corpus = join(repository, "tools/corpus/bin/Release/net10.0/StatiqSite.Corpus");
const program = join(repository, "site/Cli/bin/Release/net10.0/statiqsite");

/** @returns the folder of a companion of so many papers; made once a run */
export async function inputOf(papers, work) {
  const input = join(work, `input${papers}`);
  if (!existsSync(input)) await run(corpus, ["--papers", String(papers), "--output", input]);
  return input;
}

/** @returns seconds by the clock and of the processor, and the greatest memory in MB, of one build */
export async function build(input, output) {
  return run(program, ["build", "--input", input, "--output", output, "--address", "http://localhost/repository/"]);
}

/** Files and bytes of the index, by kind of file. */
export async function indexOf(output) {
  const assets = join(output, "assets");
  const folder = join(assets, (await readdir(assets)).find((name) => /^search-[0-9a-f]{16}$/.test(name)));
  const kinds = {};
  for (const name of await readdir(folder)) {
    const kind = (kinds[/^[a-z]/.exec(name)[0]] ??= { files: 0, bytes: 0 });
    kind.files++;
    kind.bytes += (await stat(join(folder, name))).size;
  }
  const sum = (names) => names.reduce(({ files, bytes }, name) => ({ files: files + (kinds[name]?.files ?? 0), bytes: bytes + (kinds[name]?.bytes ?? 0) }), { files: 0, bytes: 0 });
  return { kinds, all: sum(Object.keys(kinds)), searched: sum(Object.keys(kinds).filter((kind) => kind !== "s" && kind !== "p")) };
}

/** Runs a program to its end, watching what it takes (Linux: /proc). */
function run(command, parameters) {
  return new Promise((done, failed) => {
    const from = performance.now();
    const child = spawn(command, parameters, { stdio: ["ignore", "ignore", "pipe"] });
    let [peak, ticks, error] = [0, 0, ""];
    const watch = setInterval(async () => {
      const [status, times] = await Promise.all([readFile(`/proc/${child.pid}/status`, "utf8"), readFile(`/proc/${child.pid}/stat`, "utf8")]).catch(() => ["", ""]);
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
      const fields = times.slice(times.lastIndexOf(")") + 2).split(" ");
      ticks = Math.max(ticks, Number(fields[11] ?? 0) + Number(fields[12] ?? 0));
    }, 20);
    child.stderr.on("data", (text) => (error += text));
    child.on("error", failed);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code === 0) done({ seconds: (performance.now() - from) / 1000, processor: ticks / 100, megabytes: peak / 1024 });
      else failed(new Error(`${command} ended with ${code}: ${error.slice(-2000)}`));
    });
  });
}
