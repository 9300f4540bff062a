import { renamedIn } from '../form/condition-rows';
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
  swapItems,
} from '../json-edits';
import { type Changes, sayNext } from './edit-ways';
import { HEAD_ORDER, PART_ORDERS } from './key-orders';
import {
  conditionsOf,
  followingOf,
  LIST_OF,
  listOf,
  ownOf,
  type PartKind,
  type PartPlace,
  type PlacedPart,
  partAt,
  partsOf,
  placesOfId,
} from './map-text';

const GONE = 'This part no longer exists.';

/** An ID that no part has yet. @param wish taken where it is free, such as the kind of the part */
export function freeId(json: JsonText, wish: string): string {
  const taken = new Set([...partsOf(json).map(({ id }) => id.trim().toLowerCase()), 'summary']);
  const stem = wish.replace(/_\d+$/, '');
  let number = 2;
  if (!taken.has(wish.toLowerCase())) return wish;
  while (taken.has(`${stem}_${number}`.toLowerCase())) number += 1;
  return `${stem}_${number}`;
}

/** Adds a part at the end of its list. @param borrow ID of the question that it borrows; absent for a part of its own */
export function addPart(json: JsonText, kind: PartKind, borrow?: string): Changes {
  const id = borrow ?? freeId(json, kind);
  if (partsOf(json).some((each) => each.id.trim().toLowerCase() === id.trim().toLowerCase()))
    return `Another part has the ID “${id}”.`;
  const part = borrow === undefined ? newPart(kind, id) : { id };
  const list = listOf(json, kind);
  if (list !== undefined) return [addItem(json, list, list.children.length, part)];
  if (ownOf(json.root, LIST_OF[kind]) !== undefined)
    return `“${LIST_OF[kind]}” isn’t a list in this file. Fix it in the text first.`;
  return [addMember(json, json.root, LIST_OF[kind], [part], HEAD_ORDER)];
}

function newPart(kind: PartKind, id: string): JsonValue {
  switch (kind) {
    case 'question': {
      const dropdownOptions = [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ];
      return { id, displayLabel: 'New question', dropdownOptions };
    }
    case 'card':
      return { id, articleId: 'articleId' };
    case 'outcome':
      return { id, title: 'New outcome' };
  }
}

/** What holds parts together that don’t say where they lead: each says it, if something comes behind it or goes. */
export function sayNextAround(json: JsonText, { kind, at }: PartPlace, places: readonly number[]): Changes {
  return places.flatMap((by) => {
    const placed = partAt(json, { kind, at: at + by });
    return placed === undefined ? [] : sayNext(json, placed, followingOf(json, placed));
  });
}

/** Copies a part with everything in it, right behind it, with an ID of its own; its conditions on itself are the copy’s. */
export function copyPart(json: JsonText, { kind, at, part, id }: PlacedPart): Changes {
  const list = listOf(json, kind);
  if (list === undefined) return GONE;
  const own = freeId(json, id.trim() || kind);
  if (part.children.length === 0) return [addItem(json, list, at + 1, newPart(kind, own))];
  const written = ownOf(part, 'id');
  const inside = [
    written === undefined ? addMember(json, part, 'id', own, PART_ORDERS[kind]) : setPart(written, own),
    ...(id === '' ? [] : conditionsOf(json))
      .filter(({ start, end }) => part.start < start && end < part.end)
      .flatMap((condition) => {
        const renamed = renamedIn(String(condition.value), id, { id: own });
        return renamed === condition.value ? [] : [setPart(condition, renamed)];
      }),
  ];
  const moved = inside.map(({ from, to, insert }) => ({ from: from - part.start, to: to - part.start, insert }));
  return [addWritten(json, list, at + 1, applyChanges(json.text.slice(part.start, part.end), moved))];
}

/** Takes a part out. Ways that led there stay, and lead to nothing until they are led somewhere else. */
export function removePart(json: JsonText, { kind, at }: PlacedPart): Changes {
  const list = listOf(json, kind);
  const change = list && removeChild(list, at);
  return change === undefined ? GONE : [change];
}

/** Lets a part change places with its neighbor in the file. */
export function movePart(json: JsonText, { kind, at }: PlacedPart, by: number): Changes {
  const list = listOf(json, kind);
  return list?.children[at + by] === undefined ? [] : swapItems(json, list, at, at + by);
}

/** Writes which part readers begin with. */
export function setStart(json: JsonText, id: string): Changes {
  const start = ownOf(json.root, 'start');
  if (id === '') return 'A part needs an ID before readers can start with it.';
  if (start?.value === id || (start === undefined && firstOf(json)?.id === id)) return [];
  return [start === undefined ? addMember(json, json.root, 'start', id, HEAD_ORDER) : setPart(start, id)];
}

/** Says which part readers begin with, where so far only its place does. */
export function sayStart(json: JsonText): Changes {
  const first = firstOf(json);
  if (ownOf(json.root, 'start') !== undefined || first === undefined || first.id === '') return [];
  return [addMember(json, json.root, 'start', first.id, HEAD_ORDER)];
}

function firstOf(json: JsonText): PlacedPart | undefined {
  return partsOf(json).find(({ id }) => id !== '');
}

/** Gives a part another ID, everywhere it is named. */
export function setId(json: JsonText, { kind, part, id: was, at }: PlacedPart, id: string): Changes {
  if (id === was) return [];
  if (id === '' || /[=!&|()"\\\n]/.test(id))
    return 'An ID needs at least one character and can’t contain = ! & | ( ) " or a backslash.';
  const isTaken = partsOf(json).some(
    (each) => (each.kind !== kind || each.at !== at) && each.id.trim().toLowerCase() === id.toLowerCase(),
  );
  if (isTaken) return `Another part has the ID “${id}”.`;
  const control = String(ownOf(part, 'controlType')?.value ?? '').toLowerCase();
  const isBorrowed = kind === 'question' && ownOf(part, 'displayLabel') === undefined;
  if (isBorrowed && control !== 'infoblock' && control !== 'textblock')
    return 'This question is borrowed by its ID. To change the ID, write the question here first.';
  const written = ownOf(part, 'id');
  const own = written === undefined ? addMember(json, part, 'id', id, PART_ORDERS[kind]) : setPart(written, id);
  if (was === '') return [own];
  const conditions = conditionsOf(json).flatMap((condition) => {
    const renamed = renamedIn(String(condition.value), was, { id });
    return renamed === condition.value ? [] : [setPart(condition, renamed)];
  });
  return [
    own,
    ...placesOfId(json, was).map((place) => setPart(place, id)),
    ...conditions,
    ...rulesNaming(json, was, id),
  ];
}

/** Questions also name each other in checks of their answers, and where their options depend on another. */
function rulesNaming(json: JsonText, was: string, id: string) {
  const named = partsOf(json).flatMap(({ part }) => {
    const rules = memberOf(part, 'validations')?.children ?? [];
    const live = memberOf(part, 'dynamicdropdownoptions');
    return [...rules.map((rule) => memberOf(rule, 'controlid')), live && memberOf(live, 'dependson')];
  });
  return named.flatMap((part) =>
    typeof part?.value === 'string' && part.value.trim().toLowerCase() === was.trim().toLowerCase()
      ? [setPart(part, id)]
      : [],
  );
}
