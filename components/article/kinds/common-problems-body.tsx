import { articleAddress } from '@/lib/addresses';
import type { CommonProblem, CommonProblems } from '@/lib/format';
import { type ArticleText, siteText } from '@/lib/text';
import type { ViewProps } from '../body-props';
import { byCategory } from '../json/fields';
import { RichLine, RichText } from '../json/rich-text';
import { PortalLink, portalOf } from '../links';
import { SearchWords } from '../search-words';
import type { Surroundings } from '../surroundings';

type CommonProblemsBodyProps = ViewProps<CommonProblems>;

/** A product's common problems, each with the article that solves it, and the tools of its portal (FORMAT.md B.2). */
export function CommonProblemsBody(props: CommonProblemsBodyProps) {
  const words = siteText().commonProblems;
  return (
    <>
      {byCategory(props.view.problems).map(({ category, entries }) => (
        <section key={category}>
          <h2 className="mb-2">{category || words.other}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {entries.map((problem, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose ids may be missing.
              <li key={at} className="py-3">
                <Problem problem={problem} text={props.text} around={props.around} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Tools {...props} />
    </>
  );
}

function Tools({ view, text, record, clouds }: CommonProblemsBodyProps) {
  const words = siteText().commonProblems;
  if (view.tools.length === 0) return null;
  const portal = portalOf(record.clouds, clouds);
  return (
    <section>
      <h2 className="mb-1">{words.tools}</h2>
      <p className="label mb-2">{words.toolsHelp}</p>
      <ul className="divide-y divide-line border-y border-line">
        {view.tools.map((tool, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose ids may be missing.
          <li key={at} className="py-3">
            <PortalLink {...tool} name={tool.title} portal={portal} text={text} />
            <RichText written={tool.description} text={text} className="text-soft" />
            <SearchWords words={tool.tags} category={tool.category} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Narrower = CommonProblem['subProblems'][number];

interface ProblemProps {
  readonly problem: CommonProblem | Narrower;
  readonly text: ArticleText;
  readonly around: Pick<Surroundings, 'articleOf' | 'solutionOf'>;
}

/** One common problem; it may hold narrower ones, and the narrowest name their article: by its id, else by their topic. */
function Problem({ problem, text, around }: ProblemProps) {
  const article = around.articleOf(problem.articleId) ?? around.solutionOf(problem.topicIds);
  const title = <RichLine written={problem.title || (article?.name ?? '')} text={text} />;
  return (
    <>
      {article === undefined ? <strong>{title}</strong> : <a href={articleAddress(article.slug)}>{title}</a>}
      <RichText written={problem.description} text={text} className="text-soft" />
      {'tags' in problem && <SearchWords words={problem.tags} />}
      {'subProblems' in problem && problem.subProblems.length > 0 && (
        <ul className="mt-2 divide-y divide-line border-t border-line">
          {problem.subProblems.map((narrower, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose ids may be missing.
            <li key={at} className="py-3 ps-5">
              <Problem problem={narrower} text={text} around={around} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
