import { copyText } from './copy-text';

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
