import type { ArticleText } from '@/lib/text';
import { withCodeBars } from './code-bars';

interface Props {
  /** Safe HTML: only what lib/markdown has cleaned may come here. */
  readonly html: string;
  readonly text: ArticleText;
  readonly className?: string;
}

/** An author's own words. The one place of the site that puts HTML into a page as it is. */
export function Html({ html, text, className = '' }: Props) {
  if (html === '') return null;
  const safe = { __html: withCodeBars(html, text) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown has cleaned it by an allow-list at compile time.
  return <div className={`prose ${className}`} dangerouslySetInnerHTML={safe} />;
}
