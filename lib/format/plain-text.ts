import { decodeHTMLStrict } from 'entities';

const TAG = /<!--[^>]*>|<\/?[a-z][^<>]*>/gi;

/**
 * The words of HTML, an author's or our own: tags and comments taken off, entities decoded, on one line. A lone `<` is text.
 * Not a sanitizer: the result is shown as text.
 *
 * @example plainText('Stop the <b>server</b>,<br>then wait &amp; see') // 'Stop the server , then wait & see'
 */
export function plainText(html: string): string {
  if (!/[<&\s\u200b]/.test(html)) return html;
  const text = withoutTags(html);
  const decoded = text.includes('&') ? decodeHTMLStrict(text) : text;
  return decoded.replace(/[\s\u200b]+/g, ' ').trim();
}

/**
 * A blank for each tag. Only what is before the last `>` is looked through: so each `<` finds an end, and none searches the
 * rest of a text of a thousand open tags for nothing.
 */
function withoutTags(html: string): string {
  const end = html.lastIndexOf('>') + 1;
  return html.slice(0, end).replace(TAG, ' ') + html.slice(end);
}
