import * as z from 'zod';
import { idAddress } from '@/lib/addresses';
import { type ArticleRecord, type Catalog, fold } from '@/lib/catalog';
import { EVERY_KIND } from '@/lib/format/values';
import { htmlAsText } from '@/lib/share';
import { articleAsHtml, articleAsMarkdown, withBlanksMarked } from '@/lib/twins';
import { readCursor, writeCursor } from '../cursor';
import type { Representation } from '../http';
import { inAskedLanguage, inLanguageParameter, readLanguage, versionFor } from '../languages';
import { readNarrowing } from '../narrowing';
import {
  badCursor,
  defineOperation,
  missing,
  NO_BODY,
  type Outcome,
  retired,
  unknownFilters,
  value,
} from '../operation';
import { commaList, wholeNumber } from '../parameters';
import { articleListSchema, articleSchema, topicSchema } from '../schemas';
import { articleView, listedView, summaryView, urlOf } from '../views';

/** A time with an offset. In a query a plus sign means a blank, and few clients escape it. */
const localTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT[\d:.]{5,20}[ +-]\d\d:\d\d$/)
  .transform((time) => time.replace(' ', '+'))
  .pipe(z.iso.datetime({ offset: true }));

/** A day or a time, such as `2024-03-01`. */
export const since = z.union([z.iso.date(), z.iso.datetime(), localTime]);

/** How many a part of a list has. */
export const limit = wholeNumber(1, 100, 20).describe('Items per page.');

/** Where a list goes on. */
export const cursor = z.string().max(2000).default('').describe('`next` from the previous page.');

const listArticles = defineOperation({
  id: 'listArticles',
  method: 'GET',
  path: '/articles',
  summary: 'List articles',
  description: 'Articles that match every filter, in the order of their slugs.',
  parameters: z.strictObject({
    product: z.string().max(300).optional().describe('Product ID or slug.'),
    topic: z.string().max(300).optional().describe('Support topic ID.'),
    kind: z.enum(EVERY_KIND).optional().describe('Kind of article, such as `generic`.'),
    cloud: z.string().max(100).optional().describe('Cloud token, such as `public`.'),
    language: z
      .string()
      .max(40)
      .optional()
      .describe('BCP 47; `zh` includes `zh-Hans`, and `en-US` finds `en` if no article is in `en-US`.'),
    updatedSince: since.optional().describe('Only articles changed on or after this day or time.'),
    cursor,
    limit,
  }),
  body: NO_BODY,
  answer: articleListSchema,
  handle: ({ parameters }, { catalog }) => {
    const { kind, updatedSince, limit: most } = parameters;
    const [after] = parameters.cursor === '' ? [''] : (readCursor(parameters.cursor, 1) ?? []);
    if (after === undefined) return badCursor();
    const { errors, ...narrowing } = readNarrowing(catalog, parameters);
    if (errors.length > 0) return unknownFilters(errors);
    const language = parameters.language ? readLanguage(catalog, parameters.language) : undefined;
    const asked = language?.asked ?? parameters.language;
    const found = catalog.list({
      ...narrowing,
      kind,
      language: asked,
      changedSince: updatedSince,
      after,
      limit: most + 1,
    });
    const items = found.slice(0, most);
    return value({
      language: language?.found ?? null,
      items: items.map(listedView),
      next: found.length > most ? writeCursor(items.at(-1)?.slug ?? '') : null,
    });
  },
});

/** What is left out where nobody asks for it: each says the whole article once more. */
const ON_REQUEST: ReadonlySet<string> = new Set(['markdown', 'text']);

const FIELDS = commaList(z.array(z.enum(articleSchema.keyof().options)).min(1))
  .optional()
  .describe(
    'Fields to return, separated by commas, such as `name,steps,markdown`. Only for JSON: other formats are the whole article.',
  );

const getArticle = defineOperation({
  id: 'getArticle',
  method: 'GET',
  path: '/articles/{id}',
  summary: 'Get an article',
  description:
    'By slug or article ID. Every article has a slug; some have no ID (`"id": ""`). `Accept` chooses between JSON and the body as Markdown, HTML, or plain text.',
  parameters: z.strictObject({
    id: z.string().describe('Slug or article ID.'),
    fields: FIELDS,
    language: inLanguageParameter,
  }),
  body: NO_BODY,
  answer: articleSchema,
  also: ['markdown', 'html', 'text'],
  statuses: [300, 301, 404, 410],
  handle: ({ parameters: { id, fields, language } }, { catalog, representation }) =>
    inAskedLanguage(catalog, language, (asked) => {
      const named = asked.article(id);
      if (named === undefined) return articleElsewhere(asked, id);
      const record = versionFor(asked, named, language);
      if (representation !== 'json') return { kind: 'text', text: bodyAs(record, representation) };
      return value(chosenFields(asked, record, fields));
    }),
});

function chosenFields(catalog: Catalog, record: ArticleRecord, fields: readonly string[] | undefined) {
  const whole = { ...articleView(catalog, record), ...besides(record, fields ?? []) };
  const wanted = new Set<string>(fields ?? Object.keys(whole).filter((name) => !ON_REQUEST.has(name)));
  const kept = Object.entries(whole).filter(([name]) => name === 'slug' || wanted.has(name));
  return articleSchema.parse(Object.fromEntries(kept));
}

function besides(record: ArticleRecord, fields: readonly string[]) {
  return {
    ...(fields.includes('markdown') ? { markdown: articleAsMarkdown(record) } : {}),
    ...(fields.includes('text') ? { text: bodyAs(record, 'text') } : {}),
  };
}

/** An article with its name on top. */
export function bodyAs(record: ArticleRecord, representation: Exclude<Representation, 'json'>): string {
  if (representation === 'markdown') return articleAsMarkdown(record);
  const html = articleAsHtml(record);
  return representation === 'html' ? html : `${record.name}\n\n${htmlAsText(withBlanksMarked(html))}`;
}

/** What an id that is no slug stands for. */
function articleElsewhere(catalog: Catalog, id: string): Outcome<never> {
  const byId = catalog.findArticleId(id);
  if (byId.kind === 'article') return moved(byId.article.slug);
  if (byId.kind === 'choice') return { kind: 'choice', value: { articles: byId.articles.map(summaryView) } };
  const old = byId.kind === 'nothing' ? catalog.findOldSlug(id) : byId;
  if (old.kind === 'moved') return moved(old.slug);
  if (old.kind === 'gone') return retired(id, old.reason);
  return missing('article', id, 'Find it with /search or /lookup.');
}

function moved(slug: string): Outcome<never> {
  return { kind: 'moved', to: `/articles/${encodeURIComponent(slug)}` };
}

const getTopic = defineOperation({
  id: 'getTopic',
  method: 'GET',
  path: '/topics/{id}',
  summary: 'Get a support topic',
  description: 'Its name and its articles, best first.',
  parameters: z.strictObject({ id: z.string().describe('Support topic ID.') }),
  body: NO_BODY,
  answer: topicSchema,
  statuses: [301, 404, 410],
  handle: ({ parameters: { id } }, { catalog }) => {
    const found = catalog.findTopicId(id);
    const topic = catalog.topic(id);
    if (found.kind === 'gone') return retired(id, found.reason);
    const articles = found.kind === 'article' ? [found.article] : found.kind === 'choice' ? found.articles : [];
    if (topic === undefined && articles.length === 0)
      return missing('support topic', id, 'Find it with /products/{id}.');
    if (topic !== undefined && fold(topic.id) !== fold(id))
      return { kind: 'moved', to: `/topics/${encodeURIComponent(topic.id)}` };
    const { name = id, description = '', category = '', tags = [] } = topic ?? {};
    const url = urlOf(idAddress('t', topic?.id ?? id));
    return value({
      id: topic?.id ?? id,
      name,
      description,
      category,
      tags: [...tags],
      articles: articles.map(summaryView),
      url,
    });
  },
});

/** Operations about articles and topics. */
export const ARTICLE_OPERATIONS = [listArticles, getArticle, getTopic];
