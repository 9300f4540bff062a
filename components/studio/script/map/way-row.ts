import type { AskedWhen, MapEdit, MapPart, MapWay, TroubleshooterMap } from '@/lib/studio';
import { AskedEditor } from '../form/asked-editor';
import { type Change, spotted } from '../form/fields';
import { button, make, select } from '../make';
import { AnswerBoxes } from './answer-boxes';
import { nameableIn, offeredAt, targetsOf } from './part-names';

/** What a row asks of the card that it is on. */
interface OfRow {
  readonly part: () => MapPart;
  readonly change: Change<MapEdit>;
  /** Puts the focus somewhere in the card once the next change is made. */
  readonly focus: (spot: string) => void;
}

const MODES = [
  ['always', 'For any other answer'],
  ['answers', 'For these answers'],
  ['condition', 'When a condition is true'],
] as const;

/** What a way may be about to become, by what it is: answers are conditions too, and without any it’s for any other answer. */
const CAN_SAY: Readonly<Record<'always' | 'answers' | 'condition', readonly string[]>> = {
  always: ['answers', 'condition'],
  answers: ['condition'],
  condition: [],
};

/** A way of a part: where it leads, and when it’s taken. */
export class WayRow {
  readonly element: HTMLLIElement;
  readonly #index: number;
  readonly #of: OfRow;
  readonly #target = select([]);
  readonly #mode = select(MODES);
  readonly #answers: AnswerBoxes;
  readonly #condition: AskedEditor;
  readonly #up: HTMLButtonElement;
  readonly #down: HTMLButtonElement;
  readonly #about = make('p', { className: 'studio-problem' });
  #targets = '';
  /** How the author says when it’s taken; a way that doesn’t tell it apart from this is shown so. */
  #chosen: string | undefined;
  #to = '';

  constructor(index: number, of: OfRow) {
    this.#index = index;
    this.#of = of;
    const number = index + 1;
    const spot = `way-${index}`;
    this.#target.addEventListener('change', () => {
      const to = this.#target.value;
      of.change(() => ({ what: 'way', part: placeOf(of.part()), index, to }));
    });
    this.#mode.addEventListener('change', () => this.#choose());
    this.#answers = new AnswerBoxes(`Connection ${number}: answers`, (values) => this.#answer(values));
    this.#condition = new AskedEditor({
      ...{
        title: `Connection ${number}: condition`,
        joint: 'When',
        spot,
        condition: `Connection ${number}, condition`,
      },
      focus: of.focus,
      tell: (when) => this.#tell(when),
    });
    this.#up = this.#move('up', index - 1);
    this.#down = this.#move('down', index + 1);
    const remove = button('Remove', () => this.#remove(), 'studio-small');
    const head = make(
      'div',
      { className: 'studio-item' },
      make('span', { className: 'studio-joint' }, `Connection ${number}`),
      spotted(this.#target, `${spot}-to`, `Connection ${number} leads to`),
      spotted(this.#mode, `${spot}-mode`, `Connection ${number} applies`),
      make(
        'span',
        { className: 'studio-row' },
        this.#up,
        this.#down,
        spotted(remove, `${spot}-remove`, `Remove connection ${number}`),
      ),
    );
    this.element = make(
      'li',
      { className: 'studio-way' },
      head,
      this.#about,
      this.#answers.element,
      this.#condition.element,
    );
  }

  show(way: MapWay, part: MapPart, map: TroubleshooterMap, isLast: boolean): void {
    this.#showTarget(way, map, isLast);
    const offered = offeredAt(part);
    const said = way.when.kind === 'always' ? 'always' : way.answers === null ? 'condition' : 'answers';
    // Another way is here now.
    if (way.to !== this.#to) this.#chosen = undefined;
    this.#to = way.to;
    if (isLast) this.#mode.value = CAN_SAY[said].includes(this.#chosen ?? '') ? (this.#chosen ?? said) : said;
    if (isLast) this.#answers.show(offered, way.answers ?? []);
    this.#answers.element.hidden = this.#mode.value !== 'answers';
    this.#condition.element.hidden = this.#mode.value !== 'condition';
    this.#condition.show(way.when, nameableIn(map, part.id, true), isLast);
    this.#up.disabled = this.#index === 0;
    this.#down.disabled = this.#index === part.ways.length - 1;
    const byPlace = way.isImplied
      ? ['It leads to the next part in the file because the file doesn’t say where to go.']
      : [];
    this.#about.textContent = [...way.problems.map(({ message }) => `⚠ ${message}`), ...byPlace].join(' ');
    this.#about.classList.toggle('studio-problem', way.problems.length > 0);
    this.#about.hidden = this.#about.textContent === '';
  }

  /** What is chosen next builds on what is shown; what comes of a choice before it comes too late for it. */
  #showTarget({ to }: MapWay, map: TroubleshooterMap, isLast: boolean): void {
    if (!isLast) return;
    const known = targetsOf(map);
    const targets = known.some(([id]) => id === to) ? known : [...known, [to, `${to} (doesn’t exist)`] as const];
    const state = JSON.stringify(targets);
    if (state !== this.#targets) {
      this.#targets = state;
      this.#target.replaceChildren(...targets.map(([value, text]) => make('option', { value }, text)));
    }
    this.#target.value = to;
  }

  #choose(): void {
    const { value } = this.#mode;
    this.#chosen = value === 'always' ? undefined : value;
    this.#answers.element.hidden = value !== 'answers';
    this.#condition.element.hidden = value !== 'condition';
    if (value === 'always') this.#tell({ kind: 'always' });
  }

  #answer(values: readonly string[]): void {
    const { part, change } = this.#of;
    this.#chosen = 'answers';
    change(() => ({ what: 'answers', part: placeOf(part()), index: this.#index, values }));
  }

  #tell(when: AskedWhen): void {
    const { part, change } = this.#of;
    change(() => ({ what: 'when', part: placeOf(part()), index: this.#index, when }));
  }

  #remove(): void {
    const { part, change, focus } = this.#of;
    focus(this.#index < part().ways.length - 1 ? `way-${this.#index}-remove` : 'way-add');
    change(() => ({ what: 'disconnect', part: placeOf(part()), index: this.#index }));
  }

  #move(name: 'up' | 'down', to: number): HTMLButtonElement {
    const { part, change, focus } = this.#of;
    const act = () => {
      focus(`way-${to}-${name}`);
      change(() => ({ what: 'moveWay', part: placeOf(part()), index: this.#index, to }));
    };
    const made = button(name === 'up' ? '↑' : '↓', act, 'studio-small');
    return spotted(made, `way-${this.#index}-${name}`, `Move connection ${this.#index + 1} ${name}`);
  }
}

/** A part as changes name it. */
export function placeOf({ kind, at }: MapPart): { readonly kind: MapPart['kind']; readonly at: number } {
  return { kind, at };
}
