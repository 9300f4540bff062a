import { Fragment } from 'react';
import { ownWords } from '@/components/lists';
import { articleAddress, flowAddress, flowIdOf } from '@/lib/addresses';
import type { ArticleSummary } from '@/lib/catalog';
import type { Excerpt } from '@/lib/search';
import { siteText } from '@/lib/text';

interface Props {
  readonly article: ArticleSummary;
  readonly excerpt: Excerpt;
}

/** The passage that answers best with the query's words marked, after a link that opens the article there, or its questions. */
export function ExcerptLine({ article, excerpt }: Props) {
  const place = placeOf(excerpt);
  return (
    <p className="excerpt mt-1.5">
      {place !== '' && (
        <>
          <a href={addressOf(article, excerpt)}>{place}</a>
          {': '}
        </>
      )}
      <span {...ownWords(article, excerpt.text)}>{marked(excerpt)}</span>
    </p>
  );
}

function addressOf({ slug }: ArticleSummary, { kind, fragment }: Excerpt): string {
  if (kind === 'question') return flowAddress(flowIdOf(slug));
  return fragment === '' ? articleAddress(slug) : `${articleAddress(slug)}#${fragment}`;
}

function placeOf({ kind, fragment, heading }: Excerpt): string {
  const { places } = siteText().search;
  switch (kind) {
    case 'start':
      return places.start;
    case 'question':
      return places.question;
    case 'section':
      return places.section(heading);
    case 'step':
      return places.step(Number(fragment.replace(/^\D+/, '')));
  }
}

/** Text that begins or ends inside a sentence says so. */
function marked({ text, marks, isCutBefore, isCutAfter }: Excerpt) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {isCutBefore && '… '}
      {marks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
      {isCutAfter && ' …'}
    </>
  );
}
