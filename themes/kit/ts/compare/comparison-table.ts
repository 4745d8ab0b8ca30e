/** Draws a comparison: fills copies of the theme's templates. */
import { copyOf, fill, slot, template } from "../explorer/slots.ts";
import type { Agreement, ComparedValue, FactRow, Share } from "./comparison.ts";
import { textOf, type FactValue, type PaperFacts } from "./facts.ts";
import type { Cell, Grid, Heading } from "./grid.ts";

const signs: Readonly<Record<Share, string>> = { all: "●", some: "◐", one: "○" };

const agreements: Readonly<Record<Agreement, string>> = { same: "the same", differs: "differs", unclear: "not known of all" };

/** Letters of a text that wants a wide column. */
const long = 90;

export class ComparisonTable {
  readonly #root: HTMLElement;
  readonly #papers: string;

  /** @param papers address of the folder of papers, ending in a slash */
  constructor(root: HTMLElement, papers: string) {
    [this.#root, this.#papers] = [root, papers];
  }

  show(grid: Grid): void {
    const table = slot(this.#root, "table");
    table?.style.setProperty("--columns", String(grid.columns.length));
    table?.classList.toggle("is-turned", grid.isTurned);
    const corner = document.createElement("td");
    corner.setAttribute("role", "cell");
    const heads = grid.columns.map((heading) => this.#heading(heading, "col", grid));
    slot(this.#root, "head")?.replaceChildren(line([corner, ...heads]));
    slot(this.#root, "rows")?.replaceChildren(
      ...grid.lines.map(({ heading, cells }) => line([this.#heading(heading, "row", grid), ...cells.map((cell) => this.#cell(cell, grid))])),
    );
  }

  #heading(heading: Heading, scope: "col" | "row", grid: Grid): HTMLElement {
    const head = "paper" in heading ? this.#paper(heading.paper, grid) : this.#fact(heading.fact);
    head.setAttribute("scope", scope);
    head.setAttribute("role", `${scope === "col" ? "column" : "row"}header`);
    return head;
  }

  #paper({ key, name, title, language, facts }: PaperFacts, { papers, isTurned }: Grid): HTMLElement {
    const head = copyOf(template(this.#root, "paper"));
    head.dataset["key"] = key;
    fill(head, "name", name === title ? "" : name);
    const link = fill(head, "title", title) as HTMLAnchorElement | null;
    if (link) link.href = `${this.#papers}${key}/`;
    if (language !== undefined) link?.setAttribute("lang", language);
    fill(head, "status", facts.flatMap(([id, ...values]) => (id === "status" ? values.map(textOf) : [])).join(", "));
    const at = papers.findIndex((paper) => paper.key === key);
    const buttons = { earlier: isTurned ? "Move up" : "Move to the left", later: isTurned ? "Move down" : "Move to the right", remove: "Remove" };
    for (const [action, does] of Object.entries(buttons)) {
      const button = head.querySelector<HTMLButtonElement>(`[data-action=${action}]`);
      if (!button) continue;
      button.setAttribute("aria-label", `${does}: ${name}`);
      button.title = does;
      button.disabled = (action === "earlier" && at === 0) || (action === "later" && at === papers.length - 1);
    }
    return head;
  }

  #fact({ label, agreement }: FactRow): HTMLElement {
    const head = copyOf(template(this.#root, "fact"));
    fill(head, "label", label);
    const mark = fill(head, "mark", agreement === null ? "" : agreements[agreement]);
    if (mark && agreement !== null) mark.dataset["agreement"] = agreement;
    return head;
  }

  #cell({ values, fact }: Cell, { papers, isTurned }: Grid): HTMLElement {
    const cell = copyOf(template(this.#root, values.length === 0 ? "absent" : "cell"));
    if (values.length === 0) cell.textContent = fact.absent;
    else slot(cell, "values")?.replaceChildren(...values.map((value) => this.#value(value, papers.length)));
    cell.dataset["fact"] = fact.id;
    cell.classList.toggle("is-long", values.some(({ value }) => textOf(value).length > long));
    // Where rows become entries on a narrow screen, a label stands before each fact.
    if (isTurned) cell.dataset["label"] = fact.label;
    return cell;
  }

  #value({ value, share }: ComparedValue, papers: number): HTMLElement {
    const item = copyOf(template(this.#root, "value"));
    fill(item, "text", ...linked(value));
    fill(item, "sign", share === null ? "" : signs[share]);
    fill(item, "said", share === null ? "" : share === "all" ? ", all have it" : share === "one" ? ", only this one has it" : `, some of the ${papers} have it`);
    if (share !== null) item.dataset["share"] = share;
    return item;
  }
}

function linked(value: FactValue): (HTMLAnchorElement | string)[] {
  if (typeof value === "string") return [value];
  const [text, href, place] = value;
  return place === undefined ? [linkTo(href, text)] : [`${text} `, linkTo(href, place)];
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  return link;
}

function line(cells: readonly HTMLElement[]): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.setAttribute("role", "row");
  row.append(...cells);
  return row;
}
