import { counted, type PluralForms } from '@/lib/text/counted';
import type { SuggestionEntry } from './suggestion-list';
import { SuggestionList, SuggestionSource } from './suggestion-list';

/** Words that the combobox says; `{n}` stands for the number of suggestions. */
interface ComboboxWords {
  readonly suggestions: string;
  readonly suggested: PluralForms;
  readonly notSuggested: string;
}

/** Milliseconds without a key before the server is asked. */
const PAUSE = 80;

/** A text this long was pasted, or is a story: nothing is asked before it ends, which a longer pause tells. */
const LONG_TEXT = 120;
const LONG_PAUSE = 600;

/** Milliseconds before the number of suggestions is said, so that typing does not stammer. */
const SAY_PAUSE = 700;

/** Keys that move the caret or the focus, or delete: after them the reader is in the field again. */
const TO_THE_FIELD: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Backspace',
  'Delete',
  'Tab',
]);

/** Makes a field suggest. @param words what it says, as JSON (`ComboboxWords`), in the language of its page */
export function suggestIn(box: HTMLInputElement, words: string): void {
  const none = { suggestions: '', suggested: {}, notSuggested: '' };
  new Combobox(box, { ...none, ...JSON.parse(words || '{}') });
}

/**
 * Makes a search field an editable combobox with list autocomplete, as the ARIA Authoring Practices describe it: the field
 * keeps the focus, arrows point at a suggestion, Enter goes there or else searches, Escape closes, then clears.
 */
class Combobox {
  readonly #box: HTMLInputElement;
  readonly #words: ComboboxWords;
  readonly #list: SuggestionList;
  readonly #status = document.createElement('span');
  readonly #source: SuggestionSource;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLInputElement, words: ComboboxWords) {
    this.#box = box;
    this.#words = words;
    this.#source = new SuggestionSource(box.form?.action ?? location.href);
    this.#list = new SuggestionList(`${box.id}-suggestions`, words.suggestions);
    this.#status.role = 'status';
    this.#status.className = 'sr-only';
    box.after(this.#list.element, this.#status);
    box.role = 'combobox';
    box.ariaAutoComplete = 'list';
    box.ariaExpanded = 'false';
    box.setAttribute('aria-controls', this.#list.element.id);
    this.#listen();
    // What was typed while this script came.
    if (box.value !== box.defaultValue) this.#onInput();
  }

  #listen(): void {
    const box = this.#box;
    box.addEventListener('keydown', (event) => this.#onKey(event));
    box.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#onInput();
    });
    box.addEventListener('compositionend', () => this.#onInput());
    box.addEventListener('blur', () => this.#close());
    box.addEventListener('click', () => this.#list.point(-1));
    addEventListener('pagehide', () => this.#close());
    // The field must not lose the focus to a pressed option.
    this.#list.element.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.element.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.element.addEventListener('click', (event) => {
      const entry = this.#list.entryAt(event.target);
      if (entry) this.#go(entry, event.ctrlKey || event.metaKey);
    });
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    this.#source.stop();
    if (this.#text === '') this.#close();
    else this.#typing = setTimeout(() => void this.#ask(), this.#text.length < LONG_TEXT ? PAUSE : LONG_PAUSE);
  }

  get #text(): string {
    return this.#box.value.trim();
  }

  /** Shows what the server suggests, unless the reader has typed on or left. */
  async #ask(): Promise<void> {
    const text = this.#text;
    const groups = text === '' ? [] : await this.#source.find(text);
    if (groups === undefined || text !== this.#text || document.activeElement !== this.#box) return;
    this.#list.show(groups);
    this.#tell();
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.#say(this.#list.length), SAY_PAUSE);
  }

  #say(count: number): void {
    const { suggested, notSuggested } = this.#words;
    this.#status.textContent = count === 0 ? notSuggested : counted(suggested, count);
  }

  /** Keys of an input method are its own. */
  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        void this.#onArrow(event.key === 'ArrowDown' ? 1 : -1, event.altKey);
        break;
      case 'Enter':
        this.#onEnter(event);
        break;
      case 'Escape':
        this.#onEscape(event);
        break;
      default:
        if (event.key.length === 1 || TO_THE_FIELD.has(event.key)) this.#list.point(-1);
    }
    this.#tell();
  }

  async #onArrow(by: 1 | -1, isAlt: boolean): Promise<void> {
    if (isAlt && by < 0) return this.#close();
    if (!this.#list.isOpen) await this.#ask();
    if (this.#list.isOpen && !isAlt) this.#list.move(by);
    this.#tell();
  }

  #onEnter(event: KeyboardEvent): void {
    const entry = this.#list.isOpen ? this.#list.active : undefined;
    this.#close();
    if (entry === undefined) return;
    event.preventDefault();
    this.#go(entry, false);
  }

  #onEscape(event: KeyboardEvent): void {
    event.preventDefault();
    if (!this.#list.isOpen) this.#box.value = '';
    this.#close();
  }

  #go({ href }: SuggestionEntry, inNewTab: boolean): void {
    if (inNewTab) open(href, '_blank', 'noopener');
    else location.assign(href);
  }

  #close(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
    this.#source.stop();
    this.#status.textContent = '';
    this.#list.close();
    this.#tell();
  }

  /** Tells assistive technology what is open and which option is pointed at. */
  #tell(): void {
    this.#box.ariaExpanded = String(this.#list.isOpen);
    if (this.#list.isOpen && this.#list.activeId !== '')
      this.#box.setAttribute('aria-activedescendant', this.#list.activeId);
    else this.#box.removeAttribute('aria-activedescendant');
  }
}
