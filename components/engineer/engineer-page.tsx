import { type CloudTable, inLanguage, ownWords } from '@/components/lists';
import { Breadcrumbs } from '@/components/site';
import { articleAddress, ENGINEER_ADDRESS } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { EngineerDetails } from './engineer-details';
import type { EngineerFacts } from './engineer-facts';

interface Props {
  readonly record: ArticleRecord;
  readonly facts: EngineerFacts;
  readonly clouds: CloudTable;
}

/** The engineer view of an article as a page of its own. */
export function EngineerPage({ record, facts, clouds }: Props) {
  const words = siteText().engineer;
  return (
    <>
      <Breadcrumbs
        way={[{ name: words.lookUp.title, address: ENGINEER_ADDRESS }]}
        current={record.name}
        written={inLanguage(record)}
      />
      <p className="label mb-2">
        {words.link} · {siteText().kinds[record.kind]}
      </p>
      <h1 {...ownWords(record, record.name)}>{record.name}</h1>
      <p className="mt-3 mb-8">
        <a href={articleAddress(record.slug)}>{words.toArticle}</a>
      </p>
      <EngineerDetails record={record} facts={facts} clouds={clouds} />
    </>
  );
}
