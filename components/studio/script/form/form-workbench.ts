import type { FormCard, FormCards, StudioFinding } from '@/lib/studio';
import { counted, make } from '../make';
import type { ShownCards } from '../shown-cards';
import { type AroundWorkbench, type Workbench, WorkbenchFrame } from '../workbench-frame';
import { AboutForm } from './about-form';
import { AddBar } from './add-bar';
import { dragging } from './drag-cards';
import type { Change } from './fields';
import { type CardHost, QuestionCard } from './question-card';

/** What is to be done once the form is shown as a change made it. */
type Next = (form: FormCards) => void;

/** A question form as cards: beside them the flow to walk, below them its paths; the text is a button away. */
export class FormWorkbench implements Workbench {
  readonly parts: WorkbenchFrame['parts'];
  readonly #around: AroundWorkbench;
  readonly #workbench: WorkbenchFrame;
  readonly #list = make('ol', { className: 'studio-cards' });
  readonly #about: AboutForm;
  readonly #add: AddBar;
  #views: readonly QuestionCard[] = [];
  #form: FormCards | undefined;
  #next: Next | undefined;

  constructor(around: AroundWorkbench) {
    this.#around = around;
    this.#workbench = new WorkbenchFrame(around, { cards: 'the cards', flow: 'the form' });
    this.parts = this.#workbench.parts;
    this.#about = new AboutForm(this.#change);
    this.#add = new AddBar((control, behind) => this.#addQuestion(control, behind));
    this.#workbench.cards.append(
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
    dragging(this.#list, (from, to) => this.#moveTo(this.#views[from], to));
  }

  showPage(page: string): void {
    this.#workbench.showPage(page);
  }

  show(read: ShownCards | undefined, isLast: boolean): void {
    const form = read?.form ?? this.#form;
    if (read === undefined) this.#next = undefined;
    if (form === undefined) return;
    this.#form = form;
    this.#workbench.showProblem(form.problem);
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

  goTo(from: number): boolean {
    const place = this.#form?.cards.findIndex((card) => card.from <= from && from < card.to) ?? -1;
    const view = this.#workbench.cards.hidden ? undefined : this.#views[place];
    view?.open(true);
    view?.toggle.focus();
    return view !== undefined;
  }

  showFindings(findings: readonly StudioFinding[]): void {
    for (const [index, { from, to }] of this.#form?.cards.entries() ?? [])
      this.#views[index]?.showFindings(findings.filter((each) => from <= each.from && each.from < to));
  }

  showText(): void {
    this.#workbench.showText();
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

  readonly #change: Change = (edit, field = '') => this.#around.changes.card({ edit, field });

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
      if (neighbor === undefined) this.#workbench.switch.focus();
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
}
