import type { JsonPart } from '@/lib/format/places';
import { type JsonText, memberOf } from '../json-edits';
import { jsonIn, type SoundJson } from '../sound-json';

/** What a troubleshooter is made of. */
export type PartKind = 'question' | 'card' | 'outcome';

/** Every kind, in the order in which a flow has them. */
export const PART_KINDS: readonly PartKind[] = ['question', 'card', 'outcome'];

/** The list of each kind in the JSON. */
export const LIST_OF: Readonly<Record<PartKind, string>> = {
  question: 'questions',
  card: 'cards',
  outcome: 'outcomes',
};

/** A part as changes name it: its kind, and its place in the file’s list of that kind, from 0. */
export interface PartPlace {
  readonly kind: PartKind;
  readonly at: number;
}

/** A part with where it is in the text. */
export interface PlacedPart extends PartPlace {
  readonly part: JsonPart;
  /** As written; empty for none. */
  readonly id: string;
}

/** The JSON body of a troubleshooter; `undefined` for a file of another kind, or without one. @param text of the file, with LF alone */
export function mapJson(text: string): SoundJson | undefined {
  return jsonIn(text, (kind) => kind === 'TSG_Workflow');
}

/** A member under exactly this key, as the reader takes it; of several the last. */
export function ownOf(object: JsonPart, name: string): JsonPart | undefined {
  return object.children.findLast(({ key }) => key?.name === name);
}

/** A text under exactly this key; empty for none, and for what is no text. */
export function ownText(object: JsonPart, name: string): string {
  const value = ownOf(object, name)?.value;
  return typeof value === 'string' ? value : '';
}

/** The list of a kind; `undefined` where the file has none. */
export function listOf({ root }: JsonText, kind: PartKind): JsonPart | undefined {
  const list = ownOf(root, LIST_OF[kind]);
  return list?.type === 'array' ? list : undefined;
}

/** Every part, kind by kind in the file’s order; what is no object is passed over. */
export function partsOf(json: JsonText): readonly PlacedPart[] {
  return PART_KINDS.flatMap((kind) =>
    (listOf(json, kind)?.children ?? []).flatMap((part, at): readonly PlacedPart[] =>
      part.type === 'object' ? [{ kind, at, part, id: ownText(part, 'id') }] : [],
    ),
  );
}

/** The part at a place; `undefined` where there is none. */
export function partAt(json: JsonText, { kind, at }: PartPlace): PlacedPart | undefined {
  return partsOf(json).find((each) => each.kind === kind && each.at === at);
}

/** The part that a question or card without `next` leads to: the one behind it in its list. */
export function followingOf(json: JsonText, { kind, at }: PartPlace): PlacedPart | undefined {
  return partsOf(json).find((each) => each.kind === kind && each.at > at && each.id !== '');
}

/** The entries of a part’s `next`, where that is a list. */
export function entriesOf(part: JsonPart): readonly JsonPart[] {
  const next = ownOf(part, 'next');
  return next?.type === 'array' ? next.children.filter(({ type }) => type === 'object') : [];
}

/** Where the text has another id: each `goto`, a `next` that is one, the `start`. */
export function placesOfId(json: JsonText, id: string): readonly JsonPart[] {
  const places = partsOf(json).flatMap(({ part }) => [
    ownOf(part, 'next'),
    ...entriesOf(part).map((entry) => ownOf(entry, 'goto')),
  ]);
  return [...places, ownOf(json.root, 'start')].flatMap((part) => (part?.value === id ? [part] : []));
}

/** Every condition of the file: of parts, and of ways on. */
export function conditionsOf(json: JsonText): readonly JsonPart[] {
  const found = partsOf(json).flatMap(({ part }) => [
    memberOf(part, 'visibility'),
    ...entriesOf(part).map((entry) => ownOf(entry, 'when')),
  ]);
  return found.flatMap((part) => (typeof part?.value === 'string' ? [part] : []));
}
