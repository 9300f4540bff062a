import type { FormCard, FormEdit, FormKey, StudioFinding } from '@/lib/studio';
import { button, counted, labelled, make, select } from '../make';
import { AskedEditor } from './asked-editor';
import { type CardText, cardTexts } from './card-texts';
import { CHOICES, CONTROL_NAMES, controlName, isText, NOTES } from './control-names';
import { type Bound, type Change, checkField, focusSpot, spotted } from './fields';
import { ItemList } from './item-list';

/** What a card asks of the desk that it lies on. */
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
  readonly #control = select(CONTROL_NAMES);
  readonly #texts: readonly CardText[];
  readonly #checks: readonly (readonly [(card: FormCard) => boolean, Bound<boolean>])[];
  readonly #lists: readonly (readonly [ItemList, (card: FormCard) => boolean])[];
  readonly #live = make(
    'p',
    { className: 'studio-hint' },
    'More options come from the reader’s subscription. To change how they’re listed, edit the text.',
  );
  readonly #asked: AskedEditor;
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
    const at = () => this.at;
    const focus = (spot: string) => host.focusNext(this, spot);
    this.#asked = new AskedEditor(at, host.change, focus);
    this.#lists = [
      [new ItemList('options', at, host.change, focus), ({ control }) => CHOICES.has(control)],
      [new ItemList('hints', at, host.change, focus), ({ control, hints }) => isText(control) || hints.length > 0],
      [new ItemList('rules', at, host.change, focus), ({ control, rules }) => isTyped(control) || rules.length > 0],
    ];
    this.#texts = cardTexts(
      (key, value) => this.#set(key, value, key),
      (id) => host.change(() => ({ what: 'id', at: this.at, id })),
    );
    this.#checks = [
      [({ required }) => required, this.#check('Required', 'required')],
      [({ isDescription }) => isDescription, this.#check('Its answer describes the case', 'useAsAdditionalDetails')],
    ];
    this.#control.addEventListener('change', () => this.#set('controlType', this.#control.value));
    this.element = make('li', { className: 'studio-card' }, this.#head(), this.#body);
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.#fill();
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
    const first = this.#texts.find(([, { element }]) => !element.hidden)?.[1];
    first?.control.focus();
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
    const isKnown = CONTROL_NAMES.some(([control]) => control === card.control);
    if (!isKnown && ![...this.#control.options].some(({ value }) => value === card.control))
      this.#control.append(make('option', { value: card.control }, card.control || 'None'));
    this.#control.value = card.control;
    for (const [read, field, isWanted] of this.#texts) {
      field.element.hidden = !isWanted(card) && read(card) === '';
      field.show(read(card), isLast);
    }
    for (const [read, field] of this.#checks) {
      field.element.hidden = NOTES.has(card.control) && !read(card);
      field.show(read(card), isLast);
    }
    for (const [list, isWanted] of this.#lists) {
      list.element.hidden = !isWanted(card);
      list.show(card, isLast);
    }
    this.#live.hidden = !card.isLive;
    this.#asked.show(card, all, isLast);
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

  #fill(): void {
    const [label, content, id, placeholder, help, ...limits] = this.#texts.map(([, { element }]) => element);
    const checks = make('div', { className: 'studio-row' }, ...this.#checks.map(([, { element }]) => element));
    const [options, ...lists] = this.#lists.map(([{ element }]) => element);
    const fields = make('div', { className: 'studio-fields' }, labelled('Answer type', this.#control), ...present(id));
    const more = make('div', { className: 'studio-fields' }, ...present(placeholder, help), ...limits);
    this.#body.append(
      ...present(label, content),
      fields,
      checks,
      ...present(options),
      this.#live,
      this.#asked.element,
      make('details', {}, make('summary', {}, 'Help, hints, points, and checks'), more, ...lists),
    );
  }

  #check(label: string, key: FormKey): Bound<boolean> {
    return checkField(label, (value) => this.#set(key, value));
  }

  #set(key: FormKey, value: string | number | boolean, field = ''): void {
    const edit = (): FormEdit => ({ what: 'set', at: this.at, key, value });
    this.#host.change(edit, field === '' ? '' : `${this.#body.id} ${field}`);
  }

  #key(event: KeyboardEvent): void {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    // Alt and an arrow open a drop-down.
    if (!event.altKey || !isArrow || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.#host.move(this, event.key === 'ArrowUp' ? -1 : 1);
  }
}

function present(...elements: readonly (HTMLElement | undefined)[]): readonly HTMLElement[] {
  return elements.filter((element) => element !== undefined);
}

function isTyped(control: string): boolean {
  return isText(control) || control === 'numerictextbox';
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
