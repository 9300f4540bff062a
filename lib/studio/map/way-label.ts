import type { AskedWhen, ConditionRow } from '../form/condition-rows';

const SIGNS: Readonly<Record<ConditionRow['sign'], string>> = {
  is: 'is',
  isNot: 'isn’t',
  answered: 'has an answer',
  open: 'has no answer',
};

/**
 * The condition of a way in a few words, for the map: answers to the question that it leaves by their texts, other questions by
 * their IDs.
 * @param own id of the part that it leaves, and the options there
 */
export function wayLabel(
  when: AskedWhen,
  own: string,
  offered: readonly { readonly value: string; readonly text: string }[],
): string {
  switch (when.kind) {
    case 'always':
      return 'Otherwise';
    case 'never':
      return 'Never';
    case 'written':
      return when.text;
    case 'all':
    case 'any':
      return when.rows.map((row) => rowLabel(row, own, offered)).join(when.kind === 'all' ? ' and ' : ' or ');
  }
}

function rowLabel(
  { id, sign, value }: ConditionRow,
  own: string,
  offered: readonly { readonly value: string; readonly text: string }[],
): string {
  const isOwn = id.toLowerCase() === own.toLowerCase();
  if (sign === 'answered' || sign === 'open') return `${isOwn ? '' : `${id} `}${SIGNS[sign]}`;
  if (!isOwn) return `${id} ${SIGNS[sign]} ${value.trim()}`;
  const text = offered.find((each) => each.value.trim() === value.trim())?.text ?? value.trim();
  return sign === 'is' ? text : `not ${text}`;
}

/** The answers by which a way is taken, where they alone decide; `undefined` for any other condition. @param own id of the part that it leaves */
export function answersOf(when: AskedWhen, own: string): readonly string[] | undefined {
  if (!('rows' in when) || (when.kind === 'all' && when.rows.length > 1)) return undefined;
  const isOwn = ({ id, sign }: ConditionRow) => sign === 'is' && id.toLowerCase() === own.toLowerCase();
  return when.rows.every(isOwn) ? when.rows.map(({ value }) => value) : undefined;
}
