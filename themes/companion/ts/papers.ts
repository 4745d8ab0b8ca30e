import { PaperFilter } from "../../kit/ts/explorer/paper-filter.ts";

customElements.define("paper-filter", PaperFilter);
