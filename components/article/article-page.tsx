import type { ReactNode } from 'react';
import { BlankPanel } from '@/components/blanks';
import { EngineerSwitch } from '@/components/engineer';
import { ArticleLine, type CloudTable, langOf, RelatedList } from '@/components/lists';
import { PrintedFrom, SharePanel } from '@/components/share';
import { LinkedData, type LinkedValue } from '@/components/site';
import { articleAddress, engineerAddress, markdownAddress } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary, Entry, RelatedArticle } from '@/lib/catalog';
import { siteOrigin } from '@/lib/request';
import { articleText, siteText } from '@/lib/text';
import { About } from './about';
import { ArticleHead } from './article-head';
import { blanksOf } from './blanks-of';
import { Html } from './html';
import { bodyOf } from './kinds';
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

/** What else there is for the same problem: solutions, the questions of support, findings, tools; `null` for nothing. */
function EntryLists({ entry, clouds }: { readonly entry: Entry; readonly clouds: CloudTable }) {
  const words = siteText().entry;
  const lists = [
    { title: words.solutions, articles: entry.solutions },
    { title: words.forms, articles: entry.forms },
    { title: words.findings, articles: entry.findings },
    { title: words.tools, articles: entry.tools },
  ].filter(({ articles }) => articles.length > 0);
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="entry" className="no-print mt-14">
      <h2 id="entry">{words.title}</h2>
      {lists.map(({ title, articles }) => (
        <Titled key={title} title={title} articles={articles} clouds={clouds} />
      ))}
    </section>
  );
}

interface TitledProps {
  readonly title: string;
  readonly articles: readonly ArticleSummary[];
  readonly clouds: CloudTable;
}

function Titled({ title, articles, clouds }: TitledProps) {
  return (
    <div className="mt-4">
      <h3 className="font-sans text-body">{title}</h3>
      <ul className="mt-1 divide-y divide-line">
        {articles.map((article) => (
          <li key={article.key} className="py-2">
            <ArticleLine article={article} clouds={clouds} />
          </li>
        ))}
      </ul>
    </div>
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

/** An article's recommended steps as schema.org tells them; `undefined` for an article without steps. */
function howTo(record: ArticleRecord): { readonly [name: string]: LinkedValue } | undefined {
  const steps = record.pieces?.steps ?? [];
  if (steps.length === 0) return undefined;
  const address = `${siteOrigin()}${articleAddress(record.slug)}`;
  return {
    '@type': 'HowTo',
    name: record.name,
    ...(record.description === '' ? {} : { description: record.description }),
    inLanguage: record.language,
    ...(record.changed === undefined ? {} : { dateModified: record.changed.on }),
    step: steps.map(({ id, text }, at) => ({
      '@type': 'HowToStep',
      position: at + 1,
      text,
      url: `${address}#${id}`,
    })),
  };
}
