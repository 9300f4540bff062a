import type { CommonProblems } from '@/lib/format';
import { siteText } from '@/lib/text';
import type { ViewProps } from '../../body-props';
import { byCategory } from '../../json/by-category';
import { RichText } from '../../json/rich-text';
import { PortalLink, portalOf } from '../../portal-link';
import { SearchWords } from '../../search-words';
import { Problem } from './problem';

type Props = ViewProps<CommonProblems>;

/** A product's common problems, each with the article that solves it, and the tools of its portal (FORMAT.md B.2). */
export function CommonProblemsBody(props: Props) {
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

function Tools({ view, text, record, clouds }: Props) {
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
