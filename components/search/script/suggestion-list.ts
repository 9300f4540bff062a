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

/** Answers that are remembered while the page stands, for readers who type and delete. */
const MOST_KEPT = 60;

/** Asks the server for suggestions, one question at a time: a newer one ends the older. */
export class SuggestionSource {
  readonly #known = new Map<string, readonly SuggestionEntry[]>();
  #asking: AbortController | undefined;

  /** Suggestions for a text; `undefined` where a newer question came or the server could not answer. */
  async find(text: string): Promise<readonly SuggestionEntry[] | undefined> {
    this.stop();
    const known = this.#known.get(text);
    if (known) return known;
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const response = await fetch(`/api/suggest?q=${encodeURIComponent(text)}`, { signal: asking.signal });
      if (!response.ok) return undefined;
      const entries = readSuggestions(await response.json());
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      this.#known.set(text, entries);
      return asking.signal.aborted ? undefined : entries;
    } catch {
      // Left, or no network: the box is a plain search box then.
      return undefined;
    }
  }

  /** Ends the question that is under way. */
  stop(): void {
    this.#asking?.abort();
    this.#asking = undefined;
  }
}

/** One line that the search box offers, as `/api/suggest` sends it. */
export interface SuggestionEntry {
  readonly title: string;
  /** What it is, such as its kind. */
  readonly detail: string;
  readonly href: string;
  /** Of the title, where it is not English. */
  readonly language?: string;
}

/** The entries of an answer of `/api/suggest`; none of what looks otherwise. */
function readSuggestions(answer: unknown): readonly SuggestionEntry[] {
  const { suggestions } = { suggestions: [], ...(typeof answer === 'object' ? answer : {}) };
  return Array.isArray(suggestions) ? suggestions.filter(isEntry) : [];
}

/** Only places of this site are gone to. */
function isEntry(value: unknown): value is SuggestionEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { title, detail, href } = { title: '', detail: '', href: '', ...value };
  return typeof title === 'string' && typeof detail === 'string' && typeof href === 'string' && /^\/(?!\/)/.test(href);
}
