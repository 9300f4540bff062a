/**
 * A text under repair: pieces are copied or replaced from left to right, and an offset in the result can be traced back
 * to the source.
 */
export class EditedText {
  #text = '';
  readonly #resultOffsets: number[] = [0];
  readonly #sourceOffsets: number[] = [0];

  /** The text so far. */
  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Adds a piece that stands at `sourceOffset` of the source, as it is or changed. */
  add(piece: string, sourceOffset: number): void {
    this.#resultOffsets.push(this.#text.length);
    this.#sourceOffsets.push(sourceOffset);
    this.#text += piece;
  }

  /** Where in the source a character of the result comes from. */
  sourceOffset(offset: number): number {
    let low = 0;
    let high = this.#resultOffsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#resultOffsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#sourceOffsets[low] ?? 0) + offset - (this.#resultOffsets[low] ?? 0);
  }
}
