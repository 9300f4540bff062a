/** Fragments the page itself uses; an author's heading of that name gets a number. */
const RESERVED = [
  'main',
  'steps',
  'documents',
  'related',
  'about',
  'recommended-steps',
  'recommended-documents',
  'finding',
];

/** A heading that has the words of an earlier one, with the id it got. */
export interface DoubledHeading {
  readonly heading: string;
  readonly id: string;
}

/** The places of a page that its author made, for links from other pages. What a page has none of is left out. */
export interface Places {
  /** How many steps it has, each of them a place: `step-3`. */
  readonly steps?: number;
  /** Ids of headings, and of places that the author named. */
  readonly ids?: readonly string[];
  /** What else leads to one of them: the fragment that GitHub makes of its heading, or its author’s own name for it. */
  readonly names?: readonly (readonly [name: string, id: string])[];
}

/** Ids of one page: hands each out once, and tells where an author's `#fragment` leads. */
export class Fragments {
  readonly #taken = new Set(RESERVED);
  /** Last number given to a base, so that a thousand like headings cost a thousand look-ups. */
  readonly #numbers = new Map<string, number>();
  /** The id that GitHub would give → ours. */
  readonly #onGitHub = new Map<string, string>();
  readonly #gitHubNumbers = new Map<string, number>();
  /** An author's own name for a place → its id. */
  readonly #named = new Map<string, string>();
  readonly #steps: number;
  readonly #dead = new Set<string>();
  readonly #doubled: DoubledHeading[] = [];

  /** @param steps how many steps the page has, each with an id of its own (`step-3`) */
  constructor(steps = 0) {
    this.#steps = steps;
  }

  /** Of a page that was laid out before. */
  static of({ steps = 0, ids = [], names = [] }: Places): Fragments {
    const fragments = new Fragments(steps);
    for (const id of ids) fragments.#taken.add(id);
    for (const [name, id] of names) fragments.#named.set(name, id);
    return fragments;
  }

  /** What `of` makes the same of. */
  get places(): Places {
    const ids = [...this.#taken].filter((id) => !RESERVED.includes(id));
    const names = [...this.#onGitHub, ...this.#named].filter(([name, id]) => name !== id);
    return {
      ...(this.#steps > 0 ? { steps: this.#steps } : {}),
      ...(ids.length > 0 ? { ids } : {}),
      ...(names.length > 0 ? { names } : {}),
    };
  }

  /** Fragments that were looked for and lead nowhere, as written. */
  get dead(): ReadonlySet<string> {
    return this.#dead;
  }

  /** Headings that have the words of an earlier one, in the order of their ids. */
  get doubled(): readonly DoubledHeading[] {
    return this.#doubled;
  }

  /**
   * The id of a heading: its words in lower case with hyphens (any script); where that is taken, numbered as GitHub does
   * (`setup`, `setup-1`, `setup-2`).
   */
  take(heading: string): string {
    const base = fragmentOf(heading) || 'section';
    const wished = /^step-\d+$/.test(base) ? `${base}-` : base;
    const isDoubled = this.#numbers.has(wished);
    let id = wished;
    let number = this.#numbers.get(wished) ?? 0;
    while (this.#taken.has(id)) id = `${wished}-${++number}`;
    this.#numbers.set(wished, number);
    this.#taken.add(id);
    if (isDoubled) this.#doubled.push({ heading, id });
    this.lead(heading, id);
    return id;
  }

  /** Lets the fragment that GitHub makes of a heading lead to an id of this page. */
  lead(heading: string, id: string): void {
    const fragment = gitHubFragment(heading);
    const number = this.#onGitHub.has(fragment) ? (this.#gitHubNumbers.get(fragment) ?? 0) + 1 : 0;
    this.#gitHubNumbers.set(fragment, number);
    this.#onGitHub.set(number === 0 ? fragment : `${fragment}-${number}`, id);
  }

  /** Lets an author's own name for a place lead to an id of this page; the first place of a name counts. */
  name(name: string, id: string): void {
    for (const each of [name, name.toLowerCase()]) if (!this.#named.has(each)) this.#named.set(each, id);
  }

  /** The id of a place that only its author's name tells of; `undefined` where the name is another place's already. */
  anchor(name: string): string | undefined {
    if (this.#named.has(name)) return undefined;
    const base = /^[\w.-]{1,80}$/.test(name) ? name : fragmentOf(name) || 'place';
    const wished = /^step-\d+$/.test(base) ? `${base}-` : base;
    let id = wished;
    let number = this.#numbers.get(wished) ?? 0;
    while (this.#taken.has(id)) id = `${wished}-${++number}`;
    this.#numbers.set(wished, number);
    this.#taken.add(id);
    this.name(name, id);
    return id;
  }

  /**
   * The id that an author's `#fragment` means: one of ours, or the one that GitHub gives the heading (`whats-new` for
   * "What's new?"), however loosely it is written (FORMAT.md C.4); `undefined` for none.
   */
  find(fragment: string): string | undefined {
    const found = this.#idOf(fragment);
    if (found === undefined) this.#dead.add(fragment);
    return found;
  }

  #idOf(fragment: string): string | undefined {
    const named = this.#named.get(fragment) ?? this.#named.get(fragment.toLowerCase());
    if (named !== undefined) return named;
    const step = /^step-(\d+)$/.exec(fragment)?.[1];
    if (step !== undefined) return Number(step) >= 1 && Number(step) <= this.#steps ? fragment : undefined;
    if (this.#taken.has(fragment)) return fragment;
    const wished = fragmentOf(fragment);
    if (this.#taken.has(wished) && !RESERVED.includes(wished)) return wished;
    // Browsers know the top of a page by this name (HTML, “scroll to the fragment”).
    return this.#onGitHub.get(fragment.toLowerCase()) ?? (/^top$/i.test(fragment) ? 'main' : undefined);
  }
}

/** What GitHub makes of a heading: signs taken out, every blank a hyphen. */
function gitHubFragment(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replace(/ /g, '-');
}

/** The words of a heading, or of a fragment that names one, in lower case with hyphens; at most 80 characters. */
export function fragmentOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/** The id that a link’s `#fragment` means on a page; `undefined` where the page has no such place. */
export function findPlace(places: Places, fragment: string): string | undefined {
  return Fragments.of(places).find(fragment);
}
