import type { LinkTarget } from '@/lib/format/values';
import type { ArticleBody } from '../article-body';
import { closestLanguage } from '../closest-language';
import type { Database } from '../database';
import type { ArticlePlace, ArticleRecord, ArticleSummary, LastChange, Translation } from '../records';
import {
  bodyFromRow,
  PRODUCT_COLUMNS,
  readDiagnostic,
  readProduct,
  readSummary,
  readTopic,
  readTranslations,
  SUMMARY_COLUMNS,
  SUMMARY_WIDTH,
  TOPIC_COLUMNS,
} from '../rows';

/**
 * Looks up articles: one with all that its page shows, or all in path order.
 * @param stale changes that are not after it (seconds since 1970) are old
 */
export function openArticles(database: Database, stale: number) {
  const find = database.prepare(
    `SELECT ${SUMMARY_COLUMNS}, a.path, coalesce(c.at, a.declared),
     coalesce((SELECT o.translations FROM articles o WHERE o.key = a.original), a.translations)
     FROM articles a LEFT JOIN changes c USING (path) WHERE a.slug = ?`,
  );
  const findTranslations = database.prepare(
    'SELECT coalesce((SELECT o.translations FROM articles o WHERE o.key = a.original), a.translations) FROM articles a WHERE a.slug = ?',
  );
  const findBody = database.prepare('SELECT body FROM bodies WHERE key = ?');
  const findProducts = database.prepare(
    `SELECT ${PRODUCT_COLUMNS} FROM article_products x JOIN products p ON p.id = x.product WHERE x.key = ? ORDER BY x.place`,
  );
  const findTopics = database.prepare(
    `SELECT ${TOPIC_COLUMNS} FROM article_topics x JOIN topics t ON t.id = x.topic WHERE x.key = ? ORDER BY x.place`,
  );
  const findLinks = database.prepare('SELECT address, title FROM links WHERE key = ? ORDER BY place');
  const findDiagnostics = database.prepare(
    'SELECT path, line, col, code, severity, message, fix, related, edit FROM diagnostics WHERE path = ? ORDER BY line, col, code, message',
  );
  const all = database.prepare(`SELECT ${SUMMARY_COLUMNS} FROM articles a ORDER BY a.path`);
  const findLandings = database.prepare(`
    SELECT a.slug FROM article_products x JOIN articles a ON a.key = x.key WHERE x.product = ?
    AND a.original IS NULL
    AND a.kind IN ('diagnoseAndSolve', 'tools', 'partnerCenterQuickStart') ORDER BY a.kind, a.path`);
  const paths = database.prepare(
    `SELECT a.path, a.slug, coalesce(c.at, a.declared), a.language,
     coalesce((SELECT o.translations FROM articles o WHERE o.key = a.original), a.translations)
     FROM articles a LEFT JOIN changes c USING (path) ORDER BY a.path`,
  );
  const articles = {
    article(slug: string): ArticleRecord | undefined {
      const row = find.first(slug);
      if (!row) return undefined;
      const summary = readSummary(row);
      const path = String(row[SUMMARY_WIDTH]);
      const targets = findLinks
        .all(summary.key)
        .map(([address, title]) => ({ address: String(address), title: String(title) }));
      const body = bodyOf(findBody.first(summary.key), targets);
      return {
        ...summary,
        ...body,
        json: body.json,
        path,
        products: findProducts.all(summary.key).map(readProduct),
        topics: findTopics.all(summary.key).map(readTopic),
        diagnostics: findDiagnostics.all(path).map(readDiagnostic),
        changed: changeOf(row[SUMMARY_WIDTH + 1], stale),
        languages: readTranslations(row[SUMMARY_WIDTH + 2]),
      };
    },
    translationOf(slug: string, language: string): Translation | undefined {
      const languages = readTranslations(findTranslations.first(slug)?.[0]);
      return closestLanguage(languages, [language]);
    },
    *paths(): IterableIterator<ArticlePlace> {
      for (const [path, slug, at, language, translations] of paths.each())
        yield {
          path: String(path),
          slug: String(slug),
          changedOn: changeOf(at, stale)?.on,
          language: String(language),
          languages: readTranslations(translations),
        };
    },
    *articles(): IterableIterator<ArticleSummary> {
      for (const row of all.each()) yield readSummary(row);
    },
    landings(productId: string): readonly ArticleRecord[] {
      return findLandings.all(productId).flatMap(([slug]) => articles.article(String(slug)) ?? []);
    },
  };
  return articles;
}

function changeOf(at: unknown, stale: number): LastChange | undefined {
  if (typeof at !== 'number') return undefined;
  return { on: new Date(at * 1000).toISOString().slice(0, 10), isOld: at <= stale };
}

function bodyOf(row: readonly unknown[] | undefined, targets: readonly LinkTarget[]): ArticleBody {
  if (row) return bodyFromRow(row, targets);
  const none = { title: '', properties: {}, subProduct: '', appliesTo: [], pieces: null, form: null };
  return { ...none, noticeHtml: '', source: '', isForEngineers: false };
}
