import type { FormCard, StudioFinding } from '@/lib/studio';
import { button, counted, make } from '../make';
import { nameableFor } from './asked-editor';
import { controlName } from './control-names';
import { type Change, focusSpot, spotted } from './fields';
import { QuestionFields } from './question-fields';

/** What a card asks of the workbench that it lies on. */
export interface CardHost {
  readonly change: Change;
  /** Puts the focus somewhere in this card once the next change is made. */
  readonly focusNext: (card: QuestionCard, spot: string) => void;
  /** @param by how many places it moves */
  readonly move: (card: QuestionCard, by: number) => void;
  readonly copy: (card: QuestionCard) => void;
  readonly remove: (card: QuestionCard) => void;
}

let cards = 0;

/** A question as a card: a line that says what it is, with buttons to move, copy, and remove it, and its fields to unfold. */
export class QuestionCard {
  readonly element: HTMLLIElement;
  readonly toggle: HTMLButtonElement;
  readonly #host: CardHost;
  readonly #body = make('div', { className: 'studio-card-body', hidden: true });
  readonly #up: HTMLButtonElement;
  readonly #down: HTMLButtonElement;
  readonly #copy: HTMLButtonElement;
  readonly #remove: HTMLButtonElement;
  readonly #about = make('span', { className: 'studio-hint' });
  readonly #findings = make('span', { className: 'studio-mark', hidden: true });
  readonly #fields: QuestionFields;
  #card: FormCard;

  constructor(card: FormCard, host: CardHost) {
    this.#card = card;
    this.#host = host;
    cards += 1;
    this.#body.id = `studio-card-${cards}`;
    this.toggle = button('', () => this.open(this.#body.hidden !== false), 'studio-card-title');
    this.toggle.setAttribute('aria-controls', this.#body.id);
    this.toggle.setAttribute('aria-expanded', 'false');
    this.#up = spotted(
      button('↑', () => host.move(this, -1), 'studio-small'),
      'up',
    );
    this.#down = spotted(
      button('↓', () => host.move(this, 1), 'studio-small'),
      'down',
    );
    this.#copy = button('Copy', () => host.copy(this), 'studio-small');
    this.#remove = button('Remove', () => host.remove(this), 'studio-small');
    this.#fields = new QuestionFields(
      () => this.at,
      this.#body.id,
      host.change,
      (spot) => host.focusNext(this, spot),
    );
    this.#body.append(...this.#fields.elements);
    this.element = make('li', { className: 'studio-card' }, this.#head(), this.#body);
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Where the question is in the file’s list by now. */
  get at(): number {
    return this.#card.at;
  }

  get id(): string {
    return this.#card.id;
  }

  /** What it is called where something is said of it. */
  get name(): string {
    return nameOf(this.#card);
  }

  open(isOpen: boolean): void {
    this.#body.hidden = !isOpen;
    this.toggle.setAttribute('aria-expanded', String(isOpen));
  }

  /** Unfolds it, with the cursor in its question. */
  edit(): void {
    this.open(true);
    this.#fields.edit();
  }

  showFindings(findings: readonly StudioFinding[]): void {
    this.#findings.hidden = findings.length === 0;
    this.#findings.textContent = counted(findings.length, 'finding');
    this.#findings.title = findings.map(({ message }) => message).join('\n');
  }

  focus(spot: string): void {
    focusSpot(this.element, spot);
    // A button that the change switched off can’t have it.
    const focused = document.activeElement;
    if (!this.element.contains(focused) || focused?.matches(':disabled')) this.toggle.focus();
  }

  show(card: FormCard, all: readonly FormCard[], isLast: boolean): void {
    this.#card = card;
    const place = all.indexOf(card);
    const name = nameOf(card);
    this.toggle.textContent = `${place + 1}. ${name}`;
    this.#about.textContent = aboutOf(card);
    for (const [made, what] of [
      [this.#up, 'Move up'],
      [this.#down, 'Move down'],
      [this.#copy, 'Copy'],
      [this.#remove, 'Remove'],
    ] as const)
      made.setAttribute('aria-label', `${what}: ${name}`);
    this.#up.disabled = place === 0;
    this.#down.disabled = place === all.length - 1;
    this.#fields.show(card, nameableFor(card.at, all), isLast);
  }

  #head(): HTMLElement {
    const handle = make('span', { className: 'studio-handle', draggable: true, title: 'Drag to move' }, '⠿');
    handle.setAttribute('aria-hidden', 'true');
    const buttons = make('div', { className: 'studio-row' }, this.#up, this.#down, this.#copy, this.#remove);
    const title = make(
      'div',
      { className: 'studio-card-name' },
      make('h3', {}, this.toggle),
      this.#about,
      this.#findings,
    );
    return make('div', { className: 'studio-card-head' }, handle, title, buttons);
  }

  #key(event: KeyboardEvent): void {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    // Alt and an arrow open a drop-down.
    if (!event.altKey || !isArrow || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.#host.move(this, event.key === 'ArrowUp' ? -1 : 1);
  }
}

function nameOf({ label, content, id }: FormCard): string {
  return (
    label.trim() ||
    content
      .replace(/<[^>]*>/g, '')
      .trim()
      .slice(0, 80) ||
    id.trim() ||
    'New question'
  );
}

/** What the folded card says of it. */
function aboutOf({ control, required, asked }: FormCard): string {
  const shown = asked.kind === 'always' ? '' : asked.kind === 'never' ? 'never shown' : 'shown conditionally';
  return [controlName(control), required ? 'required' : '', shown].filter((words) => words !== '').join(', ');
}
