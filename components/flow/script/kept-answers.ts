import { plainPath } from '@/components/site/script';

/** What the tab keeps of a flow. It ends with the tab and is sent to nobody but with the flow's own pages. */
export interface KeptAnswers {
  /** What was typed, by field name; empty once the reader had it forgotten. */
  readonly typed: Readonly<Record<string, string>>;
  /** The latest choices, as the query of an address. */
  readonly choices: string;
}

type TextField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields that hold typed text, shown or carried along. */
const TYPED = 'input[data-typed], textarea[data-typed], select[data-typed]';

const key = (): string => keyOf(plainPath());

function keyOf(path: string): string {
  return `flow:${path.split('/').slice(0, 3).join('/')}`;
}

/** What the tab keeps of the flow of this page; `undefined` where it keeps nothing yet, or cannot. */
export function readKept(): KeptAnswers | undefined {
  try {
    const { typed, choices } = Object(JSON.parse(sessionStorage.getItem(key()) ?? '{}'));
    if (typeof typed !== 'object' || typed === null || typeof choices !== 'string') return undefined;
    return { typed: onlyTexts(typed), choices };
  } catch {
    return undefined;
  }
}

function onlyTexts(stored: object): KeptAnswers['typed'] {
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => typeof value === 'string'));
}

function keep(changes: Partial<KeptAnswers>): void {
  try {
    sessionStorage.setItem(key(), JSON.stringify({ typed: {}, choices: choicesOfPage(), ...readKept(), ...changes }));
  } catch {
    // A browser that keeps nothing forgets what was typed with the page.
  }
}

/** Keeps what stands in the fields of the page, typed or carried along. */
export function keepTyped(): void {
  const found = Object.fromEntries(typedFields().map(({ name, value }) => [name, value]));
  keep({ typed: { ...readKept()?.typed, ...found } });
}

/** Keeps what was typed before the script was there, beside what the tab holds already. @returns what it holds then */
export function keepGiven(kept: KeptAnswers): KeptAnswers {
  const given = typedFields().flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const]));
  const typed = { ...kept.typed, ...Object.fromEntries(given) };
  keep({ typed });
  return { ...kept, typed };
}

/** Puts what the tab holds into the fields of the page. */
export function fillKept(): void {
  const typed = readKept()?.typed ?? {};
  for (const field of typedFields()) {
    const value = typed[field.name] ?? '';
    if (value !== '' && field.value !== value) field.value = value;
  }
}

/** Keeps the choices that the page was drawn with: those of all its answers, in the flow's order. */
export function keepChoices(): void {
  keep({ choices: choicesOfPage() });
}

/** Forgets what was typed. That nothing is left is kept, so that Back knows it. */
export function forgetTyped(): void {
  keep({ typed: {} });
}

/** Keeps the same for the flow's version that a link to another language leads to: that has a name of its own. */
export function carryKept(link: HTMLAnchorElement): void {
  const prefix = `/${link.hreflang.toLowerCase()}/`;
  const path = link.pathname.startsWith(prefix) ? link.pathname.slice(prefix.length - 1) : link.pathname;
  try {
    const kept = sessionStorage.getItem(key());
    if (kept !== null) sessionStorage.setItem(keyOf(path), kept);
  } catch {
    // What is not kept here is not kept there.
  }
}

/** Whether the tab holds text that the page does not: it was opened by its address, which carries none. */
export function isMissingText({ typed }: KeptAnswers): boolean {
  const here = new Map(typedFields('[data-flow-form] ').map(({ name, value }) => [name, value]));
  return Object.entries(typed).some(([name, value]) => value !== '' && !name.endsWith('~zone') && !here.get(name));
}

/** Empties the fields that hold text which the tab keeps no more: a page that comes back still has it. */
export function emptyForgotten({ typed }: KeptAnswers): void {
  for (const field of typedFields()) {
    if (!(field instanceof HTMLSelectElement) && (typed[field.name] ?? '') === '') field.value = '';
  }
}

/**
 * Where this runs the tab keeps what was typed, so the browser shall not: neither for Back nor as a suggestion. Without
 * script it is the browser that brings it back.
 */
export function leaveToTab(): void {
  for (const field of typedFields()) field.setAttribute('autocomplete', 'off');
}

function typedFields(within = ''): readonly TextField[] {
  return [...document.querySelectorAll<TextField>(`${within}:is(${TYPED})`)];
}

function choicesOfPage(): string {
  return document.querySelector<HTMLElement>('[data-flow-page]')?.dataset.flowPage ?? '';
}
