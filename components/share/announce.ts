/** The event that `PageTools` listens for. */
export const ANNOUNCEMENT = 'stepwise:announce';

/** Says something in the page's status line, aloud too. */
export function announce(words: string): void {
  dispatchEvent(new CustomEvent(ANNOUNCEMENT, { detail: words }));
}
