import { SortTable } from "../../kit/ts/elements/sort-table.ts";

customElements.define("sort-table", SortTable);
