import type { ReactNode } from 'react';
import { BlankPanel } from '@/components/blanks';
import { EngineerSwitch } from '@/components/engineer';
import { FeedbackForm } from '@/components/feedback';
import { Icon } from '@/components/icons';
import { type CloudTable, inLanguage, RelatedList } from '@/components/lists';

import { PrintedFrom, SharePanel } from '@/components/share';
import { LinkedData } from '@/components/site';
import { articleAddress, engineerAddress, markdownAddress } from '@/lib/addresses';
import type { ArticleRecord, RelatedArticle } from '@/lib/catalog';
import { articleText, siteText } from '@/lib/text';
import { About } from './about';
import { ArticleHead } from './article-head';
import { blanksOf } from './blanks-of';
import { ContentsBeside } from './contents';
import { factsOf } from './facts-of';
import { Html } from './html';
import { bodyOf, partsOf } from './kinds';
import { SameProblem, StillStuck } from './still-stuck';
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
  const words = siteText().engineer;
  return (
    <div className="article-grid">
      <article aria-labelledby="title" className="min-w-0 max-w-measure">
        <ArticleHead record={record} clouds={clouds} otherClouds={around.entry.otherClouds} />
        <div className="actions no-print">
          {start}
          <SharePanel address={around.address} title={record.name} markdown={markdownAddress(record.slug)} />
          <PrintButton />
        </div>
        <BlankPanel names={blanksOf(record)} />
        <div data-body {...inLanguage(record)} className="space-y-6">
          <Html html={record.noticeHtml} text={text} className="notice notice-warning" />
          <Body record={record} text={text} clouds={clouds} around={around} />
        </div>
        <FeedbackForm page={articleAddress(record.slug)} />
        <PrintedFrom address={around.address} />
        <SameProblem around={around} clouds={clouds} />
        <StillStuck around={around} />
        {factsOf(record).map((facts) => (
          <LinkedData key={facts['@type']} data={facts} />
        ))}
        <Related related={around.related} clouds={clouds} />
      </article>
      <div className="rail-sticky">
        <ContentsBeside
          parts={partsOf(record, text)}
          language={record.language}
          hasRelated={around.related.length > 0}
        />
        <About record={record} clouds={clouds} />
      </div>
      <EngineerSwitch address={engineerAddress(record.slug)} label={words.show} failed={words.failed} />
    </div>
  );
}

/** Puts the page on paper; shown where script runs, for browsers have no other way to say it. */
function PrintButton() {
  return (
    <button type="button" className="button button-plain button-quiet needs-script" data-print="">
      <Icon name="print" />
      {siteText().article.print}
    </button>
  );
}

/** Articles that may help as well, each with the reason in words; `null` where there are none. */
function Related({ related, clouds }: { readonly related: readonly RelatedArticle[]; readonly clouds: CloudTable }) {
  if (related.length === 0) return null;
  const words = siteText().article;
  return (
    <section aria-labelledby="related" className="no-print mt-14">
      <h2 id="related">{words.related}</h2>
      <RelatedList articles={related} clouds={clouds} />
    </section>
  );
}
