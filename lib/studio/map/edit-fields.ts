import type { JsonPart } from '@/lib/format/places';
import { type AskedWhen, renamedIn, visibilityOf } from '../form/condition-rows';
import { keyOfList, newItem, setItem } from '../form/edit-items';
import { type CardList, isTrue, listIn, textIn } from '../form/form-cards';
import { addItem, addMember, type JsonText, memberOf, removeChild, setPart, swapItems } from '../json-edits';
import type { TextChange } from '../text-change';
import type { Changes } from './edit-ways';
import { PART_ORDERS } from './key-orders';
import type { MapEdit, PartKey } from './map-edit';
import { conditionsOf, ownOf, ownText, type PlacedPart } from './map-text';

/** Keys of parts that stay where they say nothing: readers see the empty text, and without the key another one. */
const KEPT: ReadonlySet<string> = new Set(['title', 'articleId', 'controlType']);

/** Writes a value of a part; what says nothing is left out. */
export function setPartKey(
  json: JsonText,
  { kind, part }: PlacedPart,
  key: PartKey,
  value: string | number | boolean,
): readonly TextChange[] {
  const written = memberOf(part, key.toLowerCase());
  if (key === 'required') return setRequired(json, part, value === true);
  if (key === 'ending' && (ownText(part, key) || 'answer') === value) return [];
  const isSaid =
    typeof value === 'boolean' ? isTrue(written?.value) === value : textIn(part, key.toLowerCase()) === String(value);
  if (isSaid) return [];
  const isNothing = value === '' || value === 0 || value === false || (key === 'ending' && value === 'answer');
  const isKept = KEPT.has(key) || (key === 'displayLabel' && kind === 'question');
  if (isNothing && !isKept) return written === undefined ? [] : takenOut(part, written);
  return [written === undefined ? addMember(json, part, key, value, PART_ORDERS[kind]) : setPart(written, value)];
}

/** A choice must be answered unless it says otherwise, and anything else needn’t. */
function setRequired(json: JsonText, part: JsonPart, value: boolean): readonly TextChange[] {
  const written = memberOf(part, 'required');
  const isChoice =
    listIn(part, 'options') !== undefined && textIn(part, 'controltype').toLowerCase() !== 'multiselectdropdown';
  if ((typeof written?.value === 'boolean' ? written.value : isChoice) === value) return [];
  return [
    written === undefined ? addMember(json, part, 'required', value, PART_ORDERS.question) : setPart(written, value),
  ];
}

function takenOut(object: JsonPart, member: JsonPart): readonly TextChange[] {
  return [removeChild(object, object.children.indexOf(member))].flatMap((change) => change ?? []);
}

/** Writes a text under a key of the troubleshooter, or takes it out where it’s empty; its title stays. */
export function setText(
  json: JsonText,
  object: JsonPart,
  key: string,
  value: string,
  order: readonly string[],
): readonly TextChange[] {
  const written = ownOf(object, key);
  if (ownText(object, key) === value) return [];
  if (value === '' && key !== 'title') return written === undefined ? [] : takenOut(object, written);
  return [written === undefined ? addMember(json, object, key, value, order) : setPart(written, value)];
}

/** Writes a list of texts: those that differ, those that are more, and none of those that stay. */
export function setTexts(
  json: JsonText,
  object: JsonPart,
  key: string,
  values: readonly string[],
  order: readonly string[],
): readonly TextChange[] {
  const list = ownOf(object, key);
  if (list?.type !== 'array') return values.length === 0 ? [] : [addMember(json, object, key, values, order)];
  if (values.length === 0 && list.children.length > 0) return takenOut(object, list);
  const changed = list.children.slice(0, values.length).flatMap((item, at) => {
    const value = values[at] ?? '';
    return item.value === value ? [] : [setPart(item, value)];
  });
  const [last, before] = [list.children.at(-1), list.children[values.length - 1]];
  if (last !== undefined && before !== undefined && list.children.length > values.length)
    return [...changed, { from: before.end, to: last.end, insert: '' }];
  const more = values.slice(list.children.length);
  if (more.length === 0) return changed;
  const added = more.map((value) => JSON.stringify(value)).join(', ');
  return last === undefined
    ? [{ from: list.start, to: list.end, insert: `[${added}]` }]
    : [...changed, { from: last.end, to: last.end, insert: `, ${added}` }];
}

/** Writes when a part is asked; "always" takes its `visibility` out. */
export function setAsked(json: JsonText, { kind, part }: PlacedPart, asked: AskedWhen): Changes {
  if (kind === 'outcome') return 'An outcome has no condition of its own; the connections to it do.';
  const visibility = visibilityOf(asked);
  if (visibility === undefined) return 'A condition can’t compare with this value. Choose or type another one.';
  const written = memberOf(part, 'visibility');
  if (visibility === String(written?.value ?? '').trim()) return [];
  if (visibility === '') return written === undefined ? [] : takenOut(part, written);
  return [
    written === undefined
      ? addMember(json, part, 'visibility', visibility, PART_ORDERS[kind])
      : setPart(written, visibility),
  ];
}

type ListEdit = Extract<MapEdit, { readonly list: CardList }>;

/** Changes a list of a question or card; conditions follow the value of an option. */
export function changeList(json: JsonText, { kind, part, id }: PlacedPart, edit: ListEdit): Changes {
  if (kind === 'outcome') return 'An outcome has nothing to choose from.';
  const array = listIn(part, edit.list);
  if (edit.what === 'addItem') {
    const values = array?.children.map((each) => textIn(each, 'value')) ?? [];
    const item = newItem(edit.list, values);
    // A choice without a text isn’t one for readers of troubleshooters, and none of the others would be shown.
    const whole = edit.list === 'options' ? { ...Object(item), text: `Option ${values.length + 1}` } : item;
    if (array !== undefined) return [addItem(json, array, array.children.length, whole)];
    const key = keyOfList(edit.list, textIn(part, 'controltype'));
    return [addMember(json, part, key, [whole], PART_ORDERS[kind])];
  }
  const item = array?.children[edit.index];
  if (array === undefined || item === undefined) return 'This item no longer exists.';
  if (edit.what === 'moveItem') return swapItems(json, array, edit.index, edit.to);
  if (edit.what === 'removeItem')
    return array.children.length > 1
      ? [removeChild(array, edit.index)].flatMap((change) => change ?? [])
      : takenOut(part, array);
  if (edit.list !== 'options' || edit.key !== 'value') return setItem(json, item, edit.key, edit.value);
  return setOptionValue(json, id, item, edit.value);
}

function setOptionValue(json: JsonText, id: string, option: JsonPart, value: string): Changes {
  const isBare = option.type !== 'object';
  const written = isBare ? option : memberOf(option, 'value');
  const was = isBare ? String(option.value ?? '') : textIn(option, 'value');
  if (was === value) return [];
  if (value.trim() === '') return 'Conditions compare with the value of an option; it can’t be empty.';
  const own =
    written === undefined ? addMember(json, option, 'value', value, ['value', 'text']) : setPart(written, value);
  if (was.trim() === '' || id === '') return [own];
  const conditions = conditionsOf(json).flatMap((condition) => {
    const renamed = renamedIn(String(condition.value), id, { was, value });
    return renamed === condition.value ? [] : [setPart(condition, renamed)];
  });
  return [own, ...conditions];
}
