import { CopyText } from "./copy-text.ts";
import { SchemeSwitch } from "./scheme-switch.ts";

customElements.define("scheme-switch", SchemeSwitch);
customElements.define("copy-text", CopyText);
