import type { ReactNode } from 'react';
import { type ArticleText, directionOf } from '@/lib/text';
import type { ArticlePart } from './arrange-parts';

/** Fewer headings than this are seen at a glance where they stand. */
const LEAST_ABOVE = 3;

/** Beside the article a list of one says nothing. */
const LEAST_BESIDE = 2;

interface Props {
  readonly parts: readonly ArticlePart[];
  readonly text: ArticleText;
}

/** What is on the page, above the parts of an article long enough to get lost in; narrow screens alone show it there. */
export function ContentsAbove({ parts, text }: Props) {
  const main = mainParts(parts);
  if (main.length < LEAST_ABOVE) return null;
  return (
    <nav aria-labelledby="contents" className="no-print border-y border-line py-3 lg:hidden">
      <h2 id="contents" className="font-sans text-small font-semibold">
        {text.contents}
      </h2>
      <Links parts={main} />
    </nav>
  );
}

/** The same in the column beside the article, where that is shown; what follows the article is in it, too. */
export function ContentsBeside({ parts, text, hasRelated }: Props & { readonly hasRelated: boolean }) {
  const main = mainParts(parts);
  if (main.length < LEAST_BESIDE) return null;
  return (
    <nav aria-label={text.contents} className="rail no-print max-lg:hidden">
      <h2>{text.contents}</h2>
      <Links parts={main}>
        {hasRelated && (
          <li>
            <a href="#related">{text.related}</a>
          </li>
        )}
      </Links>
    </nav>
  );
}

function Links({ parts, children }: { readonly parts: readonly ArticlePart[]; readonly children?: ReactNode }) {
  return (
    <ul className="mt-1">
      {parts.map((part) => (
        <li key={part.id} className="py-0.5">
          <a href={`#${part.id}`} {...directionOf(part.heading)}>
            {part.heading}
          </a>
        </li>
      ))}
      {children}
    </ul>
  );
}

function mainParts(parts: readonly ArticlePart[]): readonly ArticlePart[] {
  return parts.filter((part) => part.level === 2 && part.heading !== '');
}
