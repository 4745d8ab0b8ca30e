declare module "citeproc" {
  /** What the processor asks its surroundings for. */
  interface Surroundings {
    retrieveLocale(language: string): unknown;
    retrieveItem(id: string): unknown;
  }

  class Engine {
    constructor(surroundings: Surroundings, style: unknown, language: string);
    updateItems(ids: readonly string[]): void;
    /** Entries as HTML in the style's order; false for a style without a bibliography. */
    makeBibliography(): [unknown, string[]] | false;
  }

  const citeproc: { readonly Engine: typeof Engine };
  export default citeproc;
}

/** Made by themes/kit/build/citations.mjs. */
declare module "csl:collection" {
  type Loader = () => Promise<{ readonly default: unknown }>;
  export const styles: Readonly<Record<string, Loader>>;
  export const locales: Readonly<Record<string, Loader>>;
}
