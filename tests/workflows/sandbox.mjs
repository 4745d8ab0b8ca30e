// A repository with its own origin, and a `gh` that only writes down what it is asked: enough to run a workflow's script.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const gh = `#!/usr/bin/env bash
# One line a call; the file of a body is kept, since it may be overwritten.
printf '%s\\n' "$(printf '%q ' "$@")" >> "$GH_LOG"
while [ $# -gt 0 ]; do [ "$1" = --body-file ] && cp "$2" "$GH_LOG.body"; shift; done
[ -z "\${GH_FAILS:-}" ] || { [[ "$(tail -n 1 "$GH_LOG")" == $GH_FAILS* ]] && exit 1; }
case "$(tail -n 1 "$GH_LOG")" in
  "pr list"*) printf '%s' "\${GH_OPEN:-}" ;;
  "pr create"*) echo https://github.example/pull/7 ;;
esac
exit 0
`;

export class Sandbox {
  #root = mkdtempSync(join(tmpdir(), "workflow-"));

  constructor() {
    this.repository = join(this.#root, "repository");
    this.temp = join(this.#root, "temp");
    for (const folder of ["repository", "temp", "bin", "home"]) mkdirSync(join(this.#root, folder));
    this.program("gh", gh);
    this.git("init", "--quiet", "--initial-branch", "main");
    this.write("input/papers/known2023reader.yaml", "title: A reader\ndate: 2023\n");
    this.write("input/papers/other2022.yaml", "title: Another\ndate: 2022\n");
    this.write("tools/run", "echo hello\n");
    this.git("add", ".");
    this.git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "First");
    execFileSync("git", ["clone", "--quiet", "--bare", this.repository, join(this.#root, "origin.git")], { env: this.#environment() });
    this.git("remote", "add", "origin", join(this.#root, "origin.git"));
  }

  #environment(more = {}) {
    return { PATH: `${join(this.#root, "bin")}:${process.env.PATH}`, HOME: join(this.#root, "home"), GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C.UTF-8", ...more };
  }

  git(...words) {
    return execFileSync("git", words, { cwd: this.repository, env: this.#environment(), encoding: "utf8" });
  }

  write(path, text) {
    const file = join(this.repository, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Puts a program on the path, in the place of the real one. */
  program(name, text) {
    writeFileSync(join(this.#root, "bin", name), text);
    chmodSync(join(this.#root, "bin", name), 0o755);
  }

  /** Writes what the job before this one hands over. */
  handOver(path, text) {
    const file = join(this.temp, "handover", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Runs a script as GitHub would; the answer has its exit code and what it said. */
  run(script, environment = {}) {
    const result = spawnSync("bash", ["-e", "-c", script], {
      cwd: this.repository,
      encoding: "utf8",
      env: this.#environment({
        RUNNER_TEMP: this.temp, GITHUB_OUTPUT: join(this.temp, "output"), GITHUB_STEP_SUMMARY: join(this.temp, "summary"), GITHUB_REF_NAME: "main",
        GITHUB_SERVER_URL: "https://github.example", GITHUB_REPOSITORY: "example/companion", GITHUB_RUN_ID: "99", GH_LOG: join(this.temp, "gh"), ...environment,
      }),
    });
    return { code: result.status, said: result.stdout + result.stderr };
  }

  /** A file beside the repository, where the script leaves things; empty when it is not there. */
  left(name) {
    return existsSync(join(this.temp, name)) ? readFileSync(join(this.temp, name), "utf8") : "";
  }

  /** Writes a file beside the repository. */
  leave(name, text) {
    writeFileSync(join(this.temp, name), text);
  }

  /** What `gh` was asked, one call a line. */
  get asked() {
    return this.left("gh").split("\n").filter(Boolean).map((line) => line.trim());
  }

  /** Branches of the origin. */
  get branches() {
    return this.git("ls-remote", "--heads", "origin").split("\n").filter(Boolean).map((line) => line.split("refs/heads/")[1]).sort();
  }

  /** What a branch of the origin changes: letter and path, one a line. */
  changes(branch) {
    this.git("fetch", "--quiet", "origin", branch);
    return this.git("diff", "--name-status", "main", "FETCH_HEAD").trim().split("\n");
  }

  [Symbol.dispose]() {
    rmSync(this.#root, { recursive: true });
  }

  /** Gives a sandbox to a test and clears it away. */
  static with(test) {
    return () => {
      const sandbox = new Sandbox();
      try {
        test(sandbox);
      } finally {
        sandbox[Symbol.dispose]();
      }
    };
  }
}
