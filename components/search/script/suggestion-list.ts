/** The popup of the combobox: a listbox that is drawn beside the field and never takes the focus. */
export class SuggestionList {
  readonly element = document.createElement('div');
  #entries: readonly SuggestionEntry[] = [];
  #options: readonly HTMLElement[] = [];
  #active = -1;

  constructor(id: string, label: string) {
    this.element.id = id;
    this.element.className = 'suggestions';
    this.element.hidden = true;
    this.element.role = 'listbox';
    this.element.ariaLabel = label;
    // Chromium makes a list that is long enough to scroll a stop for Tab, and it closes when the field loses the focus.
    this.element.tabIndex = -1;
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

  show(groups: readonly SuggestionGroup[]): void {
    this.#entries = groups.flatMap(({ entries }) => entries);
    this.#active = -1;
    this.#options = this.#entries.map((entry, at) => optionOf(entry, this.#idOf(at)));
    let from = 0;
    const parts = groups.map(({ label, entries }, at) => {
      const options = this.#options.slice(from, from + entries.length);
      from += entries.length;
      return groupOf(label, `${this.element.id}-group-${at + 1}`, options);
    });
    this.element.replaceChildren(...parts);
    this.element.hidden = this.length === 0;
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
    for (const [number, option] of this.#options.entries()) option.ariaSelected = String(number === at);
    this.#options[at]?.scrollIntoView({ block: 'nearest' });
  }

  /** The entry whose option holds a part of the page. */
  entryAt(target: EventTarget | null): SuggestionEntry | undefined {
    const at = target instanceof Node ? this.#options.findIndex((option) => option.contains(target)) : -1;
    return this.#entries[at];
  }

  #idOf(at: number): string {
    return `${this.element.id}-${at + 1}`;
  }
}

/** Options under a heading, as the grouped listbox of the ARIA Authoring Practices has them. */
function groupOf(label: string, id: string, options: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('ul');
  group.role = 'group';
  group.setAttribute('aria-labelledby', id);
  const heading = document.createElement('li');
  heading.id = id;
  heading.role = 'presentation';
  heading.className = 'label';
  heading.textContent = label;
  group.append(heading, ...options);
  return group;
}

function optionOf({ title, detail, language }: SuggestionEntry, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.role = 'option';
  option.ariaSelected = 'false';
  const name = document.createElement('span');
  name.dir = 'auto';
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

/** Characters of a pasted text that are sent: more than an address should hold; codes are named at its start or in its last lines. */
const MOST_SENT = 1600;

function asked(text: string): string {
  if (text.length <= MOST_SENT) return text;
  return `${text.slice(0, MOST_SENT / 2)} ${text.slice(-MOST_SENT / 2)}`;
}

/** Asks the server for suggestions, one question at a time: a newer one ends the older. */
export class SuggestionSource {
  readonly #known = new Map<string, readonly SuggestionGroup[]>();
  #asking: AbortController | undefined;
  readonly #address: string;

  /** @param search where the box searches: what suggests stands beside it, wherever the site is */
  constructor(search: string) {
    this.#address = new URL('api/suggest', search).pathname;
  }

  /** Suggestions for a text; `undefined` where a newer question came or the server could not answer. */
  async find(written: string): Promise<readonly SuggestionGroup[] | undefined> {
    this.stop();
    const text = asked(written);
    const known = this.#known.get(text);
    if (known) return known;
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const response = await fetch(`${this.#address}?${new URLSearchParams({ q: text })}`, { signal: asking.signal });
      if (!response.ok) return undefined;
      const groups = readSuggestions(await response.json());
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      this.#known.set(text, groups);
      return asking.signal.aborted ? undefined : groups;
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

/** Suggestions of one sort, under their heading. */
export interface SuggestionGroup {
  readonly label: string;
  readonly entries: readonly SuggestionEntry[];
}

/** The groups of an answer of `/api/suggest`; none of what looks otherwise. */
function readSuggestions(answer: unknown): readonly SuggestionGroup[] {
  const { groups } = { groups: [], ...(typeof answer === 'object' ? answer : {}) };
  return Array.isArray(groups) ? groups.flatMap(readGroup) : [];
}

function readGroup(value: unknown): readonly SuggestionGroup[] {
  if (typeof value !== 'object' || value === null) return [];
  const { label, entries } = { label: '', entries: [], ...value };
  const read: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return typeof label === 'string' ? [{ label, entries: read.filter(isEntry) }] : [];
}

/** Only places of this site are gone to. */
function isEntry(value: unknown): value is SuggestionEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { title, detail, href } = { title: '', detail: '', href: '', ...value };
  return typeof title === 'string' && typeof detail === 'string' && typeof href === 'string' && /^\/(?!\/)/.test(href);
}
