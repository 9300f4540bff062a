import type { JsonPart } from '@/lib/format/places';
import { addMember, type JsonText, memberOf, removeChild, setPart } from '../json-edits';
import type { TextChange } from '../text-change';
import { type AskedWhen, renamedIn, visibilityOf } from './condition-rows';
import { elementsOf, textIn, valueIn } from './form-cards';
import { ELEMENT_ORDER } from './key-order';

/** Writes when a question is asked; "always" takes its `visibility` out. */
export function setAsked(json: JsonText, element: JsonPart, asked: AskedWhen): readonly TextChange[] | string {
  const visibility = visibilityOf(asked);
  if (visibility === undefined) return 'A condition can’t compare with this value. Choose or type another one.';
  const part = memberOf(element, 'visibility');
  if (visibility === String(part?.value ?? '').trim()) return [];
  if (visibility !== '')
    return [
      part === undefined
        ? addMember(json, element, 'visibility', visibility, ELEMENT_ORDER)
        : setPart(part, visibility),
    ];
  return element.children
    .flatMap(({ key }, index) => (key?.name.toLowerCase() === 'visibility' ? [index] : []))
    .slice(0, 1)
    .flatMap((index) => removeChild(element, index) ?? []);
}

/** Gives a question another ID, in what names it too: conditions, rules, and lists that depend on it. */
export function setId(json: JsonText, at: number, id: string): readonly TextChange[] | string {
  const elements = elementsOf(json.root);
  const element = elements[at];
  const part = element && memberOf(element, 'id');
  if (element === undefined) return 'This question no longer exists.';
  const was = textIn(element, 'id').trim();
  if (id === was) return [];
  if (id === '' || /[=!&|()"\\\n]/.test(id))
    return 'An ID needs at least one character and can’t contain = ! & | ( ) " or a backslash.';
  const isTaken = elements.some(
    (each, index) => index !== at && textIn(each, 'id').trim().toLowerCase() === id.toLowerCase(),
  );
  if (isTaken) return `Another question has the ID “${id}”.`;
  const own = part === undefined ? addMember(json, element, 'id', id, ELEMENT_ORDER) : setPart(part, id);
  if (was === '') return [own];
  const named = elements.flatMap((each) => [
    ...inConditionOf(each, was, { id }),
    ...namesIn(each, was).map((name) => setPart(name, id)),
  ]);
  return [own, ...named];
}

function inConditionOf(element: JsonPart, id: string, to: Parameters<typeof renamedIn>[2]): readonly TextChange[] {
  const part = memberOf(element, 'visibility');
  const visibility = valueIn(element, 'visibility');
  if (part === undefined || typeof visibility !== 'string') return [];
  const renamed = renamedIn(visibility, id, to);
  return renamed === visibility ? [] : [setPart(part, renamed)];
}

/** Where a question names another outside of its condition. */
function namesIn(element: JsonPart, id: string): readonly JsonPart[] {
  const rules = memberOf(element, 'validations')?.children ?? [];
  const live = memberOf(element, 'dynamicdropdownoptions');
  const places = [...rules.map((rule) => memberOf(rule, 'controlid')), live && memberOf(live, 'dependson')];
  return places.flatMap((part) =>
    typeof part?.value === 'string' && part.value.trim().toLowerCase() === id.toLowerCase() ? [part] : [],
  );
}

/** Gives an option another value, in the conditions that name it too. */
export function setOptionValue(
  json: JsonText,
  at: number,
  option: JsonPart,
  value: string,
): readonly TextChange[] | string {
  const elements = elementsOf(json.root);
  const id = textIn(elements[at] ?? option, 'id').trim();
  const isBare = option.type !== 'object';
  const part = isBare ? option : memberOf(option, 'value');
  const was = isBare ? String(option.value ?? '') : textIn(option, 'value');
  if (was === value) return [];
  if (value.trim() === '') return 'Conditions compare with the value of an option; it can’t be empty.';
  const own = part === undefined ? addMember(json, option, 'value', value, ['value', 'text']) : setPart(part, value);
  if (was.trim() === '' || id === '') return [own];
  return [own, ...elements.flatMap((each) => inConditionOf(each, id, { was, value }))];
}
