import { decodeHTML } from 'entities';
import { htmlAsMarkdown } from '@/lib/share';
import { blankLabel } from '@/lib/text';
import { articlePage, whole } from './links';

/** Clean HTML of an article as Markdown that is read far from its address. @param slug of the article that it is from */
export function htmlElsewhere(html: string, slug: string): string {
  return htmlAsMarkdown(withBlanksMarked(readElsewhere(html, slug)));
}

/** As `lib/markdown` writes a blank, with what its author wrote in its place. */
const BLANK = /<span class="blank" data-blank="([^"]*)">(.*?)<\/span>/g;

/**
 * Every blank by its name in angle brackets, as it is in commands (`<server-name>`): on its page it is set apart by how it
 * looks, and its author's words alone would read as the text itself ("Server server name").
 */
export function withBlanksMarked(html: string): string {
  return html.replace(BLANK, (_, name: string, written: string) => {
    if (decodeHTML(written).startsWith('<')) return written;
    const label = blankLabel(decodeHTML(name)).toLowerCase();
    return `<code>&lt;${label.replace(/[^\p{L}\p{N}]+/gu, '-')}&gt;</code>`;
  });
}

/** The start of a tag up to its address on this site; in text, clean HTML has no bare `<`. */
const OWN_ADDRESS = /(<(?:a|img)(?:\s[\w-]+(?:="[^"]*")?)*?\s(?:href|src)=")(?=[#?]|\/(?!\/))([^"]*)/g;

/** Addresses led from anywhere; names of tabs and of folds as lines of their own. */
function readElsewhere(html: string, slug: string): string {
  return html
    .replace(OWN_ADDRESS, (_, tag: string, address: string) => {
      return tag + (address.startsWith('/') ? whole(address) : articlePage(slug) + address);
    })
    .replace(/<p class="alternative-name">(.*?)<\/p>/g, '<p><strong>$1</strong></p>')
    .replace(/<\/?details\b[^>]*>/g, '')
    .replace(/<(\/?)summary\b[^>]*>/g, '<$1p>');
}
