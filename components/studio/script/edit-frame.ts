import { button, make } from './make';

/** The parts of the page, in their order. */
interface Parts {
  readonly form: HTMLElement;
  readonly insert: HTMLElement;
  readonly findings: HTMLElement;
  readonly preview: HTMLElement;
  /** Below the findings; absent where there is no flow. */
  readonly paths?: HTMLElement;
}

/** The page around the editor: its bar, what is told to the author, and the places of its parts. */
export class EditFrame {
  readonly editor = make('div', { className: 'studio-editor' });
  readonly #state = make('span', { className: 'studio-state' });
  readonly #status = make('p', { className: 'studio-status', role: 'status' });
  readonly #save = make('button', { type: 'button', className: 'studio-button studio-main' }, 'Save');
  readonly #main = make('main', { className: 'studio-edit' });

  #isRefusal = false;

  constructor(root: HTMLElement, path: string) {
    const name = path.replace(/^.*\//, '');
    const back = make('a', { href: '/studio', className: 'studio-link' }, 'All files');
    this.#save.title = 'Ctrl+S';
    const shown = button('Show the page', () => this.#toggle(shown), 'studio-button studio-toggle');
    shown.setAttribute('aria-pressed', 'false');
    const heading = make('h1', {}, name);
    heading.title = path;
    root.replaceChildren(
      make('header', { className: 'studio-bar' }, back, heading, this.#state, shown, this.#save),
      this.#status,
      this.#main,
    );
  }

  fill({ form, insert, findings, preview, paths }: Parts): void {
    const below = paths === undefined ? [findings] : [findings, paths];
    const text = make('div', { className: 'studio-text' }, form, insert, this.editor, ...below);
    this.#main.replaceChildren(text, preview);
  }

  onSave(save: () => void): void {
    this.#save.addEventListener('click', save);
    addEventListener('keydown', (event) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's';
      // The text and the cards, where the focus is in them, have saved by now.
      if (!isSave || event.defaultPrevented) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) save();
    });
  }

  /** Saves, as the button does. */
  save(): void {
    this.#save.click();
  }

  showState(isUnsaved: boolean): void {
    this.#state.textContent = isUnsaved ? 'Unsaved changes' : 'No changes';
    this.#state.dataset.unsaved = String(isUnsaved);
  }

  /** Says something. An offer stays until it is taken or something else is said. @param isProblem whether it may be over soon */
  tell(words: string, isProblem = false): void {
    if (words === '' && this.#status.querySelector('button') !== null) return;
    this.#isRefusal = false;
    this.#status.classList.toggle('studio-problem', isProblem);
    this.#status.textContent = words;
  }

  /** Says why something can’t be done, until something else is. */
  refuse(words: string): void {
    this.tell(words, true);
    this.#isRefusal = true;
  }

  /** Takes away what was said of a problem, which is over. */
  calm(): void {
    if (!this.#isRefusal && this.#status.classList.contains('studio-problem')) this.tell('');
  }

  /** Says something with a button that does something about it. */
  offer(words: string, name: string, act: () => unknown): void {
    const take = button(name, () => {
      this.#status.replaceChildren();
      act();
    });
    this.#status.replaceChildren(`${words} `, take);
  }

  /** A button that takes pictures from the author’s disk. */
  pictureButton(take: (files: readonly File[]) => void): HTMLElement {
    const input = make('input', { type: 'file', accept: 'image/png,image/jpeg,image/gif,image/webp', hidden: true });
    input.addEventListener('change', () => {
      take([...(input.files ?? [])]);
      input.value = '';
    });
    const choose = button('Picture', () => input.click());
    choose.title = 'Add a picture, stored next to the article. You can also paste or drop one.';
    return make('span', {}, choose, input);
  }

  /** On narrow windows the text and the page take turns. */
  #toggle(shown: HTMLElement): void {
    const isPage = this.#main.classList.toggle('studio-shows-page');
    shown.setAttribute('aria-pressed', String(isPage));
  }
}
