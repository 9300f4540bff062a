import type { Option } from '@/lib/format';
import type { FlowOption } from '../flow';
import { wellFormed } from './option-index';

/** Options with a key each, unique among them; those from `ownCount` on are Stepwise's and not the author's. */
export function keyedOptions(options: readonly Option[], ownCount = options.length): readonly FlowOption[] {
  const taken: TakenKeys = { keys: new Set(), lastNumbers: new Map() };
  return options.map(({ value, text }, index) => {
    return { key: freeKey(value, index, taken), value, text, isAdded: index >= ownCount };
  });
}

/** Keys given out, and for a value that repeats the last number tried behind it: all up to that one are taken. */
interface TakenKeys {
  readonly keys: Set<string>;
  readonly lastNumbers: Map<string, number>;
}

/**
 * The value itself, as a form field and an address give it back unchanged; where another option has it already, with a
 * number behind it.
 */
function freeKey(value: string, index: number, { keys, lastNumbers }: TakenKeys): string {
  const plain = wellFormed(value).replace(/\s+/g, ' ').trim() || '~';
  let key = plain;
  for (let number = Math.max(index, lastNumbers.get(plain) ?? 0) + 1; keys.has(key); number += 1) {
    key = `${plain}~${number}`;
    lastNumbers.set(plain, number);
  }
  keys.add(key);
  return key;
}
