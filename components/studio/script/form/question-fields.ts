import type { FormCard, FormEdit, FormKey } from '@/lib/studio';
import { labelled, make, select } from '../make';
import { AskedEditor, type Nameable } from './asked-editor';
import { type CardText, cardTexts } from './card-texts';
import { CHOICES, CONTROL_NAMES, isText, NOTES } from './control-names';
import { type Bound, type Change, checkField } from './fields';
import { ItemList } from './item-list';

/** The fields of a question: its texts, its control, options, hints, and checks, and when it’s asked. */
export class QuestionFields {
  /** In their order. */
  readonly elements: readonly HTMLElement[];
  readonly #at: () => number;
  readonly #name: string;
  readonly #change: Change;
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
  /** What a question has that isn’t borrowed. */
  readonly #own: HTMLElement[] = [];

  /**
   * @param at where the question is in the file’s list by now
   * @param name unlike that of any other question
   * @param focus puts the focus somewhere in it once the next change is made
   */
  constructor(at: () => number, name: string, change: Change, focus: (spot: string) => void) {
    this.#at = at;
    this.#name = name;
    this.#change = change;
    this.#asked = new AskedEditor({
      ...{ title: 'Show this question', joint: 'Show when', spot: 'asked', condition: 'Condition', focus },
      tell: (asked) => change(() => ({ what: 'asked', at: at(), asked })),
    });
    this.#lists = [
      [new ItemList('options', at, change, focus), ({ control }) => CHOICES.has(control)],
      [new ItemList('hints', at, change, focus), ({ control, hints }) => isText(control) || hints.length > 0],
      [new ItemList('rules', at, change, focus), ({ control, rules }) => isTyped(control) || rules.length > 0],
    ];
    this.#texts = cardTexts(
      (key, value) => this.#set(key, value, key),
      (id) => change(() => ({ what: 'id', at: at(), id })),
    );
    this.#checks = [
      [({ required }) => required, this.#check('Required', 'required')],
      [({ isDescription }) => isDescription, this.#check('Its answer describes the case', 'useAsAdditionalDetails')],
    ];
    this.#control.addEventListener('change', () => this.#set('controlType', this.#control.value));
    this.elements = this.#arranged();
  }

  /** Puts the cursor in its question. */
  edit(): void {
    const first = this.#texts.find(([, { element }]) => !element.hidden)?.[1];
    first?.control.focus();
    if (first?.control instanceof HTMLInputElement) first.control.select();
  }

  /** @param nameable what its condition can name */
  show(card: FormCard, nameable: Nameable, isLast: boolean): void {
    const isKnown = CONTROL_NAMES.some(([control]) => control === card.control);
    if (!isKnown && ![...this.#control.options].some(({ value }) => value === card.control))
      this.#control.append(make('option', { value: card.control }, card.control || 'None'));
    // What is chosen next comes before what came of the choice before it.
    if (isLast) this.#control.value = card.control;
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
    this.#asked.show(card.asked, nameable, isLast);
  }

  /** Leaves out what a borrowed question has from elsewhere. */
  showOwn(isOwn: boolean): void {
    for (const element of this.#own) element.hidden = !isOwn;
  }

  #arranged(): readonly HTMLElement[] {
    const [label, content, id, placeholder, help, ...limits] = this.#texts.map(([, { element }]) => element);
    const checks = make('div', { className: 'studio-row' }, ...this.#checks.map(([, { element }]) => element));
    const [options, ...lists] = this.#lists.map(([{ element }]) => element);
    const type = labelled('Answer type', this.#control);
    const fields = make('div', { className: 'studio-fields' }, type, ...present(id));
    const more = make('div', { className: 'studio-fields' }, ...present(placeholder, help), ...limits);
    const details = make('details', {}, make('summary', {}, 'Help, hints, points, and checks'), more, ...lists);
    this.#own.push(type, checks, details);
    return [...present(label, content), fields, checks, ...present(options), this.#live, this.#asked.element, details];
  }

  #check(label: string, key: FormKey): Bound<boolean> {
    return checkField(label, (value) => this.#set(key, value));
  }

  #set(key: FormKey, value: string | number | boolean, field = ''): void {
    const edit = (): FormEdit => ({ what: 'set', at: this.#at(), key, value });
    this.#change(edit, field === '' ? '' : `${this.#name} ${field}`);
  }
}

function present(...elements: readonly (HTMLElement | undefined)[]): readonly HTMLElement[] {
  return elements.filter((element) => element !== undefined);
}

function isTyped(control: string): boolean {
  return isText(control) || control === 'numerictextbox';
}
