import type { Pieces } from '@/lib/markdown';
import type { ArticleBody } from '../article-body';
import type { Database } from '../database';
import type { ArticlePlace, ArticleRecord, ArticleSummary, LastChange } from '../records';
import {
  PRODUCT_COLUMNS,
  readBody,
  readDiagnostic,
  readProduct,
  readSummary,
  readTopic,
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
    `SELECT ${SUMMARY_COLUMNS}, a.path, c.at FROM articles a LEFT JOIN changes c USING (path) WHERE a.slug = ?`,
  );
  const findBody = database.prepare('SELECT body FROM bodies WHERE key = ?');
  const findProducts = database.prepare(
    `SELECT ${PRODUCT_COLUMNS} FROM article_products x JOIN products p ON p.id = x.product WHERE x.key = ? ORDER BY x.place`,
  );
  const findTopics = database.prepare(
    `SELECT ${TOPIC_COLUMNS} FROM article_topics x JOIN topics t ON t.id = x.topic WHERE x.key = ? ORDER BY x.place`,
  );
  const findLinks = database.prepare('SELECT href, slug FROM links WHERE key = ?');
  const findDiagnostics = database.prepare(
    'SELECT path, line, col, code, severity, message, fix, related FROM diagnostics WHERE path = ? ORDER BY line, col, code, message',
  );
  const all = database.prepare(`SELECT ${SUMMARY_COLUMNS} FROM articles a ORDER BY a.path`);
  const findLandings = database.prepare(`
    SELECT a.slug FROM article_products x JOIN articles a ON a.key = x.key WHERE x.product = ?
    AND a.kind IN ('diagnoseAndSolve', 'tools', 'partnerCenterQuickStart') ORDER BY a.kind, a.path`);
  const paths = database.prepare(
    'SELECT a.path, a.slug, c.at FROM articles a LEFT JOIN changes c USING (path) ORDER BY a.path',
  );
  const articles = {
    article(slug: string): ArticleRecord | undefined {
      const row = find.first(slug);
      if (!row) return undefined;
      const summary = readSummary(row);
      const path = String(row[SUMMARY_WIDTH]);
      const body = bodyOf(findBody.first(summary.key));
      const links = findLinks.all(summary.key).map(([href, to]) => ({ href: String(href), slug: String(to) }));
      return {
        ...summary,
        ...body,
        json: body.json,
        path,
        pieces: links.length > 0 && body.pieces ? withLinks(body.pieces, links) : body.pieces,
        products: findProducts.all(summary.key).map(readProduct),
        topics: findTopics.all(summary.key).map(readTopic),
        diagnostics: findDiagnostics.all(path).map(readDiagnostic),
        changed: changeOf(row[SUMMARY_WIDTH + 1], stale),
      };
    },
    *paths(): IterableIterator<ArticlePlace> {
      for (const [path, slug, at] of paths.each())
        yield { path: String(path), slug: String(slug), changedOn: changeOf(at, stale)?.on };
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

function bodyOf(row: readonly unknown[] | undefined): ArticleBody {
  if (row) return readBody(row);
  return { title: '', properties: {}, pieces: null, form: null, noticeHtml: '', source: '', isForEngineers: false };
}

type Link = { readonly href: string; readonly slug: string };

/** Sends links that name a file to the address that file has in this catalog (derive/links.ts). */
function withLinks(pieces: Pieces, links: readonly Link[]): Pieces {
  const mend = (html: string): string => links.reduce(mendLink, html);
  return {
    ...pieces,
    findingHtml: mend(pieces.findingHtml),
    introHtml: mend(pieces.introHtml),
    stepsIntroHtml: mend(pieces.stepsIntroHtml),
    stepsOutroHtml: mend(pieces.stepsOutroHtml),
    documentsHtml: mend(pieces.documentsHtml),
    steps: pieces.steps.map((step) => ({ ...step, html: mend(step.html) })),
    sections: pieces.sections.map((section) => ({ ...section, html: mend(section.html) })),
    documents: pieces.documents.map((each) => ({
      ...each,
      href: mendHref(each.href, links),
      noteHtml: mend(each.noteHtml),
    })),
  };
}

function mendLink(html: string, { href, slug }: Link): string {
  const to = `href="/articles/${slug}`;
  return html.replaceAll(`href="${href}"`, `${to}"`).replaceAll(`href="${href}#`, `${to}#`);
}

function mendHref(href: string, links: readonly Link[]): string {
  const link = links.find((each) => href === each.href || href.startsWith(`${each.href}#`));
  return link ? `/articles/${link.slug}${href.slice(link.href.length)}` : href;
}
