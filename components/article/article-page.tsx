import type { ReactNode } from 'react';
import { BlankPanel } from '@/components/blanks';
import { EngineerSwitch } from '@/components/engineer';
import { type CloudTable, langOf } from '@/components/lists';
import { PrintedFrom, SharePanel } from '@/components/share';
import { LinkedData } from '@/components/site';
import { engineerAddress, markdownAddress } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { articleText, siteText } from '@/lib/text';
import { About } from './about';
import { ArticleHead } from './article-head';
import { blanksOf } from './blanks-of';
import { EntryLists } from './entry-lists';
import { howTo } from './how-to';
import { Html } from './html';
import { bodyOf } from './kinds';
import { Related } from './related';
import type { Surroundings } from './surroundings';

interface Props {
  readonly record: ArticleRecord;
  readonly around: Surroundings;
  readonly clouds: CloudTable;
  /** The way into the flow that the article can be followed as; nothing where it is none. */
  readonly start?: ReactNode;
}

/** One article: what it is, what to do, what belongs to it, and what is known about it. */
export function ArticlePage({ record, around, clouds, start }: Props) {
  const Body = bodyOf(record);
  const text = articleText(record.language);
  const steps = howTo(record);
  const words = siteText().engineer;
  return (
    <div className="article-grid">
      <article aria-labelledby="title" className="min-w-0 max-w-measure">
        <ArticleHead record={record} clouds={clouds} otherClouds={around.entry.otherClouds} />
        <SharePanel address={around.address} title={record.name} markdown={markdownAddress(record.slug)} />
        {start}
        <BlankPanel names={blanksOf(record)} />
        <div data-body lang={langOf(record)} className="space-y-6">
          <Html html={record.noticeHtml} text={text} className="notice" />
          <Body record={record} text={text} clouds={clouds} around={around} />
        </div>
        <PrintedFrom address={around.address} />
        <EntryLists entry={around.entry} clouds={clouds} />
        {steps && <LinkedData data={steps} />}
        <Related related={around.related} clouds={clouds} />
      </article>
      <About record={record} clouds={clouds} />
      <EngineerSwitch address={engineerAddress(record.slug)} label={words.show} failed={words.failed} />
    </div>
  );
}
