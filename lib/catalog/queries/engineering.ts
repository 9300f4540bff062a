import leven from 'leven';
import type { Database } from '../database';
import { fold } from '../fold';
import { ownerOf } from '../owner-label';
import type { ArticleSummary, Mention } from '../records';
import { readSummary, SUMMARY_COLUMNS, SUMMARY_WIDTH } from '../rows';

/** Mentions of one article that are listed. */
const MOST_MENTIONS = 200;

/** Characters that a mistyped id is taken to have right. */
const RIGHT = 6;

/** Edits beyond which two ids are different ids. */
const MOST_EDITS = 4;

/** What support engineers ask about articles, and readers do not. */
export function openEngineering(database: Database) {
  const mentions = database.prepare(`
    SELECT ${SUMMARY_COLUMNS}, m.line FROM mentions m JOIN articles a ON a.key = m.source
    WHERE m.slug = ? ORDER BY a.path LIMIT ${MOST_MENTIONS}`);
  const aliases = database.prepare('SELECT name FROM aliases WHERE target = ? ORDER BY name');
  const idsFrom = database.prepare(`
    SELECT ${SUMMARY_COLUMNS} FROM articles a WHERE a.folded_id >= ?1 AND a.folded_id < ?1 || char(1114111)
    ORDER BY a.folded_id LIMIT 50`);
  const dialects = database.prepare(
    "SELECT json_extract(facts, '$.dialect') AS dialect, count(*) FROM facts GROUP BY 1 ORDER BY 2 DESC, 1",
  );
  return {
    dialects: () => dialects.all().map(([dialect, count]) => ({ dialect: String(dialect), count: Number(count) })),
    mentionsOf: (slug: string): readonly Mention[] =>
      mentions.all(slug).map((row) => ({ article: readSummary(row), line: Number(row[SUMMARY_WIDTH]) })),
    aliasesOf: (slug: string): readonly string[] => aliases.all(slug).map(([name]) => String(name)),
    nearestId(id: string): ArticleSummary | undefined {
      const wanted = fold(id);
      if (wanted.length < RIGHT) return undefined;
      const near = idsFrom.all(wanted.slice(0, RIGHT)).map((row) => {
        const article = readSummary(row);
        return { article, distance: leven(wanted, fold(article.articleId), { maxDistance: MOST_EDITS + 1 }) };
      });
      const [best] = near.toSorted((a, b) => a.distance - b.distance);
      return best && best.distance <= MOST_EDITS ? best.article : undefined;
    },
    ownerTeam(ownershipId: string): string {
      const { organisation, service } = ownerOf(ownershipId);
      return service === '' || service === organisation ? organisation : `${service} (${organisation})`;
    },
  };
}
