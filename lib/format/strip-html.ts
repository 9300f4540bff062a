import { decodeHTMLStrict } from 'entities';

/** Author HTML as plain text: tags and comments taken off, entities decoded, white space collapsed. Not a sanitiser. */
export function stripHtml(html: string): string {
  if (!/[<&\s]/.test(html)) return html;
  const text = replaceTags(html, /<!--[^>]*>|<\/?[a-z][^<>]*>/gi);
  const decoded = text.includes('&') ? decodeHTMLStrict(text) : text;
  return decoded.replace(/[\s\u200b]+/g, ' ').trim();
}

/**
 * An HTML text with a blank for each match of `tag`, which ends with a `>`. Only what stands before the last `>` is looked
 * through: so each `<` finds an end, and none searches the rest of a text of a thousand open tags for nothing.
 */
export function replaceTags(html: string, tag = /<[^>]*>/g): string {
  const end = html.lastIndexOf('>') + 1;
  return html.slice(0, end).replace(tag, ' ') + html.slice(end);
}
