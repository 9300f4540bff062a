import type { Option } from '@/lib/format';
import type { FlowOption } from '../flow';
import { wellFormed } from './option-index';

/** Options with a key each, unique among them; those from `ownCount` on are Stepwise's and not the author's. */
export function keyedOptions(options: readonly Option[], ownCount = options.length): readonly FlowOption[] {
  const taken = new Set<string>();
  return options.map(({ value, text }, index) => {
    return { key: freeKey(value, index, taken), value, text, isAdded: index >= ownCount };
  });
}

/**
 * The value itself, as a form field and an address give it back unchanged; where another option has it already, with a
 * number behind it.
 */
function freeKey(value: string, index: number, taken: Set<string>): string {
  const plain = wellFormed(value).replace(/\s+/g, ' ').trim() || '~';
  let key = plain;
  for (let number = index + 1; taken.has(key); number += 1) key = `${plain}~${number}`;
  taken.add(key);
  return key;
}
