import { decodeHTMLStrict } from 'entities';

/** Author HTML as plain text: tags and comments taken off, entities decoded, white space collapsed. Not a sanitiser. */
export function stripHtml(html: string): string {
  if (!/[<&\s]/.test(html)) return html;
  const text = html.replace(/<!--[^>]*>|<\/?[a-z][^<>]*>/gi, ' ');
  const decoded = text.includes('&') ? decodeHTMLStrict(text) : text;
  return decoded.replace(/[\s\u200b]+/g, ' ').trim();
}
