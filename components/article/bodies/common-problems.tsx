import { articleAddress } from '@/lib/addresses';
import { siteText } from '@/lib/text';
import type { BodyProps } from '../body-props';
import { byCategory } from '../json/by-category';
import { listOf, textOf } from '../json/fields';
import { RichText } from '../json/rich-text';

/** A product's common problems, each with the article that solves it, and the tools of its portal (FORMAT.md B.2). */
export function CommonProblems(props: BodyProps) {
  const { json } = props.record;
  const words = siteText().commonProblems;
  const tools = listOf(json, 'troubleshootingtools').filter((tool) => textOf(tool, 'title') !== '');
  return (
    <>
      {byCategory(listOf(json, 'commonproblems')).map(({ category, entries }) => (
        <section key={category}>
          <h2 className="mb-2">{category || words.other}</h2>
          <Problems {...props} problems={entries} />
        </section>
      ))}
      {tools.length > 0 && (
        <section>
          <h2 className="mb-1">{words.tools}</h2>
          <p className="label mb-2">{words.toolsHelp}</p>
          <Problems {...props} problems={tools} />
        </section>
      )}
    </>
  );
}

function Problems({ problems, ...props }: BodyProps & { readonly problems: readonly unknown[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {problems.map((problem, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose ids may be missing.
        <li key={at} className="py-3">
          <Problem {...props} problem={problem} />
        </li>
      ))}
    </ul>
  );
}

/** A problem may hold narrower ones; the narrowest name their article. */
function Problem({ problem, ...props }: BodyProps & { readonly problem: unknown }) {
  const title = textOf(problem, 'title');
  const article = props.articleOf(textOf(problem, 'commonsolutionarticleid'));
  const narrower = listOf(problem, 'subproblems');
  return (
    <>
      {article === undefined ? (
        <strong>{title}</strong>
      ) : (
        <a href={articleAddress(article.slug)}>{title || article.name}</a>
      )}
      <RichText written={textOf(problem, 'description')} text={props.text} className="text-soft" />
      {narrower.length > 0 && (
        <div className="mt-2 pl-5">
          <Problems {...props} problems={narrower} />
        </div>
      )}
    </>
  );
}
