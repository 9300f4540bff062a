import type { FormCard, FormCards, StudioFinding } from '@/lib/studio';
import type { CodeEditor } from '../code-editor';
import type { EditFrame } from '../edit-frame';
import { button, counted, make } from '../make';
import type { PreviewFrame } from '../preview-frame';
import type { TextChanges } from '../text-changes';
import { AboutForm } from './about-form';
import { AddBar } from './add-bar';
import { dragging } from './drag-cards';
import type { Change } from './fields';
import { FlowWalk } from './flow-walk';
import { PathList } from './path-list';
import { type CardHost, QuestionCard } from './question-card';

/** The page around: its text, which everything is written into, and its parts. */
interface Around {
  readonly path: string;
  readonly editor: CodeEditor;
  readonly preview: PreviewFrame;
  readonly insert: HTMLElement;
  readonly frame: EditFrame;
  readonly changes: TextChanges;
}

/** What is to be done once the form is shown as a change made it. */
type Next = (form: FormCards) => void;

/** A question form as cards: beside them the flow to walk, below them its paths; the text is a button away. */
export class FormDesk {
  /** Parts for the frame of the page. */
  readonly parts: { readonly insert: HTMLElement; readonly preview: HTMLElement; readonly paths: HTMLElement };
  readonly #around: Around;
  readonly #walk: FlowWalk;
  readonly #paths: PathList;
  readonly #list = make('ol', { className: 'studio-cards' });
  readonly #cards = make('section', { className: 'studio-form-desk' });
  readonly #problem = make('p', { className: 'studio-problem' });
  readonly #switch: HTMLButtonElement;
  readonly #about: AboutForm;
  readonly #add: AddBar;
  #views: readonly QuestionCard[] = [];
  #form: FormCards | undefined;
  #next: Next | undefined;

  constructor(around: Around) {
    this.#around = around;
    this.#walk = new FlowWalk(
      around.path,
      around.preview,
      () => around.editor.text,
      (words) => around.frame.tell(words, true),
    );
    this.#paths = new PathList(around.path, () => around.editor.text);
    this.#switch = button('Edit the text', () => this.#toggle());
    this.#about = new AboutForm(this.#change);
    this.#add = new AddBar((control, behind) => this.#addQuestion(control, behind));
    const steps = [
      button('Undo', () => around.editor.step('undo')),
      button('Redo', () => around.editor.step('redo')),
      this.#switch,
    ];
    const bar = make('div', { className: 'studio-row studio-insert' }, ...steps);
    this.#cards.append(
      this.#problem,
      this.#about.element,
      make('h2', { className: 'studio-cards-title' }, 'Questions'),
      make(
        'p',
        { className: 'studio-hint' },
        'Move one with its arrows, with Alt+↑ and Alt+↓ from anywhere in it, or by dragging.',
      ),
      this.#list,
      this.#add.element,
    );
    // Wherever the focus is: what was removed may have had it.
    document.addEventListener('keydown', (event) => this.#key(event));
    dragging(this.#list, (from, to) => this.#moveTo(this.#views[from], to));
    around.insert.hidden = true;
    around.frame.editor.hidden = true;
    this.parts = {
      insert: make('div', {}, bar, around.insert, this.#cards),
      preview: this.#walk.element,
      paths: this.#paths.element,
    };
  }

  /** Shows the page of the article, or where the author walked to in the flow. */
  showPage(page: string): void {
    this.#walk.show(page);
    this.#paths.refresh();
  }

  /**
   * @param read `undefined` where a change was refused: fields then show again what the form has
   * @param isLast whether no change is on its way any more
   */
  show(read: FormCards | undefined, isLast: boolean): void {
    const form = read ?? this.#form;
    if (read === undefined) this.#next = undefined;
    if (form === undefined) return;
    this.#form = form;
    this.#problem.textContent = form.problem;
    this.#list.inert = form.problem !== '';
    this.#about.show(form, isLast);
    this.#arrange(form);
    for (const [index, card] of form.cards.entries()) this.#views[index]?.show(card, form.cards, isLast);
    this.#add.show(this.#views.map(({ toggle }) => toggle.textContent ?? ''));
    const next = this.#next;
    if (!isLast || next === undefined) return;
    this.#next = undefined;
    next(form);
  }

  /** Opens the card of a place in the text; gives whether there is one. */
  goTo(from: number): boolean {
    const place = this.#form?.cards.findIndex((card) => card.from <= from && from < card.to) ?? -1;
    const view = this.#cards.hidden ? undefined : this.#views[place];
    view?.open(true);
    view?.toggle.focus();
    return view !== undefined;
  }

  /** Says on each card how many findings it has. */
  showFindings(findings: readonly StudioFinding[]): void {
    for (const [index, { from, to }] of this.#form?.cards.entries() ?? [])
      this.#views[index]?.showFindings(findings.filter((each) => from <= each.from && each.from < to));
  }

  /** Shows the text in place of the cards. */
  showText(): void {
    if (!this.#cards.hidden) this.#toggle();
  }

  #toggle(): void {
    const { insert, frame, editor } = this.#around;
    this.#cards.hidden = !this.#cards.hidden;
    insert.hidden = !this.#cards.hidden;
    frame.editor.hidden = !this.#cards.hidden;
    this.#switch.textContent = this.#cards.hidden ? 'Edit the cards' : 'Edit the text';
    // It couldn’t measure itself while it wasn’t there.
    editor.view.requestMeasure();
  }

  /** Cards in the order of the questions: one that is there stays, by its ID, else by its place in the file; what has the focus keeps it. */
  #arrange(form: FormCards): void {
    const left = new Set(this.#views);
    const take = (found: QuestionCard | undefined) => {
      if (found !== undefined) left.delete(found);
      return found;
    };
    const byId = form.cards.map(({ id }) => take([...left].find((view) => id !== '' && view.id === id)));
    this.#views = form.cards.map(
      (card, index) => byId[index] ?? take([...left].find((view) => view.at === card.at)) ?? this.#newView(card),
    );
    const focused = document.activeElement;
    for (const view of left) view.element.remove();
    for (const [index, { element }] of this.#views.entries()) {
      const there = this.#list.children[index];
      if (there !== element) this.#list.insertBefore(element, there ?? null);
    }
    if (focused instanceof HTMLElement && focused !== document.activeElement && this.#list.contains(focused))
      focused.focus();
  }

  #newView(card: FormCard): QuestionCard {
    const host: CardHost = {
      change: this.#change,
      focusNext: (view, spot) => {
        this.#next = () => view.focus(spot);
      },
      move: (view, by) => this.#moveTo(view, this.#views.indexOf(view) + by, by < 0 ? 'up' : 'down'),
      copy: (view) => this.#copy(view),
      remove: (view) => this.#remove(view),
    };
    return new QuestionCard(card, host);
  }

  readonly #change: Change = (edit, field = '') => this.#around.changes.form({ edit, field });

  #addQuestion(control: string, behind = this.#views.length - 1): void {
    const place = behind + 1;
    const before = this.#views[behind];
    this.#open(() => place, 'Added');
    this.#change(() => {
      const after = before?.at;
      return { what: 'add', control, ...(after === undefined ? {} : { after }) };
    });
  }

  #copy(view: QuestionCard): void {
    const place = this.#views.indexOf(view);
    this.#open(() => place + 1, 'Copied');
    this.#change(() => ({ what: 'copy', at: view.at }));
  }

  /** Opens a card once it is there. */
  #open(placeIn: (cards: readonly FormCard[]) => number, said: string): void {
    this.#next = ({ cards }) => {
      const view = this.#views[placeIn(cards)];
      view?.edit();
      this.#around.frame.tell(`${said}: question ${placeIn(cards) + 1} of ${cards.length}.`);
    };
  }

  #remove(view: QuestionCard): void {
    const place = this.#views.indexOf(view);
    this.#next = ({ cards }) => {
      const neighbor = this.#views[Math.min(place, cards.length - 1)];
      if (neighbor === undefined) this.#switch.focus();
      else neighbor.toggle.focus();
      this.#around.frame.tell(`Removed “${view.name}”. ${counted(cards.length, 'question')} left.`);
    };
    this.#change(() => ({ what: 'remove', at: view.at }));
  }

  /** @param spot of the button that moves it, which has the focus again */
  #moveTo(view: QuestionCard | undefined, to: number, spot = ''): void {
    if (view === undefined || to < 0 || to >= this.#views.length) return;
    const isAtButton = document.activeElement instanceof HTMLElement && document.activeElement.dataset.spot === spot;
    this.#next = ({ cards }) => {
      if (isAtButton) view.focus(spot);
      const place = this.#views.indexOf(view) + 1;
      this.#around.frame.tell(`Moved “${view.name}” to position ${place} of ${cards.length}.`);
    };
    this.#change(() => ({ what: 'move', at: view.at, to }));
  }

  #key(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    const isOther = this.#cards.hidden || document.querySelector('dialog[open]') !== null;
    if (isOther || !(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y', 's'].includes(key)) return;
    event.preventDefault();
    if (key === 's') this.#around.frame.save();
    else this.#around.editor.step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  }
}
