import { articleAddress } from '@/lib/addresses';
import type { CommonProblem } from '@/lib/format';
import type { ArticleText } from '@/lib/text';
import { RichLine, RichText } from '../../json/rich-text';
import { SearchWords } from '../../search-words';
import type { Surroundings } from '../../surroundings';

type Narrower = CommonProblem['subProblems'][number];

interface Props {
  readonly problem: CommonProblem | Narrower;
  readonly text: ArticleText;
  readonly around: Pick<Surroundings, 'articleOf' | 'solutionOf'>;
}

/** One common problem; it may hold narrower ones, and the narrowest name their article: by its id, else by their topic. */
export function Problem({ problem, text, around }: Props) {
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
            <li key={at} className="py-3 pl-5">
              <Problem problem={narrower} text={text} around={around} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
