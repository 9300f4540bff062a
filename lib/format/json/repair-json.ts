import type { JsonSlip } from './read-json';

/** A repaired JSON text, what was mended (offsets in the source), and the way back to the source. */
export interface RepairedJson {
  readonly text: string;
  readonly slips: readonly JsonSlip[];
  readonly sourceOffset: (offset: number) => number;
}

const CLOSING_QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '“”', '”': '“”' };

/**
 * Makes JSON of what authors write (FORMAT.md D.1): raw line ends and tabs in strings, stray backslashes, bare keys, extra
 * commas, comments, single and curly quotes, invisible blanks. What is wrong beyond that is left for the reader to name.
 *
 *     > | { visibility: "a⏎b", }
 *           ^ quoted     ^ \n ^ dropped
 */
export function repairJson(source: string): RepairedJson {
  const repair = new JsonRepair(source);
  repair.run();
  return {
    text: repair.result.text,
    slips: repair.slips,
    sourceOffset: (offset) => repair.result.sourceOffset(offset),
  };
}

class JsonRepair {
  readonly result = new EditedText();
  readonly slips: JsonSlip[] = [];
  readonly #source: string;
  /** What the string that is being read became. */
  #written: string[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  run(): void {
    while (this.#at < this.#source.length) this.#step(this.#source.charAt(this.#at));
  }

  #step(letter: string): void {
    const next = this.#source.charAt(this.#at + 1);
    if (letter === '/' && (next === '/' || next === '*')) this.#dropComment(next === '/' ? '\n' : '*/');
    else if (CLOSING_QUOTES[letter] !== undefined) this.#string(letter);
    else if (letter === ',') this.#comma();
    else if (/[A-Za-z_$]/.test(letter)) this.#word();
    else if (/[\u00a0\u200b\ufeff\u202f]/.test(letter)) this.#replace('invisibleSpace', 1, ' ');
    else this.#copy(1);
  }

  #add(piece: string, sourceOffset: number): void {
    this.result.add(piece, sourceOffset);
    this.#written.push(piece);
  }

  #copy(length: number): void {
    this.#add(this.#source.slice(this.#at, this.#at + length), this.#at);
    this.#at += length;
  }

  #replace(kind: string, length: number, piece: string): void {
    const text = this.#source.slice(this.#at, this.#at + length);
    this.slips.push({ kind, offset: this.#at, text, edit: { found: text, text: piece } });
    this.#add(piece, this.#at);
    this.#at += length;
  }

  #dropComment(end: string): void {
    const found = this.#source.indexOf(end, this.#at + 2);
    const stop = found < 0 ? this.#source.length : found + (end === '*/' ? 2 : 0);
    this.#replace('comment', stop - this.#at, ' ');
  }

  /** A comma before a closing bracket or another comma says nothing. */
  #comma(): void {
    const after = /[\s,\u00a0\u200b]*/uy;
    after.lastIndex = this.#at + 1;
    const run = after.exec(this.#source)?.[0] ?? '';
    const next = this.#source.charAt(this.#at + 1 + run.length);
    if (next === '}' || next === ']') this.#replace('extraComma', 1 + run.length, run.replace(/\S/gu, ' ') || ' ');
    else if (run.includes(',')) this.#replace('extraComma', 1 + run.length, `,${run.replace(/\S/gu, ' ')}`);
    else this.#copy(1);
  }

  #word(): void {
    const pattern = /[\w$.-]+/uy;
    pattern.lastIndex = this.#at;
    const word = pattern.exec(this.#source)?.[0] ?? '';
    const colon = /\s*:/uy;
    colon.lastIndex = this.#at + word.length;
    if (colon.test(this.#source)) this.#replace('bareKey', word.length, `"${word}"`);
    else this.#copy(Math.max(1, word.length));
  }

  #string(quote: string): void {
    const closing = CLOSING_QUOTES[quote] ?? quote;
    const start = this.#at;
    this.#written = [];
    if (quote === '"') this.#copy(1);
    else {
      this.#add('"', this.#at);
      this.#at += 1;
    }
    while (this.#at < this.#source.length && !closing.includes(this.#source.charAt(this.#at))) this.#stringStep(quote);
    if (this.#at < this.#source.length) {
      this.#add('"', this.#at);
      this.#at += 1;
    }
    if (quote === '"') return;
    const edit = { found: this.#source.slice(start, this.#at), text: this.#written.join('') };
    this.slips.push({ kind: 'oddQuotes', offset: start, text: quote, edit });
  }

  #stringStep(quote: string): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding raw control characters is what this is for
    const run = /[^"'“”\\\0-\x1f]+/uy;
    run.lastIndex = this.#at;
    const plain = run.exec(this.#source)?.[0];
    const letter = this.#source.charAt(this.#at);
    if (plain !== undefined) this.#copy(plain.length);
    else if (letter === '\\') this.#escape(quote);
    else if (letter === '"') this.#quoteInside();
    else if (letter < ' ') this.#replace('controlCharacter', 1, JSON.stringify(letter).slice(1, -1));
    else this.#copy(1);
  }

  /** A `"` inside a string in other quotes. */
  #quoteInside(): void {
    this.#add('\\"', this.#at);
    this.#at += 1;
  }

  #escape(quote: string): void {
    const pattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    if (found !== undefined) this.#copy(found.length);
    else if (quote === "'" && this.#source.charAt(this.#at + 1) === "'") this.#replace('oddQuotes', 2, "'");
    else this.#replace('badEscape', 1, '\\\\');
  }
}

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
