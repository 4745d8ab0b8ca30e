import { CiteCard } from "./cite-card.ts";
import { SectionOutline } from "./section-outline.ts";

customElements.define("cite-card", CiteCard);
customElements.define("section-outline", SectionOutline);
