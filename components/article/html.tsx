import { decodeHTML, escapeAttribute } from 'entities';
import { withTabLists } from '@/components/tabs';
import { type ArticleText, blankKey, blankLabel, directionOf } from '@/lib/text';
import { withCodeBars, withCodePlaceholders } from './code-bars';

interface Props {
  /** Safe HTML: only what lib/markdown has cleaned may come here. */
  readonly html: string;
  readonly text: ArticleText;
  readonly className?: string;
  /** Inside a line of text or a link, where no paragraph may stand. */
  readonly inline?: boolean;
  /** Inside a form: code gets no buttons there, for the first button of a form is the one that Enter presses. */
  readonly isInForm?: boolean;
  /** The attributes of its language, where that is not the one around it. */
  readonly written?: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' | 'auto' } | undefined;
}

/** An author's own words. The one place of the site that puts HTML into a page as it is. */
export function Html({ html, text, className = '', inline = false, isInForm = false, written }: Props) {
  if (html === '') return null;
  const named = withBlankNames(withCodePlaceholders(html));
  const safe = { __html: isInForm ? named : withTabLists(withCodeBars(named, text), text.tabs) };
  const Element = inline ? 'span' : 'div';
  const own = { ...written, ...directionOf(html) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown has cleaned it by an allow-list at compile time.
  return <Element className={`prose ${className}`} {...own} dangerouslySetInnerHTML={safe} />;
}

const BLANK = /<span class="blank" data-blank="([^"]*)">/g;

/**
 * Gives every blank of safe HTML its readable name, and the key by which its values are filled in. `lib/markdown` writes
 * blanks in this one form.
 */
function withBlankNames(html: string): string {
  if (!html.includes('data-blank')) return html;
  return html.replace(BLANK, (_, written: string) => {
    const name = decodeHTML(written);
    return `<span class="blank" data-blank="${escapeAttribute(blankKey(name))}" title="${escapeAttribute(blankLabel(name))}">`;
  });
}
