import { PaperComparison } from "../../kit/ts/compare/paper-comparison.ts";

customElements.define("paper-comparison", PaperComparison);
