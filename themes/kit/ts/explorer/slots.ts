/** Elements fill copies of a theme's templates; a template names its places with `data-slot`. */

/** A copy of the template's only element. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error("A template is empty.");
  return copy;
}

/** The place with that name, in the element or the element itself; null when the theme leaves it out. */
export function slot<E extends HTMLElement = HTMLElement>(root: HTMLElement, name: string): E | null {
  return root.dataset["slot"] === name ? (root as unknown as E) : root.querySelector<E>(`[data-slot="${name}"]`);
}

/** Fills the place with that name; one with nothing in it goes, unless it is a cell, whose place the next ones would take. */
export function fill(root: HTMLElement, name: string, ...content: (Node | string)[]): HTMLElement | null {
  const element = slot(root, name);
  element?.replaceChildren(...content);
  if (element?.textContent === "" && !(element instanceof HTMLTableCellElement)) element.remove();
  return element;
}

/** The template that a theme keeps for this: `<template data-template="card">`. */
export function template(root: ParentNode, name: string): HTMLTemplateElement {
  const found = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  if (!found) throw new Error(`The page has no template "${name}".`);
  return found;
}
