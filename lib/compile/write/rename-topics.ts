import { type Database, storedJson } from '@/lib/catalog';
import type { Facts } from '../content/compiled-file';
import type { KeyedFacts } from '../derive/derived';
import { describeTopics, nameTopics } from '../derive/topic-names';
import type { ArticleNames } from '../index/write-search-index';

/** Articles that are under a topic of one of these, and those that describe topics, which may be under none. */
const CONCERNED = `
WITH ids AS (SELECT DISTINCT topic FROM article_topics WHERE key IN (SELECT value FROM json_each(?)))
SELECT f.key, f.facts FROM facts f WHERE f.key IN (
  SELECT key FROM article_topics WHERE topic IN ids
  UNION SELECT key FROM articles WHERE kind = 'supportTopicDescription')`;

/**
 * Names the topics of articles anew whose titles changed, as a whole derivation would: all that has a say in it is looked at, and
 * nothing else.
 * @param retitled articles of azure-self-help whose topics are the same as before
 * @returns keys of the articles under topics that have another name or description now; `undefined` where articles of another
 *   dialect share a topic, whose names only a whole derivation settles
 */
export function renameTopics(database: Database, retitled: ReadonlySet<number>): readonly number[] | undefined {
  if (retitled.size === 0) return [];
  const articles = database
    .prepare(CONCERNED)
    .all(JSON.stringify([...retitled]))
    .map(([key, facts]): KeyedFacts => ({ ...storedJson<Facts>(facts), key: Number(key) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (articles.some(({ dialect }) => dialect !== 'azure-self-help')) return undefined;
  const names = nameTopics(articles);
  const details = describeTopics(articles, names);
  const ids = new Set(articles.flatMap(({ key, topicIds }) => (retitled.has(key) ? topicIds : [])));
  const find = database.prepare('SELECT name, description, language FROM topics WHERE id = ?');
  const renamed = [...ids].flatMap((id) => {
    const [name, description, language] = find.first(id) ?? [];
    const now = { name: '', language: '', ...names.get(id), description: details.get(id)?.description ?? '' };
    const isSame = now.name === name && now.description === description && now.language === language;
    return isSame ? [] : [[id, now.name, now.description, now.language] as const];
  });
  if (renamed.length === 0) return [];
  const update = database.prepare('UPDATE topics SET name = ?2, description = ?3, language = ?4 WHERE id = ?1');
  for (const row of renamed) update.run(...row);
  // The next derivation compares the table row by row (sync-table.ts).
  database.exec("UPDATE meta SET value = '' WHERE name = 'topics'");
  const under = database.prepare(
    'SELECT DISTINCT key FROM article_topics WHERE topic IN (SELECT value FROM json_each(?))',
  );
  return under.all(JSON.stringify(renamed.map(([id]) => id))).map(([key]) => Number(key));
}

/**
 * The names of an article as the draft has them; the same as `namesIn` makes when all is derived. Each list comes as one cell: what a
 * list of rows takes outside of the heap is freed late, and many articles are asked for.
 */
export function storedNames(database: Database): (key: number) => ArticleNames {
  const topics = database.prepare(`SELECT json_group_array(json_array(name, description, tags)) FROM (
    SELECT t.name, t.description, t.tags
    FROM article_topics x JOIN topics t ON t.id = x.topic WHERE x.key = ? ORDER BY x.place)`);
  const products = database.prepare(`SELECT json_group_array(name) FROM (
    SELECT p.name FROM article_products x JOIN products p ON p.id = x.product WHERE x.key = ? ORDER BY x.place)`);
  return (key) => {
    const ofTopics = storedJson<readonly TopicCells[]>(topics.first(key)?.[0] ?? '[]');
    return {
      topics: linesOf(
        ofTopics.flatMap(([name, description, tags]) => [name, description, ...(tags === '' ? [] : tags.split('\n'))]),
      ),
      products: linesOf(storedJson<readonly string[]>(products.first(key)?.[0] ?? '[]')),
    };
  };
}

type TopicCells = readonly [name: string, description: string, tags: string];

function linesOf(names: readonly string[]): string {
  return [...new Set(names)].join('\n');
}
