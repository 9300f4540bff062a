import type { ArticleText } from '@/lib/text';
import { withBlankNames } from './blank-names';
import { withCodeBars } from './code-bars';
import { withCodePlaceholders } from './code-placeholders';

interface Props {
  /** Safe HTML: only what lib/markdown has cleaned may come here. */
  readonly html: string;
  readonly text: ArticleText;
  readonly className?: string;
  /** Inside a line of text or a link, where no paragraph may stand. */
  readonly inline?: boolean;
}

/** An author's own words. The one place of the site that puts HTML into a page as it is. */
export function Html({ html, text, className = '', inline = false }: Props) {
  if (html === '') return null;
  const safe = { __html: withCodeBars(withBlankNames(withCodePlaceholders(html)), text) };
  const Element = inline ? 'span' : 'div';
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown has cleaned it by an allow-list at compile time.
  return <Element className={`prose ${className}`} dangerouslySetInnerHTML={safe} />;
}
