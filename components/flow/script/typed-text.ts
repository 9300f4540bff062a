/** What was typed in a flow, by field name. */
export type TypedText = Readonly<Record<string, string>>;

/** The tab's own store for what was typed in the flow of this page: it ends with the tab and is sent to nobody. */
const key = (): string => `flow:${location.pathname.split('/').slice(0, 3).join('/')}`;

/** Fields that hold typed text. */
const TYPED = 'input[data-typed], textarea[data-typed], select[data-typed]';

/** What was typed so far in the flow of this page. */
export function readTyped(): TypedText {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key()) ?? '{}');
    return typeof stored === 'object' && stored !== null ? onlyTexts(stored) : {};
  } catch {
    return {};
  }
}

function onlyTexts(stored: object): TypedText {
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => typeof value === 'string'));
}

/** Keeps what stands in the fields of the page, typed or carried along. */
export function keepTyped(): void {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(TYPED);
  const found = Object.fromEntries([...fields].map(({ name, value }) => [name, value]));
  try {
    sessionStorage.setItem(key(), JSON.stringify({ ...readTyped(), ...found }));
  } catch {
    // A browser that keeps nothing forgets what was typed with the page.
  }
}

/** Forgets it. */
export function forgetTyped(): void {
  try {
    sessionStorage.removeItem(key());
  } catch {
    // Nothing was kept.
  }
}

/** Whether the tab holds text that the page does not: it was opened by its address, which carries none. */
export function isMissingText(typed: TypedText): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>(`[data-flow-form] :is(${TYPED})`);
  const here = new Map([...fields].map(({ name, value }) => [name, value]));
  return Object.entries(typed).some(([name, value]) => value !== '' && !name.endsWith('~zone') && !here.get(name));
}
