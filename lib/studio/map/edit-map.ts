import type { AskedWhen } from '../form/condition-rows';
import { applyChanges } from '../json-edits';
import { keepsComments, type SoundJson, TOUCHES_COMMENT } from '../sound-json';
import type { TextChange } from '../text-change';
import { changeList, setAsked, setPartKey, setText, setTexts } from './edit-fields';
import {
  addPart,
  copyPart,
  freeId,
  movePart,
  removePart,
  sayNextAround,
  sayStart,
  setId,
  setStart,
} from './edit-parts';
import {
  type Changes,
  connect,
  disconnect,
  leaveWay,
  moveWay,
  sayNext,
  setWay,
  setWhen,
  waysTakenBy,
} from './edit-ways';
import { HEAD_ORDER, PART_ORDERS } from './key-orders';
import type { MapEdit } from './map-edit';
import { followingOf, mapJson, type PartPlace, type PlacedPart, partAt, partsOf } from './map-text';
import { type MapLookUps, readMap } from './read-map';
import type { TroubleshooterMap } from './troubleshooter-map';

/** What to write for a change of a troubleshooter, or why nothing is. */
export type EditedMap =
  /** `map` is what it is once the changes are made. */
  | { readonly kind: 'edit'; readonly changes: readonly TextChange[]; readonly map: TroubleshooterMap | null }
  | { readonly kind: 'refused'; readonly reason: string };

/** Part of a change, made of the text that the one before it left. */
type Step = (json: SoundJson) => Changes;

const GONE = 'This part no longer exists.';

/**
 * The changes of a file’s text that a change of its troubleshooter needs: of the lines concerned alone, in their notation; the order
 * of keys, unknown keys, and everything else stay. Where other parts lead stays too.
 * @param text of the file, with LF alone
 */
export function editMap(text: string, edit: MapEdit, lookUps: MapLookUps): EditedMap {
  const json = mapJson(text);
  if (json === undefined)
    return { kind: 'refused', reason: 'This file has no troubleshooter that the map can change.' };
  if (!json.isSound)
    return { kind: 'refused', reason: 'This troubleshooter’s JSON isn’t valid. Fix it in the text first.' };
  const changes = madeIn(json, stepsOf(json, edit));
  if (typeof changes === 'string') return { kind: 'refused', reason: changes };
  const after = applyChanges(text, changes);
  const removed = edit.what === 'remove' ? partAt(json, edit.part)?.part : undefined;
  if (!keepsComments(json, mapJson(after), removed)) return { kind: 'refused', reason: TOUCHES_COMMENT };
  return { kind: 'edit', changes, map: readMap(after, lookUps) ?? null };
}

/** The changes of all steps, as of the text before the first. */
function madeIn(json: SoundJson, steps: readonly Step[]): Changes {
  const made: TextChange[][] = [];
  let now = json;
  for (const step of steps) {
    const changes = step(now);
    if (typeof changes === 'string') return changes;
    if (changes.length === 0) continue;
    made.push([...changes]);
    const next = mapJson(applyChanges(now.text, changes));
    if (next === undefined) return 'This troubleshooter can’t be read any more. Change it in the text.';
    now = next;
  }
  return made.length > 1 ? [spanBetween(json.text, now.text)] : (made[0] ?? []);
}

/** One change for several that build on each other: from the first character that differs to the last. */
function spanBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

function stepsOf(json: SoundJson, edit: MapEdit): readonly Step[] {
  switch (edit.what) {
    case 'head':
      return [(now) => setText(now, now.root, edit.key, edit.value, HEAD_ORDER)];
    case 'haveReady':
      return [(now) => setTexts(now, now.root, 'haveReady', edit.values, HEAD_ORDER)];
    case 'start':
      return [(now) => setStart(now, edit.id)];
    case 'add':
      return addSteps(json, edit);
    case 'copy':
      return [at(edit.part, copyPart), at(edit.part, sayNextOfOriginal)];
    case 'move':
      return moveSteps(edit);
    case 'connect':
      return connectSteps(json, edit.part, edit.to, edit.when);
    case 'answers':
      return answerSteps(json, edit);
    default:
      return [at(edit.part, (now, placed) => changeOf(now, placed, edit))];
  }
}

/** A step at a part, which may be gone. */
function at(place: PartPlace, change: (json: SoundJson, placed: PlacedPart) => Changes): Step {
  return (json) => {
    const placed = partAt(json, place);
    return placed === undefined ? GONE : change(json, placed);
  };
}

type PartEdit = Exclude<
  MapEdit,
  { readonly what: 'head' | 'haveReady' | 'start' | 'add' | 'copy' | 'move' | 'connect' | 'answers' }
>;

function changeOf(json: SoundJson, placed: PlacedPart, edit: PartEdit): Changes {
  switch (edit.what) {
    case 'set':
      return setPartKey(json, placed, edit.key, edit.value);
    case 'articles':
      return setTexts(json, placed.part, 'articleIds', edit.ids, PART_ORDERS.outcome);
    case 'id':
      return setId(json, placed, edit.id.trim());
    case 'asked':
      return setAsked(json, placed, edit.asked);
    case 'remove':
      return removePart(json, placed);
    case 'way':
      return setWay(json, placed, edit.index, edit.to);
    case 'when':
      return setWhen(json, placed, edit.index, edit.when);
    case 'disconnect':
      return disconnect(json, placed, edit.index);
    case 'moveWay':
      return moveWay(json, placed, edit.index, edit.to);
    default:
      return changeList(json, placed, edit);
  }
}

/** What no part of its list follows, and says nothing of where it leads, would lead to the new part. */
function addSteps(
  json: SoundJson,
  { kind, borrow, from }: Extract<MapEdit, { readonly what: 'add' }>,
): readonly Step[] {
  const id = borrow ?? freeId(json, kind);
  const ends = partsOf(json).filter((each) => each.kind === kind && followingOf(json, each) === undefined);
  const others = ends.filter(({ at: place }) => from?.part.kind !== kind || from.part.at !== place);
  return [
    ...(from === undefined ? [] : connectSteps(json, from.part, id, from.when)),
    ...others.map(
      ({ at: place }) =>
        (now: SoundJson) =>
          sayNextAround(now, { kind, at: place }, [0]),
    ),
    (now) => addPart(now, kind, borrow),
  ];
}

/** The part that a copy comes behind goes on leading where it led; the copy leads there by its place. */
function sayNextOfOriginal(json: SoundJson, original: PlacedPart): Changes {
  const copy = partAt(json, { ...original, at: original.at + 1 });
  return copy === undefined ? [] : sayNext(json, original, followingOf(json, copy));
}

function moveSteps({ part, by }: Extract<MapEdit, { readonly what: 'move' }>): readonly Step[] {
  const upper = { ...part, at: by < 0 ? part.at - 1 : part.at };
  const isThere: Step = (json) =>
    partAt(json, upper) === undefined || partAt(json, { ...upper, at: upper.at + 1 }) === undefined
      ? 'There’s nothing to change places with.'
      : [];
  return [
    isThere,
    (now) => (upper.at === 0 ? sayStart(now) : []),
    (now) => sayNextAround(now, upper, [-1, 0, 1]),
    at(part, (now, placed) => movePart(now, placed, by)),
  ];
}

function connectSteps(json: SoundJson, place: PartPlace, to: string, when: AskedWhen): readonly Step[] {
  return [...leaveSteps(json, place, when, () => true), at(place, (now, placed) => connect(now, placed, to, when))];
}

/** Answers that a way takes now leave the ways that they took. Those behind it come first: nothing then moves its place. */
function answerSteps(
  json: SoundJson,
  { part, index, values }: Extract<MapEdit, { readonly what: 'answers' }>,
): readonly Step[] {
  const id = partAt(json, part)?.id ?? '';
  const rows = values.map((value) => ({ id, sign: 'is' as const, value }));
  const when: AskedWhen = rows.length === 0 ? { kind: 'always' } : { kind: 'any', rows };
  return [
    ...leaveSteps(json, part, when, (way) => way > index),
    at(part, (now, placed) => setWhen(now, placed, index, when)),
    ...leaveSteps(json, part, when, (way) => way < index),
  ];
}

function leaveSteps(
  json: SoundJson,
  place: PartPlace,
  when: AskedWhen,
  isLeft: (way: number) => boolean,
): readonly Step[] {
  const placed = partAt(json, place);
  const ways = placed === undefined ? [] : waysTakenBy(placed, when).filter(isLeft);
  return ways.map((way) => at(place, (_now, part) => leaveWay(part, way, when)));
}
