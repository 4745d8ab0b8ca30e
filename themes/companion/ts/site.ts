import { SearchDialog } from "../../kit/ts/dialog/search-dialog.ts";
import { afterPapers } from "../../kit/ts/elements/after-paint.ts";
import { CopyText } from "../../kit/ts/elements/copy-text.ts";
import { EvidenceMap } from "../../kit/ts/elements/evidence-map.ts";
import { readOffline } from "../../kit/ts/elements/offline.ts";
import { SchemeSwitch } from "../../kit/ts/elements/scheme-switch.ts";
import { PaperTray } from "../../kit/ts/explorer/paper-tray.ts";

customElements.define("scheme-switch", SchemeSwitch);
customElements.define("copy-text", CopyText);
customElements.define("evidence-map", EvidenceMap);
customElements.define("search-dialog", SearchDialog);
readOffline();
// It looks at every paper of the page.
afterPapers(() => customElements.define("paper-tray", PaperTray));
