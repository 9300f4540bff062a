import { ArticleLine, type CloudTable, wholeName } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary } from '@/lib/catalog';
import type { CommonProblem } from '@/lib/format';
import { readCommonProblems } from '@/lib/format/values';
import { articleText, siteText } from '@/lib/text';
import { byCategory } from './json/fields';
import { RichLine } from './json/rich-text';
import type { Surroundings } from './surroundings';

/** A page to start from, with how its problems find their articles. */
export interface LandingPage {
  readonly record: ArticleRecord;
  readonly around: Pick<Surroundings, 'articleOf' | 'solutionOf'>;
}

interface Props {
  readonly landings: readonly LandingPage[];
  readonly clouds: CloudTable;
  /** Whether there is more on the page, so that they stay folded until they are wanted. */
  readonly isFolded?: boolean;
}

/** What a product's own page shows of its landings: common problems by category, then its tools and tiles. */
export function Landings({ landings, clouds, isFolded = false }: Props) {
  const menus = landings.filter(({ record }) => record.kind === 'diagnoseAndSolve' && record.json !== undefined);
  const others = landings.filter((landing) => !menus.includes(landing));
  if (landings.length === 0) return null;
  const words = siteText().commonProblems;
  return (
    <section aria-labelledby="common-problems" className="landings">
      <details className="fold" open={!isFolded}>
        <summary>
          <h2 id="common-problems">{words.title}</h2>
        </summary>
        {menus.map((landing) => (
          <Menu key={landing.record.key} {...landing} />
        ))}
        {others.length > 0 && (
          <ul className="mt-4 divide-y divide-line" data-filter-list>
            {others.map(({ record }) => (
              <li key={record.key} className="py-2">
                <ArticleLine article={record} clouds={clouds} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}

function Menu({ record, around }: LandingPage) {
  const words = siteText().commonProblems;
  return (
    <>
      {byCategory(readCommonProblems(record.json).problems).map(({ category, entries }) => (
        <div key={category} className="mt-4">
          <h3 className="font-sans text-body">{category || words.other}</h3>
          <ul className="mt-1" data-filter-list>
            {linesOf(entries, around).map(({ problem, article, isNamedApart }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose titles may repeat.
              <li key={at} className="py-1">
                <ProblemLine problem={problem} article={article} record={record} isNamedApart={isNamedApart} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="mt-3">
        <a href={articleAddress(record.slug)}>{words.all}</a>
      </p>
    </>
  );
}

type Narrower = CommonProblem['subProblems'][number];

function narrowest(problem: CommonProblem): readonly (CommonProblem | Narrower)[] {
  return problem.subProblems.length > 0 ? problem.subProblems : [problem];
}

/** A problem with the article that solves it. */
interface Line {
  readonly problem: Narrower;
  readonly article: ArticleSummary | undefined;
  /** Another problem of the list has its title and another article. */
  readonly isNamedApart: boolean;
}

/** Each problem once; of those with one title, each says which article it leads to. */
function linesOf(entries: readonly CommonProblem[], around: LandingPage['around']): readonly Line[] {
  const found = entries.flatMap(narrowest).map((problem) => {
    const article = around.articleOf(problem.articleId) ?? around.solutionOf(problem.topicIds);
    return { problem, article, title: problem.title.trim().toLowerCase(), slug: article?.slug ?? '' };
  });
  const once = [...new Map(found.map((line) => [`${line.title} ${line.slug}`, line])).values()];
  return once.map(({ problem, article, title }) => ({
    problem,
    article,
    isNamedApart: title !== '' && once.filter((other) => other.title === title).length > 1,
  }));
}

function ProblemLine({ problem, article, record, isNamedApart }: Line & Pick<LandingPage, 'record'>) {
  const title = <RichLine written={problem.title || (article?.name ?? '')} text={articleText(record.language)} />;
  if (article === undefined) return title;
  return (
    <a href={articleAddress(article.slug)}>
      {title}
      {isNamedApart && <span className="apart"> – {wholeName(article)}</span>}
    </a>
  );
}
