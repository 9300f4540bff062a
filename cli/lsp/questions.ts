import { comparisonsOf, type ParsedCondition, parseCondition } from '@/lib/flow/places';
import { type FilePlaces, type JsonPart, stringOffset } from '@/lib/format/places';

/** A question, card, or outcome where a file declares it. */
export interface DeclaredQuestion {
  readonly id: string;
  /** What it asks or says; empty where it takes that from another file. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly isOutcome: boolean;
  /** The text of its id, without quotes. */
  readonly start: number;
  readonly end: number;
  /** All of it. */
  readonly part: JsonPart;
}

/** A place that names a question. */
export interface UsedQuestion {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A condition in a body; offsets of its text go through `at`. */
export interface PlacedCondition {
  readonly text: string;
  readonly parsed: ParsedCondition;
  readonly part: JsonPart;
  /** The offset in the file of a character of the condition. */
  readonly at: (character: number) => number;
}

/** What a form or a troubleshooter says of its questions. */
export interface QuestionPlaces {
  readonly declared: readonly DeclaredQuestion[];
  readonly used: readonly UsedQuestion[];
  readonly conditions: readonly PlacedCondition[];
  /** Id of the article that it borrows questions from; empty for none. */
  readonly questionsFrom: string;
}

const LISTS = /^(?:formelements|questions|cards|outcomes)$/;
const CONDITIONS = /^(?:visibility|when)$/;
const NAMES_QUESTION = /^(?:goto|next|start|dependson|controlid)$/;

/** Finds the questions of a JSON body, and where it names them. */
export function questionPlaces(text: string, { json }: FilePlaces): QuestionPlaces {
  const all = json === undefined ? [] : [...everyPart(json)];
  const conditions = all
    .filter((part) => part.type === 'string' && CONDITIONS.test(keyOf(part)))
    .map((part) => placed(text, part));
  const named = all.filter((part) => part.type === 'string' && NAMES_QUESTION.test(keyOf(part)));
  return {
    declared: all.flatMap((part) => declaredIn(text, part)),
    conditions,
    used: [
      ...conditions.flatMap(usedIn),
      ...named.map((part) => ({ id: textIn(part), start: part.start + 1, end: part.end - 1 })),
    ],
    questionsFrom: textIn(json?.children.find((part) => keyOf(part) === 'questionsfrom')),
  };
}

/** A part and all below it. */
export function* everyPart(part: JsonPart): Generator<JsonPart> {
  yield part;
  for (const child of part.children) yield* everyPart(child);
}

/** Of a value in an object, its key in lower case; empty for any other. */
export function keyOf(part: JsonPart): string {
  return part.key?.name.toLowerCase() ?? '';
}

/** The text of a string part, trimmed; empty for any other. */
export function textIn(part: JsonPart | undefined): string {
  return typeof part?.value === 'string' ? part.value.trim() : '';
}

function declaredIn(text: string, part: JsonPart): readonly DeclaredQuestion[] {
  const list = String(part.path.at(-2) ?? '').toLowerCase();
  if (part.type !== 'object' || typeof part.path.at(-1) !== 'number' || !LISTS.test(list)) return [];
  const member = (name: string) => part.children.find((child) => keyOf(child) === name);
  const id = member('id');
  if (id?.type !== 'string' || textIn(id) === '') return [];
  const label = textIn(member('displaylabel')) || textIn(member('title')) || textIn(member('content'));
  const options = [member('dropdownoptions'), member('radiobuttonoptions')].flatMap((each) => each?.children ?? []);
  const start = stringOffset(text, id, String(id.value).search(/\S/));
  return [
    {
      id: textIn(id),
      label,
      options: options.flatMap(optionOf),
      isOutcome: list === 'outcomes',
      start,
      end: stringOffset(text, id, String(id.value).trimEnd().length),
      part,
    },
  ];
}

function optionOf(part: JsonPart) {
  if (part.type === 'string') return [{ value: textIn(part), text: textIn(part) }];
  const [value, text] = ['value', 'text'].map((name) => textIn(part.children.find((child) => keyOf(child) === name)));
  return value || text ? [{ value: value || text || '', text: text || value || '' }] : [];
}

function placed(text: string, part: JsonPart): PlacedCondition {
  const written = String(part.value ?? '');
  return {
    text: written,
    parsed: parseCondition(written),
    part,
    at: (character) => stringOffset(text, part, character),
  };
}

function usedIn({ parsed, at }: PlacedCondition): readonly UsedQuestion[] {
  return comparisonsOf(parsed.condition).map(({ comparison: { id }, idOffset }) => {
    return { id, start: at(idOffset), end: at(idOffset + id.length) };
  });
}
