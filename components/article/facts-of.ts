import type { FAQPage, HowTo } from 'schema-dts';
import { articleAddress } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { addressInOwnLanguage, siteOrigin } from '@/lib/request';
import { htmlAsText } from '@/lib/share';

/** Questions from which an article counts as a list of them; a single one is a heading. */
const LEAST_QUESTIONS = 2;

/** What search engines are told of an article: its steps, and its questions where its headings are some. */
export function factsOf(record: ArticleRecord): readonly (HowTo | FAQPage)[] {
  return [howTo(record), questions(record)].filter((each) => each !== undefined);
}

function howTo(record: ArticleRecord): HowTo | undefined {
  const steps = record.pieces?.steps ?? [];
  if (steps.length === 0) return undefined;
  const address = addressOf(record);
  return {
    '@type': 'HowTo',
    name: record.name,
    ...(record.description === '' ? {} : { description: record.description }),
    inLanguage: record.language,
    ...(record.changed === undefined ? {} : { dateModified: record.changed.on }),
    step: steps.map(({ id, text, html }, at) => ({
      '@type': 'HowToStep',
      position: at + 1,
      text: withoutLabels(text, html),
      url: `${address}#${id}`,
    })),
  };
}

/** The text of a step without the names that the page shows above its code: a program would take them for commands. */
function withoutLabels(text: string, html: string): string {
  const lines = text.split('\n');
  let from = 0;
  for (const [, language = ''] of html.matchAll(/<code class="language-([^"\s]+)/g)) {
    const at = lines.indexOf(language, from);
    if (at < 0) continue;
    lines.splice(at, 1);
    from = at;
  }
  return lines.join('\n');
}

/** Headings that end with a question mark, each with what stands below it. */
function questions(record: ArticleRecord): FAQPage | undefined {
  const asked = (record.pieces?.sections ?? []).flatMap(({ id, heading, html }) => {
    const name = htmlAsText(heading).trim();
    const text = /[?\uff1f]$/.test(name) ? htmlAsText(html).trim() : '';
    return text === '' ? [] : [{ id, name, text }];
  });
  if (asked.length < LEAST_QUESTIONS) return undefined;
  return {
    '@type': 'FAQPage',
    inLanguage: record.language,
    mainEntity: asked.map(({ id, name, text }) => ({
      '@type': 'Question',
      name,
      url: `${addressOf(record)}#${id}`,
      acceptedAnswer: { '@type': 'Answer', text },
    })),
  };
}

function addressOf({ slug, language }: ArticleRecord): string {
  return `${siteOrigin()}${addressInOwnLanguage(articleAddress(slug), language)}`;
}
