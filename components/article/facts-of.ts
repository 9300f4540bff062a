import { decodeHTML } from 'entities';
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
      text: withCode(text, html),
      url: `${address}#${id}`,
    })),
  };
}

/** Code as the page has it: `<pre><code class="language-bash">…</code></pre>`. */
const CODE = /<pre\b[^>]*>\s*<code\b([^>]*)>([\s\S]*?)<\/code>\s*<\/pre>/g;

/**
 * The text of a step with its code as written, though texts of articles have no indentation and no empty lines, and without the
 * names that the page shows above it: a program would take them for commands.
 */
function withCode(text: string, html: string): string {
  const lines = text.split('\n');
  let from = 0;
  for (const [, attributes = '', code = ''] of html.matchAll(CODE)) {
    const language = /\bclass="language-([^"\s]+)/.exec(attributes)?.[1];
    const written = decodeHTML(code.replace(/<[^>]*>/g, ''))
      .replace(/\s+$/, '')
      .split('\n');
    const told = [...(language === undefined ? [] : [language]), ...written.map((line) => line.trim())];
    const shown = told.filter((line) => line !== '');
    const at = lines.findIndex(
      (_, start) => start >= from && shown.every((line, next) => lines[start + next] === line),
    );
    if (at < 0 || shown.length === 0) continue;
    lines.splice(at, shown.length, ...written);
    from = at + written.length;
  }
  return lines.join('\n');
}

/** A question mark, or what may be one in HTML; a heading without is no question, whatever else is in it. */
const QUESTION_MARK = /[?\uff1f&]/;

/** Headings that end with a question mark, each with what stands below it. */
function questions(record: ArticleRecord): FAQPage | undefined {
  const mayAsk = (record.pieces?.sections ?? []).filter(({ heading }) => QUESTION_MARK.test(heading));
  if (mayAsk.length < LEAST_QUESTIONS) return undefined;
  const asked = mayAsk.flatMap(({ id, heading, html }) => {
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
