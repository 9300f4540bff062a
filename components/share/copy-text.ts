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

/** One text in two dresses: what a mail program takes, and what anything else does. */
interface RichCopy {
  readonly html: string;
  readonly text: string;
}

/** Puts HTML on the clipboard with plain text beside it. Tells whether it worked; on plain-HTTP hosts by the older way. */
export async function copyRich({ html, text }: RichCopy): Promise<boolean> {
  try {
    const item = new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent({ html, text }) || copyText(text);
  }
}

function blob(content: string, type: string): Blob {
  return new Blob([content], { type });
}

function copyByEvent({ html, text }: RichCopy): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done;
}

/** The event that `PageTools` listens for. */
export const ANNOUNCEMENT = 'stepwise:announce';

/** Says something in the page's status line, aloud too. */
export function announce(words: string): void {
  dispatchEvent(new CustomEvent(ANNOUNCEMENT, { detail: words }));
}
