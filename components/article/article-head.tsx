import { type CloudTable, ownWords } from '@/components/lists';
import { Breadcrumbs } from '@/components/site';
import type { ArticleRecord, ArticleSummary } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { CloudBadges } from './cloud-badges';
import { CloudNotice } from './cloud-notice';
import { LastChanged } from './last-changed';
import { OtherClouds } from './other-clouds';
import { wayTo } from './way-to';

interface Props {
  readonly record: ArticleRecord;
  readonly clouds: CloudTable;
  readonly otherClouds: readonly ArticleSummary[];
}

/** The way to the article, its name, what kind it is, its variants, and a notice where it does not hold for every reader. */
export function ArticleHead({ record, clouds, otherClouds }: Props) {
  return (
    <header className="mb-8">
      <Breadcrumbs way={wayTo(record)} current={record.name} />
      <p className="label mb-2 flex flex-wrap items-center gap-2">
        {siteText().kinds[record.kind]}
        <CloudBadges tokens={record.clouds} clouds={clouds} />
        {record.isForEngineers && <span className="badge badge-strong">{siteText().troubleshooter.forEngineers}</span>}
      </p>
      <h1 id="title" {...ownWords(record, record.name)}>
        {record.name}
      </h1>
      <LastChanged changed={record.changed} />
      <OtherClouds articles={otherClouds} own={record.clouds} clouds={clouds} />
      <CloudNotice tokens={record.clouds} clouds={clouds} />
    </header>
  );
}
