/** Counts values and tells the most frequent; of equals the first in text order, so that the answer never depends on order. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #total = 0;

  /** Counts a value; an empty one is not counted. */
  add(value: string): void {
    if (value === '') return;
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    this.#total++;
  }

  /** The most frequent value, where it makes up at least `share` (0 to 1) of all; else empty. */
  dominant(share = 0): string {
    let best = '';
    let most = 0;
    for (const [value, count] of this.#counts) {
      if (count > most || (count === most && value < best)) [best, most] = [value, count];
    }
    return most >= share * this.#total ? best : '';
  }

  /** The value that is more frequent than any other; `undefined` where two are equal, or none was counted. */
  leader(): string | undefined {
    const [first, second] = this.values();
    if (first === undefined || second === undefined) return first;
    return this.#counts.get(first) === this.#counts.get(second) ? undefined : first;
  }

  /** Values by frequency, the most frequent first. */
  values(): readonly string[] {
    return [...this.#counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
  }
}
