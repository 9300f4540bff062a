import type { ShownMap } from '@/lib/studio';
import { button, make, select } from '../make';

/** Adds a question that is borrowed from the file that `questionsFrom` names. */
export class BorrowBar {
  readonly element = make('span', { className: 'studio-row', hidden: true });
  readonly #question = select([]);
  #offered = '';

  /** @param borrow with the ID of the question */
  constructor(borrow: (id: string) => void) {
    this.#question.setAttribute('aria-label', 'Question to borrow');
    this.element.append(
      this.#question,
      button('Borrow a question', () => borrow(this.#question.value)),
    );
  }

  show({ borrowable }: ShownMap): void {
    this.element.hidden = borrowable.length === 0;
    const offered = JSON.stringify(borrowable);
    if (offered === this.#offered) return;
    this.#offered = offered;
    this.#question.replaceChildren(...borrowable.map(({ id, label }) => make('option', { value: id }, label || id)));
  }
}
