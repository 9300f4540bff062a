import type { FormCard, FormKey } from '@/lib/studio';
import { isText, NOTES } from './control-names';
import { type Bound, textField } from './fields';

/** A text of a question: where a card has it, its field, and for which cards it is. */
export type CardText = readonly [
  read: (card: FormCard) => string,
  field: Bound<string>,
  isWanted: (card: FormCard) => boolean,
];

/** The fields for the texts and limits of a question, in the order of a card. */
export function cardTexts(
  set: (key: FormKey, value: string | number) => void,
  setId: (id: string) => void,
): readonly CardText[] {
  const typed = (key: FormKey) => (value: string) => set(key, value);
  const count = (key: FormKey) => (value: string) => set(key, Math.max(0, Math.trunc(Number(value) || 0)));
  const number = (value: number) => (value === 0 ? '' : String(value));
  const idHint = 'Conditions refer to it. If you change it, they’re updated.';
  return [
    [({ label }) => label, textField('Question', typed('displayLabel')), ({ control }) => control !== 'infoblock'],
    [
      ({ content }) => content,
      textField('What it says', typed('content'), { isLong: true, hint: 'The tags a, b, ul, and li are allowed.' }),
      ({ control }) => control === 'infoblock',
    ],
    [(card) => card.id, textField('ID', setId, { isTold: 'whenLeft', hint: idHint }), () => true],
    [
      ({ placeholder }) => placeholder,
      textField('Hint below the question', typed('watermarkText')),
      ({ control }) => !NOTES.has(control),
    ],
    [({ help }) => help, textField('Help', typed('infoBalloonText')), ({ control }) => !NOTES.has(control)],
    [
      ({ maxLength }) => number(maxLength),
      textField('Maximum characters', count('maxLength'), { kind: 'number', hint: 'Leave empty for no limit.' }),
      ({ control }) => isText(control),
    ],
    [
      ({ lines }) => number(lines),
      textField('Lines shown', count('numberOfLines'), { kind: 'number', hint: 'Leave empty for the default.' }),
      ({ control }) => control === 'multilinetextbox',
    ],
  ];
}
