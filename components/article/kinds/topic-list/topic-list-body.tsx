import { idAddress } from '@/lib/addresses';
import type { DescribedTopic, TopicDescription } from '@/lib/format';
import { siteText } from '@/lib/text';
import type { ViewProps } from '../../body-props';
import { byCategory } from '../../json/by-category';
import { RichLine, RichText } from '../../json/rich-text';
import { SearchWords } from '../../search-words';
import { WebLink } from '../../web-link';

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
