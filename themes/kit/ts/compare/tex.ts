/** Writes text as TeX source, as the program's own TeXText does: both are held to tests/StatiqSite.Tests/Citations/TeX/texts.txt. No DOM. */

/** Character to command, as the program knows them; all others stay as they are. */
export type TeXCommands = Readonly<Record<string, string>>;

export function texOf(text: string, commands: TeXCommands): string {
  let [written, before] = ["", ""];
  for (const character of text) {
    const source = commands[character] ?? character;
    written += formLigature(before, character) ? `{${source}}` : source;
    before = character;
  }
  return written;
}

/** Two hyphens would become a dash, two en dashes an em dash and a hyphen, two apostrophes a quotation mark. */
function formLigature(first: string, second: string): boolean {
  return ("-–—".includes(second) && first !== "" && "-–—".includes(first)) || (first === "'" && second === "'");
}
