import type { JsonPart } from '@/lib/format/places';
import { memberOf } from '../json-edits';
import { jsonIn, type SoundJson } from '../sound-json';
import { type AskedWhen, askedWhen } from './condition-rows';

/** A rule for an answer, as written. */
export interface CardRule {
  readonly type: string;
  /** A pattern, a number, or the ID of another question. */
  readonly value: string;
  readonly text: string;
}

/** A question of a form, for its card. */
export interface FormCard {
  /** Where it is in the file’s list; changes of the form name it by this. */
  readonly at: number;
  /** Its place in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly id: string;
  /** As the format spells it, where it knows it. */
  readonly control: string;
  readonly label: string;
  readonly content: string;
  readonly required: boolean;
  readonly placeholder: string;
  readonly help: string;
  readonly maxLength: number;
  readonly lines: number;
  readonly isDescription: boolean;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Options come from the reader’s subscription. */
  readonly isLive: boolean;
  readonly hints: readonly string[];
  readonly rules: readonly CardRule[];
  readonly asked: AskedWhen;
}

/** A form as its cards show it: the questions in the order in which they’re asked. */
export interface FormCards {
  readonly title: string;
  readonly attach: string;
  readonly needsSubscription: boolean;
  readonly needsResource: boolean;
  readonly cards: readonly FormCard[];
  /** Why cards can’t write this form; empty where they can. */
  readonly problem: string;
}

/** Controls as the format spells them, by their names in lower case. */
const SPELLING: ReadonlyMap<string, string> = new Map(
  [
    ...['dropdown', 'radioButtonGroup', 'multiselectdropdown', 'textbox', 'multilinetextbox', 'numerictextbox'],
    ...['datetimepicker', 'infoblock', 'textBlock'],
  ].map((control) => [control.toLowerCase(), control]),
);

const NOT_JSON = 'This form’s JSON isn’t valid. Fix it in the text; the findings say where.';

/** The JSON body of a form; `undefined` for a file of another kind, or without one. */
export function formJson(text: string): SoundJson | undefined {
  return jsonIn(text, (kind) => kind === 'problemScopingQuestions' || kind === 'TSG_Questions');
}

/** Reads a form for its cards; `undefined` for what is no form. @param text of the file, with LF alone */
export function formCards(text: string): FormCards | undefined {
  const json = formJson(text);
  if (json === undefined) return undefined;
  const elements = elementsOf(json.root);
  const ids = elements.map((each) => textIn(each, 'id').trim());
  const cards = elements.map((element, at) => cardOf(element, at, ids));
  return {
    title: textIn(json.root, 'title'),
    attach: textIn(json.root, 'fileattachmenthint', 'fieattachmenthint'),
    needsSubscription: isTrue(valueIn(json.root, 'subscriptionrequired')),
    needsResource: isTrue(valueIn(json.root, 'resourcerequired')),
    cards: inOrder(elements).flatMap((at) => cards[at] ?? []),
    problem: json.isSound ? '' : NOT_JSON,
  };
}

/** The questions of a form’s JSON. */
export function elementsOf(root: JsonPart): readonly JsonPart[] {
  return memberOf(root, 'formelements')?.children.filter(({ type }) => type === 'object') ?? [];
}

/** Places of the questions in the file’s list, in the order in which they’re asked. */
export function inOrder(elements: readonly JsonPart[]): readonly number[] {
  return [...elements.keys()].toSorted((a, b) => orderOf(elements, a) - orderOf(elements, b));
}

/** The number that places a question: the author’s, else where it is in the file, from 1. */
export function orderOf(elements: readonly JsonPart[], at: number): number {
  const element = elements[at];
  const value = element && valueIn(element, 'order');
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : at + 1;
}

/** A question’s card. @param ids of the questions of the file, and of what else conditions can name behind them */
export function cardOf(element: JsonPart, at: number, ids: readonly string[]): FormCard {
  const control = textIn(element, 'controltype').trim();
  const others = ids.filter((id, index) => id !== '' && index !== at);
  return {
    at,
    from: element.start,
    to: element.end,
    id: textIn(element, 'id'),
    control: SPELLING.get(control.toLowerCase()) ?? control,
    label: textIn(element, 'displaylabel'),
    content: textIn(element, 'content'),
    required: isTrue(valueIn(element, 'required')),
    placeholder: textIn(element, 'watermarktext', 'watermarktest'),
    help: textIn(element, 'infoballoontext', 'infoballontext'),
    maxLength: Number(textIn(element, 'maxlength')) || 0,
    lines: Number(textIn(element, 'numberoflines')) || 0,
    isDescription: isTrue(valueIn(element, 'useasadditionaldetails')),
    options: (listIn(element, 'options')?.children ?? []).map(optionOf),
    isLive: memberOf(element, 'dynamicdropdownoptions')?.type === 'object',
    hints: (listIn(element, 'hints')?.children ?? []).map((hint) => optionOf(hint).text),
    rules: (listIn(element, 'rules')?.children ?? []).map((rule) => ({
      type: textIn(rule, 'type'),
      value: textIn(rule, 'value') || textIn(rule, 'controlid'),
      text: textIn(rule, 'text'),
    })),
    asked: askedWhen(valueIn(element, 'visibility'), others),
  };
}

/** Lists of a question that cards change. */
export type CardList = 'options' | 'hints' | 'rules';

/** The keys of a list, folded; the reader takes dropdown options before radio options. */
const KEYS_OF_LISTS: Readonly<Record<CardList, readonly string[]>> = {
  options: ['dropdownoptions', 'radiobuttonoptions'],
  hints: ['hints'],
  rules: ['validations'],
};

/** A list of a question that is written; an empty one counts only where there’s no other. */
export function listIn(element: JsonPart, list: CardList): JsonPart | undefined {
  const arrays = KEYS_OF_LISTS[list].map((key) => memberOf(element, key)).filter((part) => part?.type === 'array');
  return arrays.find((part) => part !== undefined && part.children.length > 0) ?? arrays.find((part) => part);
}

function optionOf(part: JsonPart): { readonly value: string; readonly text: string } {
  if (part.type !== 'object') return { value: written(part.value), text: written(part.value) };
  return { value: textIn(part, 'value'), text: textIn(part, 'text') };
}

/** A value of an object, keys in any case; `undefined` for none, and for lists and objects. */
export function valueIn(object: JsonPart, ...names: readonly string[]): unknown {
  return memberOf(object, ...names)?.value;
}

/** A text of an object, or what else is written there as text; empty for none. */
export function textIn(object: JsonPart, ...names: readonly string[]): string {
  return written(valueIn(object, ...names));
}

function written(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}

/** Whether a flag is set, which authors also write as text. */
export function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true');
}
