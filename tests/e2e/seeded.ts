/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export type Draw = () => number;

/** Draws from a seed. */
export function seeded(seed: number): Draw {
  let state = (seed * 2_654_435_761 + 97) & 0x7fffffff;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) / 0x800000;
  };
}

/** One of some things. */
export function oneOf<Thing>(things: readonly Thing[], draw: Draw): Thing {
  const thing = things[Math.floor(draw() * things.length)];
  if (thing === undefined) throw new Error('nothing to draw from');
  return thing;
}
