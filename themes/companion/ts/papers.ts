import { afterPaint } from "../../kit/ts/elements/after-paint.ts";
import { PaperExplorer } from "../../kit/ts/explorer/paper-explorer.ts";

const make = (): void => customElements.define("paper-explorer", PaperExplorer);
// Whoever comes with a question waits for the answer, everybody else for the list.
if (location.search.length > 1) make();
else afterPaint(make);
