import type { Database } from '../database';
import { prefixExpression, wordsOf } from '../query-words';
import type { ArticleSummary } from '../records';
import { readSummary, SUMMARY_COLUMNS } from '../rows';

/** Columns of the index that hold text a reader may search. */
const TEXT = '{name topics description}';

/** Finds articles by the words of their title, topics and description. */
export function openTitleSearch(database: Database) {
  // Ties are cut by path, not by row: rows are numbered otherwise after a small compile than after a whole one.
  const search = database.prepare(`
    SELECT ${SUMMARY_COLUMNS}, bm25(title_search, 10, 4, 1, 0) AS score
    FROM title_search JOIN articles a ON a.key = title_search.rowid WHERE title_search MATCH ?
    ORDER BY score, instr(a.clouds, 'public') = 0, a.path LIMIT ?`);
  return {
    /** All words, each as a prefix; where no article has them all, any of them. */
    searchTitles(query: string, limit: number): readonly ArticleSummary[] {
      const words = wordsOf(query);
      if (words.length === 0 || limit <= 0) return [];
      const find = (operator: 'AND' | 'OR') => search.all(`${TEXT} : (${prefixExpression(words, operator)})`, limit);
      const rows = find('AND');
      return (rows.length > 0 || words.length === 1 ? rows : find('OR')).map(readSummary);
    },
  };
}
