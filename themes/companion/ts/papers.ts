import { PaperFilter } from "./paper-filter.ts";

customElements.define("paper-filter", PaperFilter);
