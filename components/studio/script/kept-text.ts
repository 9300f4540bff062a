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

/** Keeps what was typed in a file in this browser, for a tab that is closed or a server that is gone. */
export function keepText(path: string, kept: Omit<KeptText, 'at'>): void {
  try {
    localStorage.setItem(PREFIX + path, JSON.stringify({ ...kept, at: Date.now() }));
  } catch {
    // Storage is full or switched off; leaving the page asks first, then.
  }
}

/** What was kept of a file. */
export function keptText(path: string): KeptText | undefined {
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

/** Nothing is kept any more: it was saved, or the author doesn’t want it. */
export function forgetText(path: string): void {
  try {
    localStorage.removeItem(PREFIX + path);
  } catch {
    // Then nothing was kept either.
  }
}
