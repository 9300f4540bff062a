import * as z from 'zod';
import { named } from './named';
import { articleSummarySchema, listedArticleSchema, next, url } from './schemas';

/** What ids stand for. */
export const lookupSchema = named(
  'Lookup',
  z.object({
    asked: z.int().describe('Different IDs that were sent.'),
    lookedUp: z.int().describe('Of these, how many were looked up. Send the rest again.'),
    unknown: z.int(),
    rows: z.array(
      z.object({
        asked: z.string().describe('The ID that was read from what you sent.'),
        sent: z.string().describe('What you sent for it, character by character; the first one if you sent it twice.'),
        places: z.array(z.int()).describe('Where in your list it is, from 0. An entry without an ID is in no row.'),
        kind: z.enum(['article', 'topic', 'product', 'slug', 'oldName', 'retired', 'unknown']),
        name: z
          .string()
          .describe(
            'What it’s called; for a guess, the name of the closest article. Empty if it was removed or nothing was found.',
          ),
        isGuess: z
          .boolean()
          .describe(
            'Whether the ID is unknown and `name`, `article`, and `url` are those of the closest article, which may not be the one you mean.',
          ),
        article: articleSummarySchema.nullable(),
        articleCount: z.int().describe('Articles of a topic or a product; otherwise 0.'),
        reason: z.string().describe('Why it was removed, or that it’s a guess; empty for anything else.'),
        url: url.nullable(),
      }),
    ),
  }),
);

/** What changed. */
export const changesSchema = named(
  'Changes',
  z.object({
    since: z.string(),
    compiledAt: z.string().describe('When the content was last compiled (ISO 8601, UTC).'),
    changed: z
      .array(listedArticleSchema)
      .describe('Articles last changed since then, oldest first, new ones included.'),
    created: z
      .array(z.string())
      .describe('Slugs of those in `changed` that were created since then, as far as the content’s history says.'),
    renamed: z
      .array(z.object({ from: z.string(), to: z.string() }))
      .describe(
        'Every old name that redirects, since the catalog doesn’t record when it was changed. Only on the first page.',
      ),
    retired: z
      .array(z.object({ name: z.string(), reason: z.string() }))
      .describe('Everything that was ever removed, since the catalog doesn’t record when. Only on the first page.'),
    next,
  }),
);

/** That the API answers, and from what. */
export const healthSchema = named(
  'Health',
  z.object({
    status: z.literal('ok'),
    version: z.string().describe('Changes with everything that changes the content.'),
    articleCount: z.int(),
    compiledAt: z.string(),
  }),
);
