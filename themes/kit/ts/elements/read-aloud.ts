/** Typing rests for so long before its answer is read aloud, in milliseconds. */
export const restOfReading = 700;

/** Texts of one place that is read aloud (`role=status`): the last of several in a row, and nothing twice. */
export class ReadAloud {
  #waiting: ReturnType<typeof setTimeout> | undefined;

  tell(place: Element | null, text: string, wait = restOfReading): void {
    this.stop();
    this.#waiting = setTimeout(() => {
      if (place && place.textContent !== text) place.textContent = text;
    }, wait);
  }

  /** What was not told yet is not told any more. */
  stop(): void {
    clearTimeout(this.#waiting);
  }
}
