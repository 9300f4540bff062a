import type { MapOption } from '@/lib/studio';
import { make } from '../make';

/** The answers of a part to tick: those by which a way is taken. */
export class AnswerBoxes {
  readonly element = make('fieldset', { className: 'studio-field' });
  readonly #legend = make('legend', {});
  readonly #boxes = make('div', { className: 'studio-answers' });
  readonly #onChange: (values: readonly string[]) => void;
  #shown = '';

  constructor(title: string, onChange: (values: readonly string[]) => void) {
    this.#legend.textContent = title;
    this.#onChange = onChange;
    this.element.append(this.#legend, this.#boxes);
  }

  /** Values of the answers that are ticked, in the order in which they’re offered. */
  get values(): readonly string[] {
    return this.#inputs().flatMap((box) => (box.checked ? [box.value] : []));
  }

  /** @param about what is said behind an answer, by its value */
  show(offered: readonly MapOption[], ticked: readonly string[], about: (value: string) => string = () => ''): void {
    const state = JSON.stringify(offered.map((each) => [each, about(each.value)]));
    if (state !== this.#shown) {
      this.#shown = state;
      this.#boxes.replaceChildren(...offered.map((each) => this.#box(each, about(each.value))));
    }
    for (const box of this.#inputs()) box.checked = ticked.some((value) => value.trim() === box.value.trim());
  }

  #inputs(): readonly HTMLInputElement[] {
    return [...this.#boxes.querySelectorAll('input')];
  }

  #box({ value, text }: MapOption, about: string): HTMLElement {
    const box = make('input', { type: 'checkbox', value });
    box.addEventListener('change', () => this.#onChange(this.values));
    const said = about === '' ? [] : [make('span', { className: 'studio-hint' }, about)];
    return make('label', { className: 'studio-check' }, box, text || value, ...said);
  }
}
