/** Room for working out one answer, kept between answers; all zero whenever nobody is at work, which never awaits anything. */
export class Scratch {
  readonly scores: Float32Array;
  readonly counts: Uint16Array;
  readonly touched: Uint32Array;

  /** @param documents how many the index has */
  constructor(documents: number) {
    this.scores = new Float32Array(documents);
    this.counts = new Uint16Array(documents);
    this.touched = new Uint32Array(documents);
  }
}
