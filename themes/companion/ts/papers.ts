import { IndexEngine } from "../../kit/ts/explorer/index-engine.ts";
import { PaperExplorer } from "../../kit/ts/explorer/paper-explorer.ts";

PaperExplorer.open = async (element, signal) => new IndexEngine(element, signal);
customElements.define("paper-explorer", PaperExplorer);
