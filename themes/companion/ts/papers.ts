import { PaperExplorer } from "../../kit/ts/explorer/paper-explorer.ts";

customElements.define("paper-explorer", PaperExplorer);
