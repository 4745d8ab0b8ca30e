/** What `sw.js` says of its build before it loads the worker. */
export interface Build {
  /** A hash of every file of the site. */
  readonly version: string;
  /** What is readable without a network from the first visit on, relative to the site. */
  readonly files: readonly string[];
}
