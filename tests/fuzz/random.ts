/** Random numbers that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`; 0 where that is 0. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** The numbers of one item of a run (splitmix32 over both). */
export function randomOf(seed: number, item: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(item + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (limit: number) => (limit <= 0 ? 0 : next() % limit);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('there is nothing to pick from');
      return item;
    },
  };
}
