import { hashOf } from '../index/sketch';

const NONE = -1;

/**
 * Finds things by their names, of which there is one each, and keeps of each two numbers alone: its own and a hash. What it's called is
 * asked for again where the hash is that of a name that is looked for. A map of as many texts takes ten times the memory.
 */
export class NameTable {
  readonly #nameOf: (thing: number) => string;
  /** Where a hash leads, or the next place that was free. */
  #things = new Int32Array(64).fill(NONE);
  #hashes = new Uint32Array(64);
  #count = 0;

  /** @param nameOf the name that a thing, a whole number from 0, was added by */
  constructor(nameOf: (thing: number) => string) {
    this.#nameOf = nameOf;
  }

  get(name: string): number | undefined {
    const thing = this.#things[this.#placeOf(name, hashOf(name))] ?? NONE;
    return thing === NONE ? undefined : thing;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** Gives a name to a thing where no other has it. @returns who has it now */
  add(name: string, thing: number): number {
    if (2 * this.#count >= this.#things.length) this.#grow();
    const hash = hashOf(name);
    const place = this.#placeOf(name, hash);
    const known = this.#things[place] ?? NONE;
    if (known !== NONE) return known;
    this.#things[place] = thing;
    this.#hashes[place] = hash;
    this.#count += 1;
    return thing;
  }

  /** Gives a name that another has to a thing. */
  replace(name: string, thing: number): void {
    this.#things[this.#placeOf(name, hashOf(name))] = thing;
  }

  /** Where a name is, or would be. */
  #placeOf(name: string, hash: number): number {
    const last = this.#things.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const thing = this.#things[place] ?? NONE;
      if (thing === NONE || (this.#hashes[place] === hash && this.#nameOf(thing) === name)) return place;
    }
  }

  #grow(): void {
    const [things, hashes] = [this.#things, this.#hashes];
    this.#things = new Int32Array(2 * things.length).fill(NONE);
    this.#hashes = new Uint32Array(2 * things.length);
    const last = this.#things.length - 1;
    for (const [at, thing] of things.entries()) {
      if (thing === NONE) continue;
      const hash = hashes[at] ?? 0;
      let place = hash & last;
      while (this.#things[place] !== NONE) place = (place + 1) & last;
      this.#things[place] = thing;
      this.#hashes[place] = hash;
    }
  }
}
