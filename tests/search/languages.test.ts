import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Catalog, catalogFor } from '@/lib/catalog';
import { search } from '@/lib/search';
import { ROOT } from '../architecture/source-files';
import { article, catalogOf } from '../components/drawing';

/** The same twenty articles in each language (by name: title and text), and queries with the article that each is about. */
const Judged = z.object({
  articles: z.record(z.string(), z.tuple([z.string(), z.string()])),
  queries: z.array(z.tuple([z.string(), z.string()])),
});

const FOLDER = path.join(ROOT, 'tests/search/languages');
const SETS = new Map(
  readdirSync(FOLDER).map((name) => [
    path.basename(name, '.json'),
    Judged.parse(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'))),
  ]),
);

/** Share of the queries whose article comes first. */
const BAR = 0.85;

let catalog: Catalog;
beforeAll(async () => {
  const files = [...SETS].flatMap(([language, { articles }]) =>
    Object.entries(articles).map(([name, [title, text]]) => [
      `${language}/${name}.md`,
      article({ articleId: name, language, pageTitle: title }, `# ${title}\n\n${text}\n`),
    ]),
  );
  catalog = await catalogOf(Object.fromEntries(files));
});

describe.each([...SETS])('queries in %s', (language, { articles, queries }) => {
  it('are fifteen, over twenty articles', () => {
    expect(queries).toHaveLength(15);
    expect(Object.keys(articles)).toHaveLength(20);
  });

  it.each([
    ['a reader of that language', [language, 'en']],
    ['a reader of English', ['en']],
  ])('find their article first for %s', (_, languages) => {
    const wrong = queries.flatMap(([q, name]) => {
      const [first] = search(catalogFor(catalog, languages), { q, limit: 3 }).results;
      const isRight =
        first?.article.articleId === name && (languages[0] === 'en' || first.article.language === language);
      return isRight ? [] : [`${q}: ${first?.article.articleId} (${first?.article.language}), not ${name}`];
    });
    expect(1 - wrong.length / queries.length, wrong.join('\n')).toBeGreaterThanOrEqual(BAR);
  });
});
