import { decodeHTML, escapeAttribute } from 'entities';
import { blankKey, blankLabel } from '@/lib/text';

const BLANK = /<span class="blank" data-blank="([^"]*)">/g;

/**
 * Gives every blank of safe HTML its readable name, and the key by which its values are filled in. `lib/markdown` writes
 * blanks in this one form.
 */
export function withBlankNames(html: string): string {
  if (!html.includes('data-blank')) return html;
  return html.replace(BLANK, (_, written: string) => {
    const name = decodeHTML(written);
    return `<span class="blank" data-blank="${escapeAttribute(blankKey(name))}" title="${escapeAttribute(blankLabel(name))}">`;
  });
}
