import { copyText } from '@/components/share';

/** Puts HTML on the clipboard with plain text beside it. Where the browser takes no HTML, the text alone goes there. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    const parts = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return copyText(text);
  }
}
