import type { AskedWhen, ConditionRow, FormCard } from '@/lib/studio';
import { button, make, select } from '../make';
import { ConditionLine, freshRow, type Namable, type RowNames } from './condition-row';
import { CHOICES, NOTES } from './control-names';
import { showText, spotted } from './fields';

const KINDS: readonly (readonly [AskedWhen['kind'], string])[] = [
  ['always', 'Always'],
  ['all', 'When all of these are true'],
  ['any', 'When any of these is true'],
  ['written', 'When a custom condition is true'],
  ['never', 'Never'],
];

/** What a condition is of, and who is told of it. */
interface OfCondition extends RowNames {
  /** Such as `Show this question`. */
  readonly title: string;
  /** The words before its first row. */
  readonly joint: string;
  readonly tell: (asked: AskedWhen) => void;
  /** Puts the focus somewhere once the next change is made. */
  readonly focus: (spot: string) => void;
}

/** What a condition can name: questions, and the one that a new row is about. */
export interface Nameable {
  readonly others: readonly Namable[];
  readonly first: Namable | undefined;
}

/** Questions that the condition of a question can name; a new row is about the choice before it. @param cards in the order in which they’re asked */
export function nameableFor(at: number, cards: readonly FormCard[]): Nameable {
  const place = cards.findIndex((each) => each.at === at);
  const canBeNamed = ({ id, control }: FormCard) => id.trim() !== '' && !NOTES.has(control);
  const others = cards.filter((each, index) => index !== place && canBeNamed(each));
  const before = cards.slice(0, place).filter(canBeNamed);
  return {
    others,
    first: before.findLast(({ control }) => CHOICES.has(control)) ?? before.at(-1) ?? others.at(0),
  };
}

/** When something is asked or taken: "Show when … is …", built from drop-downs; a condition that they can’t show, as it is written. */
export class AskedEditor {
  readonly element: HTMLElement;
  readonly #of: OfCondition;
  readonly #kind = select(KINDS);
  readonly #written = make('input', { type: 'text', autocomplete: 'off', hidden: true });
  readonly #list = make('div', { className: 'studio-conditions' });
  readonly #add: HTMLButtonElement;
  readonly #lines: ConditionLine[] = [];
  #asked: AskedWhen = { kind: 'always' };
  /** What was chosen to join rows by; one row alone doesn’t say. */
  #joint: 'all' | 'any' = 'all';
  #others: readonly Namable[] = [];
  #first: Namable | undefined;

  constructor(of: OfCondition) {
    this.#of = of;
    const { spot, title } = of;
    this.#kind.addEventListener('change', () => this.#choose(this.#kind.value));
    this.#written.addEventListener('change', () => {
      if (this.#written.value.trim() !== '') this.#tell({ kind: 'written', text: this.#written.value });
    });
    this.#add = spotted(
      button('Add a condition', () => this.#addRow()),
      `${spot}-add`,
    );
    this.element = make(
      'fieldset',
      { className: 'studio-field' },
      make('legend', {}, title),
      spotted(this.#kind, `${spot}-kind`, title),
      spotted(this.#written, `${spot}-written`, `${of.condition} as it’s written in the file`),
      this.#list,
      make('div', {}, this.#add),
    );
  }

  /** @param isLast whether no change is on its way any more; what was chosen meanwhile builds on more than this */
  show(read: AskedWhen, { others, first }: Nameable, isLast: boolean): void {
    if (!isLast) return;
    const asked = 'rows' in read && read.rows.length === 1 ? { ...read, kind: this.#joint } : read;
    if ('rows' in asked) this.#joint = asked.kind;
    this.#asked = asked;
    this.#others = others;
    this.#first = first;
    // While a written condition is about to be typed, nothing else is known of it.
    const isBegun = this.#kind.value === 'written' && this.#written === document.activeElement;
    if (!isBegun || asked.kind === 'written') this.#kind.value = asked.kind;
    this.#written.hidden = this.#kind.value !== 'written';
    if (asked.kind === 'written') showText(this.#written, asked.text, true);
    this.#showRows(asked);
  }

  #showRows(asked: AskedWhen): void {
    const rows = 'rows' in asked ? asked.rows : [];
    while (this.#lines.length > rows.length) this.#lines.pop()?.element.remove();
    for (const [index, row] of rows.entries()) {
      const line = this.#lines[index] ?? this.#line(index);
      const joint = index === 0 ? this.#of.joint : asked.kind === 'all' ? 'and' : 'or';
      line.show({ row, others: this.#others, joint });
    }
    this.#add.hidden = rows.length === 0;
  }

  #line(index: number): ConditionLine {
    const line = new ConditionLine(
      index,
      this.#of,
      (row) => this.#tellRows((rows) => rows.map((each, at) => (at === index ? row : each))),
      () => {
        const { spot, focus } = this.#of;
        focus(`${spot}-${this.#lines.length === 1 ? 'kind' : 'add'}`);
        this.#tellRows((rows) => rows.filter((_, at) => at !== index));
      },
    );
    this.#lines.push(line);
    this.#list.append(line.element);
    return line;
  }

  #choose(chosen: string): void {
    const kind = KINDS.find(([each]) => each === chosen)?.[0] ?? 'always';
    if (kind === 'always' || kind === 'never') this.#tell({ kind });
    else if (kind === 'written') this.#write();
    else {
      this.#joint = kind;
      const rows = 'rows' in this.#asked ? this.#asked.rows : [];
      const fresh = this.#first === undefined ? [] : [freshRow(this.#first)];
      const all = rows.length > 0 ? rows : fresh;
      if (all.length > 0) this.#tell({ kind, rows: all });
      else this.#kind.value = this.#asked.kind;
    }
  }

  #addRow(): void {
    const first = this.#first;
    if (first === undefined) return;
    this.#of.focus(`${this.#of.spot}-${this.#lines.length}-id`);
    this.#tellRows((rows) => [...rows, freshRow(first)]);
  }

  /** Nothing is written until something is typed. */
  #write(): void {
    this.#written.hidden = false;
    this.#written.focus();
  }

  #tellRows(changed: (rows: readonly ConditionRow[]) => readonly ConditionRow[]): void {
    const asked = this.#asked;
    if (!('rows' in asked)) return;
    const rows = changed(asked.rows);
    this.#tell(rows.length === 0 ? { kind: 'always' } : { ...asked, rows });
  }

  /** Shown at once: what is chosen next may come before this is in the text, and builds on it. */
  #tell(asked: AskedWhen): void {
    this.#asked = asked;
    this.#kind.value = asked.kind;
    this.#written.hidden = asked.kind !== 'written';
    this.#showRows(asked);
    this.#of.tell(asked);
  }
}
