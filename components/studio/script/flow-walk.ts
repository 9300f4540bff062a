import { ask, wordsOf } from './ask';
import { button, make } from './make';
import type { PreviewFrame } from './preview-frame';

/** Where the author is in the flow: an address of it, and what was typed, as a form sends it. */
interface Place {
  readonly address: string;
  readonly posted: string;
}

interface Walked {
  readonly address: string;
  readonly page: string;
}

/** The page beside the cards, which can be walked: its links and forms lead on, by the engine that readers have, in the text as it is typed. */
export class FlowWalk {
  readonly element: HTMLElement;
  readonly #path: string;
  readonly #preview: PreviewFrame;
  readonly #textOf: () => string;
  readonly #tell: (words: string) => void;
  readonly #back: HTMLButtonElement;
  #page = '';
  /** Where the author is, or is on the way to; `undefined` at the page of the article. */
  #place: Place | undefined;
  #asked = 0;

  constructor(path: string, preview: PreviewFrame, textOf: () => string, tell: (words: string) => void) {
    this.#path = path;
    this.#preview = preview;
    this.#textOf = textOf;
    this.#tell = tell;
    preview.onGo = (address, posted) => void this.#go({ address, posted });
    const start = button('Walk through', () => this.#go({ address: '', posted: '' }));
    start.title = 'Answer the questions from the first page';
    this.#back = button('Back to the article', () => this.#leave());
    this.#back.disabled = true;
    const bar = make('div', { className: 'studio-row studio-insert', role: 'group' }, start, this.#back);
    bar.setAttribute('aria-label', 'What’s shown below');
    this.element = make('div', { className: 'studio-beside' }, bar, preview.element);
  }

  /** Shows what the text is by now. @param page of the article */
  show(page: string): void {
    this.#page = page;
    if (this.#place === undefined) this.#preview.show(page);
    else void this.#go(this.#place);
  }

  async #go(place: Place): Promise<void> {
    if (place.address !== '' && !place.address.startsWith('/flows/')) return;
    this.#asked += 1;
    const asked = this.#asked;
    const before = this.#place;
    this.#place = place;
    try {
      const { address, page } = await ask<Walked>('walk', { path: this.#path, text: this.#textOf(), ...place });
      if (asked !== this.#asked) return;
      this.#place = page === '' ? before : { address, posted: place.posted };
      if (page === '') return;
      this.#back.disabled = false;
      this.#preview.show(page);
    } catch (error) {
      if (asked === this.#asked) this.#place = before;
      this.#tell(wordsOf(error));
    }
  }

  #leave(): void {
    this.#asked += 1;
    this.#place = undefined;
    this.#back.disabled = true;
    this.#preview.show(this.#page);
  }
}
