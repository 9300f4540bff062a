import { button, make, select } from '../make';
import { CONTROL_NAMES } from './control-names';

/** The bar that adds a question: of which kind, and where. */
export class AddBar {
  readonly element: HTMLElement;
  readonly #where = select([['', 'At the end']]);

  /** @param add with a control, and the place of the card that it goes behind: −1 for the beginning, `undefined` for the end */
  constructor(add: (control: string, behind: number | undefined) => void) {
    const control = select(CONTROL_NAMES);
    control.setAttribute('aria-label', 'Type of the new question');
    this.#where.setAttribute('aria-label', 'Position of the new question');
    const act = () => add(control.value, this.#where.value === '' ? undefined : Number(this.#where.value));
    this.element = make(
      'div',
      { className: 'studio-row studio-insert studio-add' },
      control,
      this.#where,
      button('Add a question', act, 'studio-button studio-main'),
    );
  }

  /** @param names of the cards, in their order */
  show(names: readonly string[]): void {
    const { value } = this.#where;
    const places = names.length === 0 ? [] : ['At the beginning', ...names.slice(0, -1).map((name) => `After ${name}`)];
    this.#where.replaceChildren(
      make('option', { value: '' }, 'At the end'),
      ...places.map((name, index) => make('option', { value: String(index - 1) }, name)),
    );
    this.#where.value = value;
    if (this.#where.selectedIndex < 0) this.#where.value = '';
  }
}
