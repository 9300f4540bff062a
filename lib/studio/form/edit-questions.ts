import type { JsonPart } from '@/lib/format/places';
import {
  addItem,
  addMember,
  addWritten,
  applyChanges,
  type JsonText,
  type JsonValue,
  memberOf,
  removeChild,
  setPart,
} from '../json-edits';
import type { TextChange } from '../text-change';
import { elementsOf, inOrder, orderOf, textIn } from './form-cards';
import { ELEMENT_ORDER } from './key-order';

const CHOICES: ReadonlySet<string> = new Set(['dropdown', 'radioButtonGroup', 'multiselectdropdown']);

/** Adds a question behind another; without one, as the first. */
export function addQuestion(
  json: JsonText,
  after: number | undefined,
  control: string,
): readonly TextChange[] | string {
  const array = memberOf(json.root, 'formelements');
  if (array?.type !== 'array') return 'This form has no list of questions (“formElements”). Add one in the text.';
  const { order, changes } = numberFor(json, after);
  const id = freeId(elementsOf(json.root), 'question');
  const question: Record<string, JsonValue> = { id, order, controlType: control };
  if (control === 'infoblock') question.content = '';
  else question.displayLabel = '';
  if (CHOICES.has(control))
    question[control === 'radioButtonGroup' ? 'radioButtonOptions' : 'dropdownOptions'] = [
      { value: 'option_1', text: '' },
      { value: 'dont_know_answer', text: 'Other, don’t know, or not applicable' },
    ];
  if (!['infoblock', 'textBlock'].includes(control)) question.required = false;
  return [...changes, addQuestionText(json, array, after, question)];
}

function addQuestionText(json: JsonText, array: JsonPart, after: number | undefined, question: JsonValue): TextChange {
  return addItem(json, array, after === undefined ? 0 : placeIn(array, after) + 1, question);
}

/** Copies a question with everything in it, right behind it, with an ID of its own. */
export function copyQuestion(json: JsonText, at: number): readonly TextChange[] | string {
  const array = memberOf(json.root, 'formelements');
  const element = elementsOf(json.root)[at];
  if (array === undefined || element === undefined) return 'This question no longer exists.';
  const { order, changes } = numberFor(json, at);
  const id = freeId(elementsOf(json.root), textIn(element, 'id').trim() || 'question');
  // There's nothing to copy, and no place for two members at once.
  if (element.children.length === 0) return [...changes, addItem(json, array, placeIn(array, at) + 1, { id, order })];
  const own = [
    ...setIn(json, element, 'id', id),
    ...setIn(json, element, 'order', order),
    // One question alone describes the case.
    ...takenOut(element, 'useasadditionaldetails'),
  ];
  const inside = own.map(({ from, to, insert }) => ({ from: from - element.start, to: to - element.start, insert }));
  const copy = applyChanges(json.text.slice(element.start, element.end), inside);
  return [...changes, addWritten(json, array, placeIn(array, at) + 1, copy)];
}

function takenOut(element: JsonPart, name: string): readonly TextChange[] {
  const part = memberOf(element, name);
  return part?.value === true ? [setPart(part, false)] : [];
}

/** Takes a question out. */
export function removeQuestion(json: JsonText, at: number): readonly TextChange[] | string {
  const array = memberOf(json.root, 'formelements');
  const change = array && removeChild(array, placeIn(array, at));
  return change === undefined ? 'This question no longer exists.' : [change];
}

/** Gives a question another place in the order, by its number; questions stay where they are in the file. */
export function moveQuestion(json: JsonText, at: number, to: number): readonly TextChange[] {
  const elements = elementsOf(json.root);
  const order = inOrder(elements);
  const from = order.indexOf(at);
  const rest = order.filter((each) => each !== at);
  const place = Math.max(0, Math.min(to, rest.length));
  if (from < 0 || from === place) return [];
  const wanted = [...rest.slice(0, place), at, ...rest.slice(place)];
  return fewestChanges(
    json,
    elements,
    [between(elements, wanted, place), rotated(elements, order, wanted)].filter((numbers) => numbers !== undefined),
  );
}

type Numbers = ReadonlyMap<number, number>;

/** The question alone gets another number, where there is one free between its new neighbors. */
function between(elements: readonly JsonPart[], wanted: readonly number[], place: number): Numbers | undefined {
  const at = wanted[place] ?? -1;
  const [before, after] = [wanted[place - 1], wanted[place + 1]];
  const least = before === undefined ? Number.NEGATIVE_INFINITY : orderOf(elements, before);
  const most = after === undefined ? Number.POSITIVE_INFINITY : orderOf(elements, after);
  const free = Number.isFinite(least) ? Math.floor(least) + 1 : Math.ceil(most) - 1;
  return free < most && free > least && free >= 0 ? new Map([[at, free]]) : undefined;
}

/** The questions in between get each other’s numbers. */
function rotated(elements: readonly JsonPart[], order: readonly number[], wanted: readonly number[]): Numbers {
  const numbers = order.map((each) => orderOf(elements, each));
  const isDistinct = new Set(numbers).size === numbers.length;
  return new Map(wanted.map((each, index) => [each, isDistinct ? (numbers[index] ?? index + 1) : index + 1]));
}

function fewestChanges(json: JsonText, elements: readonly JsonPart[], ways: readonly Numbers[]): readonly TextChange[] {
  const all = ways.map((numbers) =>
    [...numbers].flatMap(([at, number]) => {
      const element = elements[at];
      return element === undefined || orderOf(elements, at) === number ? [] : setIn(json, element, 'order', number);
    }),
  );
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** A number for a question behind another, and the changes that make room for it. */
function numberFor(
  json: JsonText,
  after: number | undefined,
): { readonly order: number; readonly changes: readonly TextChange[] } {
  const elements = elementsOf(json.root);
  const order = inOrder(elements);
  const place = after === undefined ? 0 : order.indexOf(after) + 1;
  const before = order[place - 1];
  const number = before === undefined ? 1 : Math.floor(orderOf(elements, before)) + 1;
  const changes: TextChange[] = [];
  let taken = number;
  for (const each of order.slice(place)) {
    if (orderOf(elements, each) > taken) break;
    taken += 1;
    const element = elements[each];
    for (const change of element === undefined ? [] : setIn(json, element, 'order', taken)) changes.push(change);
  }
  return { order: number, changes };
}

function setIn(json: JsonText, element: JsonPart, name: 'id' | 'order', value: string | number): readonly TextChange[] {
  const part = memberOf(element, name);
  return [part === undefined ? addMember(json, element, name, value, ELEMENT_ORDER) : setPart(part, value)];
}

/** Where a question is among everything in the list. */
function placeIn(array: JsonPart, at: number): number {
  const objects = [...array.children.keys()].filter((index) => array.children[index]?.type === 'object');
  return objects[at] ?? array.children.length - 1;
}

function freeId(elements: readonly JsonPart[], wish: string): string {
  const taken = new Set(elements.map((each) => textIn(each, 'id').trim().toLowerCase()));
  const stem = wish.replace(/_\d+$/, '');
  let number = 2;
  if (!taken.has(wish.toLowerCase())) return wish;
  while (taken.has(`${stem}_${number}`.toLowerCase())) number += 1;
  return `${stem}_${number}`;
}
