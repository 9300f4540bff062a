import { type ArticleText, directionOf } from '@/lib/text';
import type { ArticlePart } from './arrange-parts';

/** Fewer headings than this are seen at a glance. */
const LEAST_HEADINGS = 3;

/** What is on the page, for articles long enough to get lost in; `null` for all others. */
export function Contents({ parts, text }: { readonly parts: readonly ArticlePart[]; readonly text: ArticleText }) {
  const main = parts.filter((part) => part.level === 2 && part.heading !== '');
  if (main.length < LEAST_HEADINGS) return null;
  return (
    <nav aria-labelledby="contents" className="no-print border-y border-line py-3">
      <h2 id="contents" className="font-sans text-small font-semibold">
        {text.contents}
      </h2>
      <ul className="mt-1 gap-x-8 sm:columns-2">
        {main.map((part) => (
          <li key={part.id} className="break-inside-avoid py-0.5">
            <a href={`#${part.id}`} {...directionOf(part.heading)}>
              {part.heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
