/** A text that was typed and not saved. */
export interface KeptText {
  readonly text: string;
  /** What it was typed over: the text, and its `base`. */
  readonly opened: string;
  readonly base: string;
  /** When it was typed, ms since 1970. */
  readonly at: number;
}

const PREFIX = 'stepwise-studio:';

/** What this page kept last, or brought back: another tab with the same file keeps its own text in the same place. */
let own: string | undefined;

/** Keeps what was typed in a file in this browser, for a tab that is closed or a server that is gone. */
export function keepText(path: string, kept: Omit<KeptText, 'at'>): void {
  own = kept.text;
  try {
    localStorage.setItem(PREFIX + path, JSON.stringify({ ...kept, at: Date.now() }));
  } catch {
    // Storage is full or switched off; leaving the page asks first, then.
  }
}

/** What was kept of a file, for this page to bring back. */
export function keptText(path: string): KeptText | undefined {
  const kept = stored(path);
  own = kept?.text;
  return kept;
}

function stored(path: string): KeptText | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + path) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptText {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['text', 'opened', 'base'].every((name) => typeof Reflect.get(value, name) === 'string');
  return texts && typeof Reflect.get(value, 'at') === 'number';
}

/** Nothing of this page is kept any more: it was saved, or the author doesn’t want it. What another tab kept since stays. */
export function forgetText(path: string): void {
  if (own === undefined || stored(path)?.text !== own) return;
  try {
    localStorage.removeItem(PREFIX + path);
  } catch {
    // Then nothing was kept either.
  }
}
