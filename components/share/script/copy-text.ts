/** Puts a text on the clipboard. Tells whether it worked; on plain-HTTP hosts there is only the older way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'sr-only';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

/** The event that the page's status line listens for. */
export const ANNOUNCEMENT = 'stepwise:announce';

/** Says something in the page's status line, aloud too. */
export function announce(words: string): void {
  dispatchEvent(new CustomEvent(ANNOUNCEMENT, { detail: words }));
}
