import { idAddress } from '@/lib/addresses';
import type { DescribedTopic, PortalTool, QuickStart, TopicDescription } from '@/lib/format';
import { portalPage } from '@/lib/markdown/fragments';
import { siteText } from '@/lib/text';
import type { ViewProps } from '../body-props';
import { byCategory } from '../json/fields';
import { RichLine, RichText } from '../json/rich-text';
import { PortalLink, portalOf, WebLink } from '../links';
import { SearchWords } from '../search-words';

/** A Partner Center tile: what it says, leading where it leads (FORMAT.md B). */
export function QuickStartBody({ view, text }: ViewProps<QuickStart>) {
  if (view.href === '') return <RichText written={view.text} text={text} />;
  return (
    <p className="text-lead">
      <WebLink href={view.href} name={view.text} text={text} />
    </p>
  );
}

/** Tools of the portal: each with where it is and what it does (FORMAT.md B.3). */
export function ToolsBody({ view, text, record, clouds }: ViewProps<readonly PortalTool[]>) {
  const portal = portalOf(record.clouds, clouds);
  return (
    <>
      <p className="label">{siteText().tools.help}</p>
      <ul className="divide-y divide-line border-y border-line">
        {view.map((tool) => (
          <li key={`${tool.name} ${tool.target}`} className="py-3">
            <ToolLink tool={tool} portal={portal} text={text} />
            <RichText written={tool.description} text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LinkProps extends Pick<ViewProps<unknown>, 'text'> {
  readonly tool: PortalTool;
  readonly portal: string;
}

function ToolLink({ tool, portal, text }: LinkProps) {
  if (/^https?:/i.test(tool.target)) return <WebLink href={tool.target} name={tool.name} text={text} />;
  return <PortalLink name={tool.name} {...portalPage(tool.target)} portal={portal} text={text} />;
}

type Props = ViewProps<TopicDescription>;

/** What support knows about the topics of a product (FORMAT.md B.2): each a sentence, under its category. */
export function TopicListBody(props: Props) {
  const { view, text } = props;
  const words = siteText().topicList;
  const topics = view.topics.filter(({ description, longDescription }) => description !== '' || longDescription !== '');
  return (
    <>
      <RichText written={view.description} text={text} className="prose-lead" />
      <RichText written={view.longDescription} text={text} />
      {view.links.length > 0 && (
        <ul>
          {view.links.map(({ href, name }) => (
            <li key={href} className="py-1">
              <WebLink href={href} name={name || href} text={text} />
            </li>
          ))}
        </ul>
      )}
      {topics.length === 0 && <p className="notice">{words.none}</p>}
      {byCategory(topics).map(({ category, entries }) => (
        <section key={category}>
          <h2 className="mb-2">{category || words.other}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {entries.map((topic, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose ids may be empty or repeat.
              <li key={at} className="py-2.5">
                <Topic {...props} topic={topic} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** A topic leads to its articles where it has any. */
function Topic({ topic, text, around }: Props & { readonly topic: DescribedTopic }) {
  const sentence = <RichLine written={topic.description} text={text} />;
  const isServed = topic.id !== '' && around.solutionOf([topic.id]) !== undefined;
  return (
    <>
      {isServed ? <a href={idAddress('t', topic.id)}>{sentence}</a> : sentence}
      <RichText written={topic.longDescription} text={text} className="text-soft" />
      <SearchWords words={topic.tags} />
    </>
  );
}
