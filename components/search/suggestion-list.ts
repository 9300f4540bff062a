import type { SuggestionEntry } from './suggestion-entry';

/** The popup of the combobox: a listbox that is drawn beside the field and never takes the focus. */
export class SuggestionList {
  readonly element = document.createElement('ul');
  #entries: readonly SuggestionEntry[] = [];
  #active = -1;

  constructor(id: string, label: string) {
    this.element.id = id;
    this.element.className = 'suggestions';
    this.element.hidden = true;
    this.element.role = 'listbox';
    this.element.ariaLabel = label;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** The option that is pointed at by the keyboard, if any. */
  get active(): SuggestionEntry | undefined {
    return this.#entries[this.#active];
  }

  /** Id of that option's element; empty for none. */
  get activeId(): string {
    return this.#active < 0 ? '' : this.#idOf(this.#active);
  }

  show(entries: readonly SuggestionEntry[]): void {
    this.#entries = entries;
    this.#active = -1;
    this.element.replaceChildren(...entries.map((entry, at) => optionOf(entry, this.#idOf(at))));
    this.element.hidden = entries.length === 0;
  }

  open(): void {
    this.element.hidden = this.#entries.length === 0;
  }

  close(): void {
    this.point(-1);
    this.element.hidden = true;
  }

  /** Points at the next or previous option, around the ends; from none at the first or last. */
  move(by: 1 | -1): void {
    const from = this.#active < 0 && by < 0 ? 0 : this.#active;
    this.point((from + by + this.length) % this.length);
  }

  /** Points at one option; -1 for none. */
  point(at: number): void {
    this.#active = at;
    for (const [number, option] of [...this.element.children].entries()) option.ariaSelected = String(number === at);
    this.element.children[at]?.scrollIntoView({ block: 'nearest' });
  }

  /** The entry whose option holds a part of the page. */
  entryAt(target: EventTarget | null): SuggestionEntry | undefined {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    return option === null ? undefined : this.#entries[[...this.element.children].indexOf(option)];
  }

  #idOf(at: number): string {
    return `${this.element.id}-${at + 1}`;
  }
}

function optionOf({ title, detail, language }: SuggestionEntry, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.role = 'option';
  option.ariaSelected = 'false';
  const name = document.createElement('span');
  name.textContent = title;
  if (language !== undefined) name.lang = language;
  const what = document.createElement('span');
  what.className = 'label';
  what.textContent = detail;
  option.append(name, ' ', what);
  return option;
}
