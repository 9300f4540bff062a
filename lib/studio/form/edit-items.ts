import { addMember, type JsonText, type JsonValue, memberOf, setPart } from '../json-edits';
import type { TextChange } from '../text-change';
import { type CardList, textIn } from './form-cards';
import { LIST_KEYS } from './key-order';

/** A text in an item; a rule’s value is a number where it reads as one and its type wants it. */
export function setItem(json: JsonText, item: JsonText['root'], key: string, value: string): readonly TextChange[] {
  if (item.type !== 'object') return item.value === value ? [] : [setPart(item, value)];
  const names = key === 'value' && memberOf(item, 'value') === undefined ? ['controlid'] : [key];
  const part = memberOf(item, ...names);
  if (textIn(item, ...names) === value) return [];
  const isNumber = key === 'value' && /^-?\d+(?:\.\d+)?$/.test(value) && !/regex/i.test(textIn(item, 'type'));
  const written = isNumber && String(Number(value)) === value ? Number(value) : value;
  return part === undefined
    ? [addMember(json, item, key, written, ['type', 'value', 'text'])]
    : [setPart(part, written)];
}

/** The key that a list of a question is written under. */
export function keyOfList(list: CardList, control: string): string {
  return list === 'options' && control.trim().toLowerCase() === 'radiobuttongroup'
    ? 'radioButtonOptions'
    : LIST_KEYS[list];
}

/** An item to add to a list. @param values of those that are there */
export function newItem(list: CardList, values: readonly string[]): JsonValue {
  if (list === 'hints') return { text: '' };
  if (list === 'rules') return { type: 'RegExMatch', value: '', text: '' };
  let number = values.length + 1;
  while (values.includes(`option_${number}`)) number += 1;
  return { value: `option_${number}`, text: '' };
}
