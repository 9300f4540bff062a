import type { ConditionRow, FormCard } from '@/lib/studio';
import { button, make, select } from '../make';
import { CHOICES } from './control-names';
import { spotted } from './fields';

const SIGNS: readonly (readonly [ConditionRow['sign'], string])[] = [
  ['is', 'is'],
  ['isNot', 'isn’t'],
  ['answered', 'has an answer'],
  ['open', 'has no answer'],
];

/** A question as conditions name it. */
export type Namable = Pick<FormCard, 'id' | 'label' | 'control' | 'options'>;

/** What a row shows. */
interface ShownRow {
  readonly row: ConditionRow;
  /** Questions that it can be about. */
  readonly others: readonly Namable[];
  /** The words before it. */
  readonly joint: string;
}

/** What the controls of a row are called. */
export interface RowNames {
  readonly spot: string;
  /** Such as `Condition`. */
  readonly condition: string;
}

/** One line of a condition: a question, how its answer is compared, and with what. What has the focus stays while it changes. */
export class ConditionLine {
  readonly element: HTMLElement;
  readonly #tellRow: (row: ConditionRow) => void;
  readonly #spot: string;
  readonly #joint = make('span', { className: 'studio-joint' });
  readonly #question = select([]);
  readonly #sign = select(SIGNS);
  #answer: HTMLInputElement | HTMLSelectElement = make('input');
  #row: ConditionRow = { id: '', sign: 'is', value: '' };
  #others: readonly Namable[] = [];
  #offered = '';

  /** @param index from 0 @param names of the row’s spot, and of its controls before their number */
  constructor(index: number, names: RowNames, tell: (row: ConditionRow) => void, remove: () => void) {
    this.#tellRow = tell;
    this.#spot = `${names.spot}-${index}`;
    const name = `${names.condition} ${index + 1}`;
    this.#question.addEventListener('change', () => this.#ask());
    this.#sign.addEventListener('change', () => this.#compare());
    this.element = make(
      'div',
      { className: 'studio-condition' },
      this.#joint,
      spotted(this.#question, `${this.#spot}-id`, `${name}: question`),
      spotted(this.#sign, `${this.#spot}-sign`, `${name}: comparison`),
      spotted(this.#answer, `${this.#spot}-value`, `${name}: answer`),
      spotted(
        button('Remove', remove, 'studio-small'),
        `${this.#spot}-remove`,
        `Remove ${name[0]?.toLowerCase()}${name.slice(1)}`,
      ),
    );
  }

  show({ row, others, joint }: ShownRow): void {
    this.#row = row;
    this.#joint.textContent = joint;
    const offered = JSON.stringify(others.map(({ id, label, control, options }) => [id, label, control, options]));
    if (offered !== this.#offered) {
      const named = others.map(({ id, label }) => make('option', { value: id.trim() }, label.trim() || id.trim()));
      this.#question.replaceChildren(...named);
      this.#offered = offered;
    }
    this.#others = others;
    this.#question.value = row.id;
    this.#sign.value = row.sign;
    this.#showAnswer();
  }

  #named(): Namable | undefined {
    return this.#others.find(({ id }) => id.trim() === this.#question.value);
  }

  /** What is chosen next may come before this is in the text, and builds on it. */
  #put(row: ConditionRow): void {
    this.#row = row;
    this.#sign.value = row.sign;
    this.#showAnswer();
    this.#tellRow(row);
  }

  #ask(): void {
    const named = this.#named();
    if (named !== undefined) this.#put(freshRow(named));
  }

  #compare(): void {
    const sign = SIGNS.find(([each]) => each === this.#sign.value)?.[0] ?? 'is';
    const value = takesValue(sign) ? this.#row.value || firstValue(this.#named()) : '';
    // What it is compared with comes first; until it is typed, the condition stays.
    if (!takesValue(sign) || value !== '') this.#put({ ...this.#row, sign, value });
    else this.#answer.hidden = false;
  }

  #tell(value: string): void {
    const sign = SIGNS.find(([each]) => each === this.#sign.value)?.[0] ?? 'is';
    if (value.trim() !== '') this.#put({ ...this.#row, sign, value });
  }

  /** A drop-down of the question’s options; for a question without, a text. */
  #showAnswer(): void {
    const { value, sign } = this.#row;
    const named = this.#named();
    const options = named !== undefined && CHOICES.has(named.control) ? named.options : [];
    const isKnown = value === '' || options.some((each) => each.value.trim() === value.trim());
    const unknown = options.length === 0 || isKnown ? [] : [{ value, text: `${value} (not one of the options)` }];
    const state = JSON.stringify([options, unknown]);
    if (this.#answer.dataset.state !== state) {
      const made = options.length === 0 ? make('input', { type: 'text', autocomplete: 'off' }) : select([]);
      for (const each of [...options, ...unknown])
        made.append(make('option', { value: each.value.trim() }, each.text || each.value));
      made.addEventListener('change', () => this.#tell(made.value));
      made.dataset.state = state;
      const isFocused = this.#answer === document.activeElement;
      this.#answer.replaceWith(spotted(made, `${this.#spot}-value`, this.#answer.getAttribute('aria-label') ?? ''));
      this.#answer = made;
      if (isFocused) made.focus();
    }
    if (this.#answer !== document.activeElement || options.length > 0) this.#answer.value = value.trim();
    this.#answer.hidden = !takesValue(sign);
  }
}

function takesValue(sign: ConditionRow['sign']): boolean {
  return sign === 'is' || sign === 'isNot';
}

/** A condition about a question, to begin with. */
export function freshRow(card: Namable): ConditionRow {
  const value = firstValue(card);
  return { id: card.id.trim(), sign: value === '' ? 'answered' : 'is', value };
}

function firstValue(card: Namable | undefined): string {
  return card !== undefined && CHOICES.has(card.control) ? (card.options[0]?.value.trim() ?? '') : '';
}
