import * as z from 'zod';
import { EVERY_KIND } from '@/lib/format/values';
import { named } from './named';

/** Where a page is. */
export const url = z.string().describe('The page for people: absolute if the site knows its origin, otherwise a path.');
const kind = z.enum(EVERY_KIND).describe('What kind of article it is, such as `generic` or `problemScopingQuestions`.');
/** Where a list goes on. */
export const next = z.string().nullable().describe('Send it as `cursor` to get the next page; null at the end.');
const changedAt = z
  .string()
  .nullable()
  .describe('Time of the last change (ISO 8601, UTC); null if the content’s history doesn’t say.');

/** A product. */
export const productSchema = named(
  'Product',
  z.object({
    id: z.string().describe('Product ID (`productPesIds`).'),
    slug: z.string(),
    name: z.string(),
    group: z.string().describe('First level of browsing, such as `Databases`; empty if none.'),
    articleCount: z.int(),
    url,
  }),
);

/** A product with its support topics. */
export const productPageSchema = named(
  'ProductPage',
  productSchema.extend({
    topics: z
      .array(z.object({ id: z.string(), name: z.string(), articleCount: z.int() }))
      .describe('Its support topics, of which some may share a name. Articles of one: `/articles?product=…&topic=…`.'),
  }),
);

const summaryShape = {
  id: z.string().describe('Article ID as the author wrote it; empty if none. Rarely, two articles share one.'),
  slug: z.string().describe('Its part of the address; unique.'),
  name: z.string(),
  apart: z.string().describe('What distinguishes it from articles with the same name; empty if none.'),
  kind,
  description: z.string(),
  language: z.string().describe('BCP 47.'),
  clouds: z.array(z.string()).describe('Clouds it applies to; empty for all.'),
  stepCount: z.int(),
  url,
};

/** An article as lists name it. */
export const articleSummarySchema = named('ArticleSummary', z.object(summaryShape));

const createdAt = z
  .string()
  .nullable()
  .describe('When it was created (ISO 8601, UTC); null if the content’s history doesn’t say.');

/** The same with the times of its last change and its creation. */
export const listedArticleSchema = named('ListedArticle', z.object({ ...summaryShape, changedAt, createdAt }));

const topicShape = { id: z.string(), name: z.string() };

/** Everything about an article. All but `slug` can be left out by `fields`. */
export const articleSchema = named(
  'Article',
  z
    .object({
      ...summaryShape,
      title: z.string().describe('Its first heading as written.'),
      languages: z
        .array(z.object({ language: z.string().describe('BCP 47.'), slug: z.string(), name: z.string(), url }))
        .describe('The article in all its languages, this one included.'),
      changedOn: z.string().nullable().describe('Day of the last change; null if the content’s history doesn’t say.'),
      products: z.array(productSchema),
      topics: z.array(z.object(topicShape)),
      appliesTo: z.array(z.string()).describe('Products and versions that it is about, as written.'),
      owner: z.string().describe('The team that owns it; empty if unknown.'),
      steps: z.array(
        z.object({
          id: z.string().describe('The fragment of the page that links to it.'),
          group: z.string().describe('The heading it’s under; empty if none.'),
          text: z.string(),
          html: z.string(),
        }),
      ),
      documents: z.array(z.object({ title: z.string(), href: z.string() })),
      blanks: z
        .array(z.object({ name: z.string(), defaultText: z.string() }))
        .describe('Places for a value of the reader’s own, such as a server’s name.'),
      flow: z
        .object({ id: z.string(), url })
        .nullable()
        .describe('Its flow, to follow it one screen at a time; null if it has none.'),
      html: z.string().describe('The body as safe HTML, its name left out.'),
      markdown: z.string().describe('The whole article as Markdown. Only sent if `fields` asks for it.'),
      text: z.string().describe('The whole article as plain text. Only sent if `fields` asks for it.'),
    })
    .partial()
    .required({ slug: true }),
);

/** Articles that one id stands for. */
export const articleChoiceSchema = named('ArticleChoice', z.object({ articles: z.array(articleSummarySchema) }));

/** A support topic with its articles. */
export const topicSchema = named(
  'Topic',
  z.object({
    ...topicShape,
    description: z.string(),
    category: z.string(),
    tags: z.array(z.string()),
    articles: z.array(articleSummarySchema).describe('Best first.'),
    url,
  }),
);

/** Lists in parts. */
export const productListSchema = named('ProductList', z.object({ items: z.array(productSchema), next }));
/** Articles in parts. */
export const articleListSchema = named(
  'ArticleList',
  z.object({
    language: z
      .string()
      .nullable()
      .describe(
        'What `language` was read as: `en` for `en-US` if no article is in `en-US`; null if it wasn’t sent, or if no article is in it.',
      ),
    items: z.array(listedArticleSchema),
    next,
  }),
);

const mark = z.object({ start: z.int(), end: z.int() });
const facets = z.array(z.object({ value: z.string(), count: z.int() }));

/** What the query names exactly: an id, a product, an error code, an address. */
export const directAnswerSchema = named(
  'DirectAnswer',
  z.object({
    kind: z.enum(['id', 'product', 'code', 'address', 'link']),
    named: z.string().describe('What the query named: the ID, the error code, or the link.'),
    product: productSchema.nullable(),
    articles: z.array(articleSummarySchema),
  }),
);

/** What was found. */
export const searchSchema = named(
  'SearchAnswer',
  z.object({
    query: z.string().describe('The query as it was read.'),
    isShortened: z.boolean().describe('Whether the query was cut because it’s too long.'),
    total: z.int(),
    isFar: z.boolean().describe('Whether these are only close matches.'),
    notes: z
      .array(z.string())
      .describe('What the search page says about these results, such as which words were corrected; a sentence each.'),
    direct: z.array(directAnswerSchema),
    results: z.array(
      z.object({
        article: articleSummarySchema,
        score: z.number(),
        excerpt: z
          .object({
            text: z.string(),
            marks: z.array(mark).describe('Words of the query in `text`: UTF-16 units, from `start` to before `end`.'),
            heading: z.string(),
            url: z.string().describe('The page, at the place of the excerpt.'),
          })
          .nullable(),
        productIds: z.array(z.string()),
        variants: z.array(articleSummarySchema).describe('The same for other clouds, products, and systems.'),
      }),
    ),
    facets: z
      .object({ products: facets, kinds: facets, clouds: facets })
      .describe('How many results a narrower search has.'),
    corrected: z
      .array(z.object({ from: z.string(), to: z.string() }))
      .describe('Words that no article has, and what was searched for instead.'),
    nearest: z.array(articleSummarySchema).describe('If nothing was found, the closest titles.'),
    next,
  }),
);

/** What to offer for a query that is still being typed. */
export const suggestionsSchema = named(
  'Suggestions',
  z.object({
    items: z.array(z.object({ kind: z.enum(['answer', 'product', 'article']), title: z.string(), url })),
  }),
);

/** An article in a list. */
export type ArticleSummary = z.infer<typeof articleSummarySchema>;
/** An article, with the fields that were asked for. */
export type ArticleAnswer = z.infer<typeof articleSchema>;
/** What was found. */
export type SearchAnswer = z.infer<typeof searchSchema>;
/** A product with its topics. */
export type ProductPage = z.infer<typeof productPageSchema>;
/** A support topic with its articles. */
export type Topic = z.infer<typeof topicSchema>;
