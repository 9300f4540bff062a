import type { ArticleText } from '@/lib/text';
import { siteOf } from './json/fields';
import { RichLine } from './json/rich-text';

/** A link to another site, with where it leads in words below it. */
export function WebLink({
  href,
  name,
  text,
}: {
  readonly href: string;
  readonly name: string;
  readonly text: ArticleText;
}) {
  return (
    <>
      <a href={href}>
        <RichLine written={name} text={text} />
      </a>
      <span className="label no-copy block">{text.opensSite(siteOf(href))}</span>
    </>
  );
}
