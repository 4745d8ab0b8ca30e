import { CiteStyles } from "../../kit/ts/elements/cite-styles.ts";

customElements.define("cite-styles", CiteStyles);
