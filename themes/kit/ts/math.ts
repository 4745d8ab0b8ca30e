import { render } from "katex";

/** Sets the TeX of a chapter as MathML, which needs no style of its own. What cannot be set stays as TeX. */
export function setMath(formulas: Iterable<HTMLElement>): void {
  for (const formula of formulas) {
    const tex = formula.textContent ?? "";
    const source = /^\s*\\([[(])([\s\S]*)\\[\])]\s*$/.exec(tex);
    if (!source) continue;
    try {
      render(source[2] ?? "", formula, { output: "mathml", displayMode: source[1] === "[", throwOnError: true });
    } catch {
      formula.textContent = tex;
    }
  }
}
