import type { CardList, FormCard } from '@/lib/studio';
import { button, make, select } from '../make';
import { bindText, type Change, redrawn, showText, spotted } from './fields';

/** What an item of a list is made of. */
interface Column {
  readonly key: 'value' | 'text' | 'type';
  readonly name: string;
  readonly isWhenLeft?: boolean;
  readonly choices?: readonly (readonly [value: string, text: string])[];
}

interface Kind {
  readonly title: string;
  /** What one is called. */
  readonly one: string;
  readonly hint: string;
  readonly columns: readonly Column[];
}

const RULES = [
  ['RegExMatch', 'Matches the pattern'],
  ['greaterthan', 'Is greater than'],
  ['MaxLength', 'Has at most this many characters'],
] as const;

const KINDS: Readonly<Record<CardList, Kind>> = {
  options: {
    title: 'Options',
    one: 'option',
    hint: 'What readers see, and the value that conditions name.',
    columns: [
      { key: 'text', name: 'Text' },
      { key: 'value', name: 'Value', isWhenLeft: true },
    ],
  },
  hints: {
    title: 'What to say in the answer',
    one: 'point',
    hint: 'One point per row.',
    columns: [{ key: 'text', name: 'Text' }],
  },
  rules: {
    title: 'Checks of the answer',
    one: 'check',
    hint: 'The type of check, the value to check against, and the message for the reader.',
    columns: [
      { key: 'type', name: 'Type', choices: RULES },
      { key: 'value', name: 'Value' },
      { key: 'text', name: 'Message' },
    ],
  },
};

type Item = Readonly<Partial<Record<Column['key'], string>>>;

/** A list of a question: its options, hints, or checks, to add, change, move, and take out. */
export class ItemList {
  readonly element: HTMLElement;
  readonly #list: CardList;
  readonly #at: () => number;
  readonly #change: Change;
  readonly #focus: (spot: string) => void;
  readonly #items = make('ol', { className: 'studio-items' });
  #shown: readonly Item[] = [];

  /** @param focus puts the focus somewhere once the next change is made */
  constructor(list: CardList, at: () => number, change: Change, focus: (spot: string) => void) {
    this.#list = list;
    this.#at = at;
    this.#change = change;
    this.#focus = focus;
    const { title, one, hint } = KINDS[list];
    const add = button(`Add ${one === 'option' ? 'an' : 'a'} ${one}`, () => this.#add());
    this.element = make(
      'fieldset',
      { className: 'studio-field' },
      make('legend', {}, title),
      make('span', { className: 'studio-hint' }, hint),
      this.#items,
      make('div', {}, spotted(add, `${list}-add`)),
    );
  }

  show(card: Pick<FormCard, CardList>, isLast: boolean): void {
    const items: readonly Item[] =
      this.#list === 'hints'
        ? card.hints.map((text) => ({ text }))
        : this.#list === 'rules'
          ? card.rules
          : card.options;
    this.#shown = items;
    // Texts are shown in place; another number of items, or another check, draws the list anew.
    redrawn(this.#items, JSON.stringify(items.map(({ type }) => type ?? '')), () =>
      items.map((_, at) => this.#row(at)),
    );
    for (const control of this.#items.querySelectorAll('input')) {
      const [index = 0, key = 'text'] = [Number(control.dataset.index), keyOf(control.dataset.key)];
      showText(control, items[index]?.[key] ?? '', isLast);
    }
  }

  #add(): void {
    const at = this.#shown.length;
    this.#focus(`${this.#list}-${at}-${KINDS[this.#list].columns[0]?.key ?? 'text'}`);
    this.#change(() => ({ what: 'addItem', at: this.#at(), list: this.#list }));
  }

  #row(index: number): HTMLElement {
    const { columns, one } = KINDS[this.#list];
    const list = this.#list;
    const number = index + 1;
    const controls = columns.map((column) => this.#control(column, index));
    const move = (name: string, to: number) => {
      const act = () => {
        this.#focus(`${list}-${to}-${name}`);
        this.#change(() => ({ what: 'moveItem', at: this.#at(), list, index, to }));
      };
      const made = button(name === 'up' ? '↑' : '↓', act, 'studio-small');
      made.disabled = to < 0 || to >= this.#shown.length;
      return spotted(made, `${list}-${index}-${name}`, `Move ${one} ${number} ${name}`);
    };
    const remove = button(
      'Remove',
      () => {
        this.#focus(index < this.#shown.length - 1 ? `${list}-${index}-remove` : `${list}-add`);
        this.#change(() => ({ what: 'removeItem', at: this.#at(), list, index }));
      },
      'studio-small',
    );
    const buttons = [move('up', index - 1), move('down', index + 1)];
    return make(
      'li',
      { className: 'studio-item' },
      ...controls,
      make(
        'span',
        { className: 'studio-row' },
        ...buttons,
        spotted(remove, `${list}-${index}-remove`, `Remove ${one} ${number}`),
      ),
    );
  }

  #control({ key, name, isWhenLeft = false, choices }: Column, index: number): HTMLElement {
    const { one } = KINDS[this.#list];
    const label = `${one[0]?.toUpperCase()}${one.slice(1)} ${index + 1}: ${name.toLowerCase()}`;
    const spot = `${this.#list}-${index}-${key}`;
    const tell = (value: string) =>
      this.#change(
        () => ({ what: 'item', at: this.#at(), list: this.#list, index, key, value }),
        isWhenLeft || choices ? '' : `${this.#at()} ${spot}`,
      );
    if (choices !== undefined) {
      const written = this.#shown[index]?.[key] ?? '';
      const known = choices.find(([value]) => value.toLowerCase() === written.toLowerCase())?.[0];
      const choice = select(known === undefined ? [...choices, [written, written]] : choices);
      choice.value = known ?? written;
      choice.addEventListener('change', () => tell(choice.value));
      return spotted(choice, spot, label);
    }
    const input = make('input', { type: 'text', autocomplete: 'off', placeholder: name });
    input.dataset.index = String(index);
    input.dataset.key = key;
    bindText(input, tell, isWhenLeft);
    return spotted(input, spot, label);
  }
}

function keyOf(name: string | undefined): Column['key'] {
  return name === 'value' || name === 'type' ? name : 'text';
}
