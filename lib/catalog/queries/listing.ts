import type { Database } from '../database';
import { fold } from '../fold';
import { ownerOf } from '../owner-label';
import type { ArticleFilter, FeedOf, ListedArticle, OldName, Product } from '../records';
import { PRODUCT_COLUMNS, readProduct, readSummary, SUMMARY_COLUMNS, SUMMARY_WIDTH } from '../rows';

/** When an article last changed, in seconds since 1970; NULL where no history tells. */
const CHANGED = 'coalesce(c.at, a.declared)';

const LISTED = `SELECT ${SUMMARY_COLUMNS}, ${CHANGED}, c.created FROM articles a LEFT JOIN changes c USING (path)`;

/** Lists articles for other programs, in parts that go on where the last one ended whatever was compiled meanwhile. */
export function openListing(database: Database) {
  const bySlug = database.prepare(`
    ${LISTED} WHERE a.slug > ?1
    AND (?2 = '' OR EXISTS (SELECT 1 FROM article_products x WHERE x.key = a.key AND x.product = ?2))
    AND (?3 = '' OR EXISTS (SELECT 1 FROM article_topics y WHERE y.key = a.key AND y.topic = ?3))
    AND (?4 = '' OR a.kind = ?4)
    AND (?5 = '' OR instr(',' || a.clouds || ',', ',' || ?5 || ','))
    AND (?6 = '' OR lower(a.language) = ?6 OR lower(a.language) LIKE ?6 || '-%')
    AND (?7 IS NULL OR ${CHANGED} >= ?7)
    ORDER BY a.slug LIMIT ?8`);
  const byDay = database.prepare(`
    ${LISTED} WHERE ${CHANGED} IS NOT NULL AND (${CHANGED}, a.slug) > (?1, ?2) ORDER BY ${CHANGED}, a.slug LIMIT ?3`);
  const newest = database.prepare(`
    ${LISTED} JOIN facts f ON f.key = a.key
    WHERE (?1 = '' OR EXISTS (SELECT 1 FROM article_products x WHERE x.key = a.key AND x.product = ?1))
    AND (?2 = '' OR json_extract(f.facts, '$.organisation') = ?2 AND json_extract(f.facts, '$.ownerService') = ?3)
    ORDER BY ${CHANGED} DESC, a.slug LIMIT ?4`);
  const byResource = database.prepare(`
    SELECT ${PRODUCT_COLUMNS} FROM facts f JOIN article_products x ON x.key = f.key JOIN products p ON p.id = x.product
    WHERE json_extract(f.facts, '$.service') = ?1 AND (?2 = '' OR json_extract(f.facts, '$.resource') = ?2)
    GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 1`);
  const aliases = database.prepare('SELECT name, target, reason FROM aliases ORDER BY name');
  const languages = database.prepare("SELECT DISTINCT language FROM articles WHERE language <> '' ORDER BY language");
  return {
    list(filter: ArticleFilter): readonly ListedArticle[] {
      const { after = '', product = '', topic = '', kind = '', cloud = '', language = '', changedSince } = filter;
      const since = changedSince === undefined ? null : secondsOf(changedSince);
      const rows = bySlug.all(
        after,
        fold(product),
        fold(topic),
        kind,
        fold(cloud),
        fold(language),
        since,
        filter.limit,
      );
      return rows.map(readListed);
    },
    changedSince(day: string, after: string, limit: number): readonly ListedArticle[] {
      // All of a day have one time each; those of the day itself come with it.
      const from = after === '' ? secondsOf(day) - 1 : secondsOf(day);
      return byDay.all(from, after === '' ? '\u{10ffff}' : after, limit).map(readListed);
    },
    newest({ product = '', ownershipId = '' }: FeedOf, limit: number): readonly ListedArticle[] {
      const { organisation, service } = ownerOf(ownershipId);
      return newest.all(fold(product), organisation, service, limit).map(readListed);
    },
    productOfResource(service: string, resource: string): Product | undefined {
      const row = byResource.first(service, resource) ?? byResource.first(service, '');
      return row && readProduct(row);
    },
    languages: (): readonly string[] => languages.all().map(([language]) => String(language)),
    oldNames: (): readonly OldName[] => aliases.all().map(readOldName),
  };
}

function readListed(row: readonly unknown[]): ListedArticle {
  const [changedAt, createdAt] = [timeOf(row[SUMMARY_WIDTH]), timeOf(row[SUMMARY_WIDTH + 1])];
  return { ...readSummary(row), changedAt, createdAt };
}

function timeOf(seconds: unknown): string | undefined {
  return typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : undefined;
}

function readOldName([name, target, reason]: readonly unknown[]): OldName {
  return { name: String(name), target: target === null ? undefined : String(target), reason: String(reason) };
}

function secondsOf(time: string): number {
  return Math.floor(Date.parse(time) / 1000);
}
