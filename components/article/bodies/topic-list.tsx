import { siteText } from '@/lib/text';
import type { BodyProps } from '../body-props';
import { byCategory } from '../json/by-category';
import { addressOf, listOf, siteOf, textOf } from '../json/fields';
import { RichText } from '../json/rich-text';

/** What support knows about the topics of a product (FORMAT.md B.2): each a sentence, under its category. */
export function TopicList({ record, text }: BodyProps) {
  const { json } = record;
  const topics = listOf(json, 'supporttopics').filter((topic) => textOf(topic, 'shortdescription') !== '');
  return (
    <>
      <RichText written={textOf(json, 'shortdescription')} text={text} className="prose-lead" />
      <RichText written={textOf(json, 'longdescription')} text={text} />
      <ProductLinks json={json} text={text} />
      {byCategory(topics).map(({ category, entries }) => (
        <section key={category}>
          <h2 className="mb-2">{category || siteText().topicList.other}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {entries.map((topic, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose ids may be empty or repeat.
              <li key={at} className="py-2">
                <RichText written={textOf(topic, 'shortdescription')} text={text} />
                <RichText written={textOf(topic, 'longdescription')} text={text} className="text-soft" />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ProductLinks({ json, text }: Pick<BodyProps, 'text'> & { readonly json: unknown }) {
  const links = [1, 2, 3].flatMap((n) => {
    const href = addressOf(json, `productlink${n}`);
    return href === '' ? [] : [{ href, title: textOf(json, `productlinkname${n}`) || href }];
  });
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(({ href, title }) => (
        <li key={href}>
          <a href={href}>{title}</a> <span className="label">({text.opensSite(siteOf(href))})</span>
        </li>
      ))}
    </ul>
  );
}
