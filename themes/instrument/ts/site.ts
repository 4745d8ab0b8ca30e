import { CopyText } from "../../kit/ts/elements/copy-text.ts";
import { EvidenceMap } from "../../kit/ts/elements/evidence-map.ts";
import { readOffline } from "../../kit/ts/elements/offline.ts";
import { SchemeSwitch } from "../../kit/ts/elements/scheme-switch.ts";

customElements.define("scheme-switch", SchemeSwitch);
customElements.define("copy-text", CopyText);
customElements.define("evidence-map", EvidenceMap);
readOffline();
