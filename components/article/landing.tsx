import { ArticleLine, type CloudTable } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
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
}

/** What a product's own page shows of its landings: common problems by category, then its tools and tiles. */
export function Landings({ landings, clouds }: Props) {
  const menus = landings.filter(({ record }) => record.kind === 'diagnoseAndSolve' && record.json !== undefined);
  const others = landings.filter((landing) => !menus.includes(landing));
  if (landings.length === 0) return null;
  const words = siteText().commonProblems;
  return (
    <section aria-labelledby="common-problems" className="mb-14 max-w-measure">
      <h2 id="common-problems">{words.title}</h2>
      {menus.map((landing) => (
        <Menu key={landing.record.key} {...landing} />
      ))}
      {others.length > 0 && (
        <ul className="mt-4 divide-y divide-line">
          {others.map(({ record }) => (
            <li key={record.key} className="py-2">
              <ArticleLine article={record} clouds={clouds} />
            </li>
          ))}
        </ul>
      )}
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
          <ul className="mt-1">
            {entries.flatMap(narrowest).map((problem, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose titles may repeat.
              <li key={at} className="py-1">
                <ProblemLine problem={problem} record={record} around={around} />
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

function ProblemLine({ problem, record, around }: LandingPage & { readonly problem: Narrower }) {
  const article = around.articleOf(problem.articleId) ?? around.solutionOf(problem.topicIds);
  const title = <RichLine written={problem.title || (article?.name ?? '')} text={articleText(record.language)} />;
  return article === undefined ? title : <a href={articleAddress(article.slug)}>{title}</a>;
}
