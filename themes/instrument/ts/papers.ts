import { PaperExplorer } from "../../kit/ts/explorer/paper-explorer.ts";
import { Scan } from "../../kit/ts/explorer/scan.ts";
import { fetchSearchFile } from "../../kit/ts/search/search-file.ts";

PaperExplorer.open = async (element, signal) => new Scan(await fetchSearchFile(element.dataset["search"] ?? "", signal));
customElements.define("paper-explorer", PaperExplorer);
