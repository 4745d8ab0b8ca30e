import { CiteCard } from "../../kit/ts/elements/cite-card.ts";
import { SectionOutline } from "../../kit/ts/elements/section-outline.ts";

customElements.define("cite-card", CiteCard);
customElements.define("section-outline", SectionOutline);

// Few chapters have formulas, and what sets them is larger than a chapter.
const formulas = document.querySelectorAll<HTMLElement>("article .math");
if (formulas.length > 0) void import("../../kit/ts/math.ts").then(({ setMath }) => setMath(formulas));
