import type { JsonPart } from '@/lib/format/places';
import { type AskedWhen, askedWhen, visibilityOf } from '../form/condition-rows';
import {
  addItem,
  addMember,
  type JsonText,
  type JsonValue,
  removeChild,
  replacePart,
  setPart,
  swapItems,
} from '../json-edits';
import type { TextChange } from '../text-change';
import { PART_ORDERS, WAY_ORDER } from './key-orders';
import { entriesOf, followingOf, ownOf, ownText, type PlacedPart } from './map-text';
import { answersOf } from './way-label';

/** Changes, or why there are none. */
export type Changes = readonly TextChange[] | string;

const NO_CONDITION = 'A condition can’t compare with this value. Choose or type another one.';

/** Says where a part leads that so far only stands before another: so it still leads there once the list has another order. */
export function sayNext(json: JsonText, placed: PlacedPart, following: PlacedPart | undefined): readonly TextChange[] {
  if (placed.kind === 'outcome' || ownOf(placed.part, 'next') !== undefined) return [];
  return [addNext(json, placed, following?.id ?? [])];
}

function addNext(json: JsonText, { kind, part }: PlacedPart, value: JsonValue): TextChange {
  return addMember(json, part, 'next', value, PART_ORDERS[kind]);
}

/** Adds a way: before the one for any other answer; a second one for any other answer takes the place of the first. */
export function connect(json: JsonText, placed: PlacedPart, to: string, when: AskedWhen): Changes {
  const { part } = placed;
  if (placed.kind === 'outcome') return 'An outcome is an end; it leads nowhere.';
  const text = visibilityOf(when);
  if (text === undefined) return NO_CONDITION;
  if (to === '') return 'A part needs an ID before something can lead to it.';
  const next = ownOf(part, 'next');
  const entry = text === '' ? { goto: to } : { when: text, goto: to };
  if (next?.type !== 'array' || next.children.length === 0) {
    const before = next === undefined ? (followingOf(json, placed)?.id ?? '') : ownText(part, 'next');
    const value = text === '' ? to : [entry, ...(before === '' ? [] : [{ goto: before }])];
    return [next === undefined ? addNext(json, placed, value) : replacePart(json, part, next, value)];
  }
  const otherwise = next.children.findIndex((each) => each.type === 'object' && ownOf(each, 'when') === undefined);
  const known = next.children[otherwise];
  if (text !== '' || known === undefined)
    return [addItem(json, next, otherwise < 0 ? next.children.length : otherwise, entry)];
  return setGoto(json, known, to);
}

function setGoto(json: JsonText, entry: JsonPart, to: string): readonly TextChange[] {
  const goto = ownOf(entry, 'goto');
  if (goto?.value === to) return [];
  return [goto === undefined ? addMember(json, entry, 'goto', to, WAY_ORDER) : setPart(goto, to)];
}

/** Ways, from the last to the first, that some of these answers take alone; empty where the condition isn’t one of answers. */
export function waysTakenBy(placed: PlacedPart, when: AskedWhen): readonly number[] {
  const next = ownOf(placed.part, 'next');
  const ways = next?.type === 'array' ? [...next.children.keys()].toReversed() : [];
  return ways.filter((index) => leaveWay(placed, index, when).length > 0);
}

/** Takes answers out of the condition of a way that has only answers; without any the way goes. */
export function leaveWay(placed: PlacedPart, index: number, when: AskedWhen): readonly TextChange[] {
  const leaving = answersOf(when, placed.id);
  const next = ownOf(placed.part, 'next');
  const entry = next?.type === 'array' ? next.children[index] : undefined;
  const written = entry?.type === 'object' ? ownOf(entry, 'when') : undefined;
  const asked = askedWhen(written?.value, [placed.id]);
  if (leaving === undefined || next === undefined || written === undefined || !('rows' in asked)) return [];
  if (answersOf(asked, placed.id) === undefined) return [];
  const rows = asked.rows.filter(({ value }) => !leaving.some((each) => each.trim() === value.trim()));
  if (rows.length === asked.rows.length) return [];
  if (rows.length === 0) return [removeChild(next, index)].flatMap((change) => change ?? []);
  return [setPart(written, visibilityOf({ ...asked, rows }) ?? '')];
}

/** Lets a way lead somewhere else. */
export function setWay(json: JsonText, placed: PlacedPart, index: number, to: string): Changes {
  if (to === '') return 'A part needs an ID before something can lead to it.';
  const next = ownOf(placed.part, 'next');
  if (next?.type !== 'array') {
    if (next === undefined && followingOf(json, placed)?.id === to) return [];
    if (next === undefined) return [addNext(json, placed, to)];
    return next.value === to ? [] : [replacePart(json, placed.part, next, to)];
  }
  const entry = next.children[index];
  return entry?.type === 'object' ? setGoto(json, entry, to) : 'This connection no longer exists.';
}

/** Writes for which answers a way is taken. */
export function setWhen(json: JsonText, placed: PlacedPart, index: number, when: AskedWhen): Changes {
  const text = visibilityOf(when);
  if (text === undefined) return NO_CONDITION;
  const next = ownOf(placed.part, 'next');
  if (next?.type !== 'array') {
    const to = next === undefined ? followingOf(json, placed)?.id : ownText(placed.part, 'next');
    if (to === undefined || to === '') return 'This connection no longer exists.';
    if (text === '') return [];
    const value = [{ when: text, goto: to }];
    return [next === undefined ? addNext(json, placed, value) : replacePart(json, placed.part, next, value)];
  }
  const entry = next.children[index];
  if (entry?.type !== 'object') return 'This connection no longer exists.';
  const written = ownOf(entry, 'when');
  if (String(written?.value ?? '').trim() === text) return [];
  if (text !== '')
    return [written === undefined ? addMember(json, entry, 'when', text, WAY_ORDER) : setPart(written, text)];
  if (written === undefined) return [];
  return [removeChild(entry, entry.children.indexOf(written))].flatMap((change) => change ?? []);
}

/** Takes a way out. Without any way, `next` is an empty list: nothing leads to what happens to be behind it in the file. */
export function disconnect(json: JsonText, placed: PlacedPart, index: number): Changes {
  const next = ownOf(placed.part, 'next');
  if (next === undefined)
    return followingOf(json, placed) === undefined ? 'This connection no longer exists.' : [addNext(json, placed, [])];
  if (next.type !== 'array') return [replacePart(json, placed.part, next, [])];
  if (next.children[index] === undefined) return 'This connection no longer exists.';
  if (next.children.length === 1) return [replacePart(json, placed.part, next, [])];
  return [removeChild(next, index)].flatMap((change) => change ?? []);
}

/** Lets two ways change places. */
export function moveWay(json: JsonText, { part }: PlacedPart, index: number, to: number): Changes {
  const next = ownOf(part, 'next');
  if (next?.type !== 'array' || entriesOf(part).length < 2 || next.children[to] === undefined) return [];
  return swapItems(json, next, index, to);
}
