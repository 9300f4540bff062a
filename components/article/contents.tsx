import type { ReactNode } from 'react';
import { ownWords } from '@/components/lists';
import { type ArticleText, articleText, directionOf, siteText } from '@/lib/text';
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
      <h2 id="contents" className="font-sans text-small font-semibold" {...text.written}>
        {text.tools.contents}
      </h2>
      <Links parts={main} />
    </nav>
  );
}

interface BesideProps extends Pick<Props, 'parts'> {
  /** Of the article; the headings are in it. */
  readonly language: string;
  readonly hasRelated: boolean;
}

/** The same in the column beside the article, where that is shown, in the page's words; what follows the article is in it, too. */
export function ContentsBeside({ parts, language, hasRelated }: BesideProps) {
  const main = mainParts(parts);
  if (main.length < LEAST_BESIDE) return null;
  const text = articleText(siteText().language);
  return (
    <nav aria-label={text.contents} className="rail no-print max-lg:hidden">
      <h2>{text.contents}</h2>
      <Links parts={main} language={language}>
        {hasRelated && (
          <li>
            <a href="#related">{text.related}</a>
          </li>
        )}
      </Links>
    </nav>
  );
}

interface LinksProps extends Pick<Props, 'parts'> {
  /** Of the headings, where that may be another than what is around them. */
  readonly language?: string;
  readonly children?: ReactNode;
}

function Links({ parts, language, children }: LinksProps) {
  return (
    <ul className="mt-1">
      {parts.map((part) => (
        <li key={part.id} className="py-0.5">
          <a
            href={`#${part.id}`}
            {...(language === undefined ? directionOf(part.heading) : ownWords({ language }, part.heading))}
          >
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
