/** The parts of the state, each with the state that is left when it goes. The theme's template `chip` has slots `kind` and `value`. */
import { copyOf, fill, slot, template } from "./slots.ts";
import { pairs, withTerm, withText, type ExplorerState } from "./state.ts";
import { traitTexts, yearsText, type Labels } from "./wording.ts";

export interface Chip {
  readonly kind: string;
  readonly value: string;
  readonly without: ExplorerState;
}

export function chipsOf(state: ExplorerState, labels: Labels): Chip[] {
  const text = state.text.trim();
  const years = yearsText(state);
  return [
    ...(text === "" ? [] : [{ kind: "Words", value: text, without: withText(state, "") }]),
    ...pairs(state.chosen).map(([facet, term]) => ({
      kind: labels.facet(facet),
      value: labels.term(facet, term),
      without: { ...state, chosen: withTerm(state.chosen, facet, term, false) },
    })),
    ...pairs(state.excluded).map(([facet, term]) => ({
      kind: `${labels.facet(facet)}, not`,
      value: labels.term(facet, term),
      without: { ...state, excluded: withTerm(state.excluded, facet, term, false) },
    })),
    ...[...state.has].map((trait) => ({
      kind: "Only",
      value: traitTexts[trait],
      without: { ...state, has: new Set([...state.has].filter((other) => other !== trait)) },
    })),
    ...(years === "" ? [] : [{ kind: "Year", value: years, without: { ...state, from: null, to: null } }]),
  ];
}

/**
 * Takes the place of the chips that stand in the row; the theme's own elements after them stay. Focus on a chip goes to the one that
 * comes to stand there, so that a keyboard can take away one after another; from the last one, whose row goes with it, to the search field.
 */
export function showChips(root: HTMLElement, chips: readonly Chip[], remove: (chip: Chip) => void): void {
  const ofChip = template(root, "chip");
  const row = slot(root, "chips");
  const focused = [...(row?.children ?? [])].indexOf(document.activeElement as Element);
  const elements = chips.map((chip) => {
    const element = copyOf(ofChip);
    fill(element, "kind", chip.kind);
    fill(element, "value", chip.value);
    element.addEventListener("click", () => {
      if (chips.length === 1) root.querySelector<HTMLElement>("[name=q]")?.focus();
      remove(chip);
    });
    return element;
  });
  row?.replaceChildren(...elements);
  if (focused >= 0) (elements[focused] ?? elements.at(-1))?.focus();
}
