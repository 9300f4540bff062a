import {
  addItem,
  addMember,
  applyChanges,
  type JsonText,
  memberOf,
  removeChild,
  setPart,
  swapItems,
} from '../json-edits';
import { keepsComments, TOUCHES_COMMENT } from '../sound-json';
import type { TextChange } from '../text-change';
import type { AskedWhen } from './condition-rows';
import { setAsked, setId, setOptionValue } from './edit-conditions';
import { keyOfList, newItem, setItem } from './edit-items';
import { addQuestion, copyQuestion, moveQuestion, removeQuestion } from './edit-questions';
import {
  type CardList,
  elementsOf,
  type FormCards,
  formCards,
  formJson,
  isTrue,
  listIn,
  textIn,
  valueIn,
} from './form-cards';
import { ELEMENT_ORDER, FORM_ORDER } from './key-order';

/** What cards change of a question, or of the form itself, by the keys of the format. */
export type FormKey =
  | 'title'
  | 'fileAttachmentHint'
  | 'subscriptionRequired'
  | 'resourceRequired'
  | 'controlType'
  | 'displayLabel'
  | 'content'
  | 'required'
  | 'watermarkText'
  | 'infoBalloonText'
  | 'maxLength'
  | 'numberOfLines'
  | 'useAsAdditionalDetails';

/** A change that an author makes at the cards of a form; `at` is a card’s own. */
export type FormEdit =
  /** `at` is absent for the form itself. */
  | { readonly what: 'set'; readonly at?: number; readonly key: FormKey; readonly value: string | number | boolean }
  | { readonly what: 'id'; readonly at: number; readonly id: string }
  | { readonly what: 'asked'; readonly at: number; readonly asked: AskedWhen }
  /** Behind this card; without one, at the beginning. */
  | { readonly what: 'add'; readonly after?: number; readonly control: string }
  | { readonly what: 'copy'; readonly at: number }
  | { readonly what: 'remove'; readonly at: number }
  /** To a place in the order in which questions are asked, from 0. */
  | { readonly what: 'move'; readonly at: number; readonly to: number }
  | { readonly what: 'addItem'; readonly at: number; readonly list: CardList }
  | { readonly what: 'removeItem'; readonly at: number; readonly list: CardList; readonly index: number }
  | {
      readonly what: 'moveItem';
      readonly at: number;
      readonly list: CardList;
      readonly index: number;
      readonly to: number;
    }
  | {
      readonly what: 'item';
      readonly at: number;
      readonly list: CardList;
      readonly index: number;
      readonly key: 'value' | 'text' | 'type';
      readonly value: string;
    };

/** What to write for a change of a form, or why nothing is. */
export type EditedForm =
  /** `form` is what it is once the changes are made. */
  | { readonly kind: 'edit'; readonly changes: readonly TextChange[]; readonly form: FormCards | null }
  | { readonly kind: 'refused'; readonly reason: string };

/** Keys that are left out where they say nothing. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['watermarkText', 'infoBalloonText', 'content', 'maxLength', 'numberOfLines', 'useAsAdditionalDetails'],
]);

/**
 * The changes of a file’s text that a change of its form needs: of the lines concerned alone, in their indentation; the order of
 * keys, unknown keys, and everything else stay.
 * @param text of the file, with LF alone
 */
export function editForm(text: string, edit: FormEdit): EditedForm {
  const json = formJson(text);
  if (json === undefined) return refused('This file has no form that cards can change.');
  if (!json.isSound) return refused('This form’s JSON isn’t valid. Fix it in the text first.');
  const made = changesFor(json, edit);
  if (typeof made === 'string') return refused(made);
  const after = applyChanges(text, made);
  const removed = edit.what === 'remove' ? elementsOf(json.root)[edit.at] : undefined;
  if (!keepsComments(json, formJson(after), removed)) return refused(TOUCHES_COMMENT);
  return { kind: 'edit', changes: made, form: formCards(after) ?? null };
}

function refused(reason: string): EditedForm {
  return { kind: 'refused', reason };
}

/** The changes, or why there are none. */
function changesFor(json: JsonText, edit: FormEdit): readonly TextChange[] | string {
  if (edit.what === 'add') return addQuestion(json, edit.after, edit.control);
  if (edit.what === 'set' && edit.at === undefined) return setKey(json, json.root, edit.key, edit.value, FORM_ORDER);
  const at = edit.at ?? -1;
  const element = elementsOf(json.root)[at];
  if (element === undefined) return 'This question no longer exists.';
  switch (edit.what) {
    case 'set':
      return setKey(json, element, edit.key, edit.value, ELEMENT_ORDER);
    case 'id':
      return setId(json, at, edit.id.trim());
    case 'asked':
      return setAsked(json, element, edit.asked);
    case 'copy':
      return copyQuestion(json, at);
    case 'remove':
      return removeQuestion(json, at);
    case 'move':
      return moveQuestion(json, at, edit.to);
    default:
      return changeList(json, at, edit);
  }
}

function setKey(
  json: JsonText,
  object: JsonText['root'],
  key: FormKey,
  value: string | number | boolean,
  order: readonly string[],
): readonly TextChange[] {
  const names = namesOf(key);
  const part = memberOf(object, ...names);
  const isSaid =
    typeof value === 'boolean'
      ? isTrue(valueIn(object, ...names)) === value
      : textIn(object, ...names) === String(value);
  const isNothing = value === '' || value === 0 || value === false;
  if (isSaid || (part === undefined && isNothing && typeof value !== 'string')) return [];
  if (part === undefined) return isNothing ? [] : [addMember(json, object, key, value, order)];
  if (!isNothing || !LEFT_OUT.has(key)) return [setPart(part, value)];
  return [removeChild(object, object.children.indexOf(part))].flatMap((change) => change ?? []);
}

/** A key, folded, and slips in it that the reader knows. */
function namesOf(key: string): readonly string[] {
  const name = key.toLowerCase();
  const slips: Readonly<Record<string, string>> = {
    infoballoontext: 'infoballontext',
    watermarktext: 'watermarktest',
    fileattachmenthint: 'fieattachmenthint',
  };
  return [name, ...(slips[name] === undefined ? [] : [slips[name]])];
}

type ListEdit = Extract<FormEdit, { readonly list: CardList }>;

function changeList(json: JsonText, at: number, edit: ListEdit): readonly TextChange[] | string {
  const element = elementsOf(json.root)[at];
  const array = element && listIn(element, edit.list);
  if (element === undefined) return 'This question no longer exists.';
  if (edit.what === 'addItem') {
    const item = newItem(edit.list, array?.children.map((each) => textIn(each, 'value')) ?? []);
    if (array !== undefined) return [addItem(json, array, array.children.length, item)];
    return [addMember(json, element, keyOfList(edit.list, textIn(element, 'controltype')), [item], ELEMENT_ORDER)];
  }
  const item = array?.children[edit.index];
  if (array === undefined || item === undefined) return 'This item no longer exists.';
  if (edit.what === 'moveItem') return swapItems(json, array, edit.index, edit.to);
  if (edit.what === 'removeItem') {
    if (array.children.length > 1) return [removeChild(array, edit.index)].flatMap((change) => change ?? []);
    const place = element.children.findIndex(({ start }) => start === array.start);
    return [removeChild(element, place)].flatMap((change) => change ?? []);
  }
  if (edit.list === 'options' && edit.key === 'value') return setOptionValue(json, at, item, edit.value);
  return setItem(json, item, edit.key, edit.value);
}
