import { CiteCard } from "../../kit/ts/elements/cite-card.ts";
import { SectionOutline } from "../../kit/ts/elements/section-outline.ts";

customElements.define("cite-card", CiteCard);
customElements.define("section-outline", SectionOutline);
