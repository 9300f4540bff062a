import type { Database } from '../database';
import { fold } from '../fold';
import type { ArticleSummary, Product, ProductPage, Topic } from '../records';
import {
  PRODUCT_COLUMNS,
  readProduct,
  readSummary,
  readTopic,
  SUMMARY_COLUMNS,
  SUMMARY_WIDTH,
  TOPIC_COLUMNS,
} from '../rows';
import { BEST_FIRST } from './destinations';
import { openNewerTopics } from './newer-topics';

/** Looks up products and topics. */
export function openProducts(database: Database) {
  const all = database.prepare(
    `SELECT ${PRODUCT_COLUMNS} FROM products p ORDER BY p.family COLLATE NOCASE, p.name COLLATE NOCASE, p.id`,
  );
  const bySlug = database.prepare(`SELECT ${PRODUCT_COLUMNS} FROM products p WHERE p.slug = ?`);
  const topicById = database.prepare(`SELECT ${TOPIC_COLUMNS} FROM topics t WHERE t.id = ?`);
  const entries = database.prepare(`
    SELECT ${SUMMARY_COLUMNS}, ${TOPIC_COLUMNS} FROM article_products x JOIN articles a ON a.key = x.key
    LEFT JOIN article_topics y ON y.key = a.key LEFT JOIN topics t ON t.id = y.topic
    WHERE x.product = ? AND a.original IS NULL ORDER BY ${BEST_FIRST}, y.place`);
  const newerTopic = openNewerTopics(database);
  let list: readonly Product[] | undefined;
  return {
    products(): readonly Product[] {
      list ??= all.all().map(readProduct);
      return list;
    },
    product(slug: string): ProductPage | undefined {
      const row = bySlug.first(slug);
      if (!row) return undefined;
      const product = readProduct(row);
      const rows = entries.all(product.id).map((entry) => ({
        article: readSummary(entry),
        topic: entry[SUMMARY_WIDTH] === null ? undefined : readTopic(entry.slice(SUMMARY_WIDTH)),
      }));
      return pageOf(product, rows);
    },
    topic(id: string): Topic | undefined {
      const row = topicById.first(fold(id)) ?? topicById.first(newerTopic(id));
      return row && readTopic(row);
    },
  };
}

interface Entry {
  readonly article: ArticleSummary;
  readonly topic: Topic | undefined;
}

interface Problem {
  readonly topic: Topic;
  readonly articles: Map<number, ArticleSummary>;
}

/**
 * Groups a product's articles by problem. Topics that get one name, because one article serves them all, are one problem
 * to a reader (FORMAT.md E.2).
 */
function pageOf(product: Product, entries: readonly Entry[]): ProductPage {
  const problems = new Map<string, Problem>();
  const topics = new Map<string, Problem>();
  const others: ArticleSummary[] = [];
  for (const { article, topic } of entries) {
    if (topic === undefined) {
      others.push(article);
      continue;
    }
    const name = withoutProductName(topic.name, product.name);
    for (const [grouped, by] of [[problems, fold(name)] as const, [topics, topic.id] as const]) {
      const group = grouped.get(by) ?? { topic: { ...topic, name }, articles: new Map() };
      group.articles.set(article.key, article);
      grouped.set(by, group);
    }
  }
  return {
    product,
    topics: byName(topics).map(({ topic, articles }) => ({ topic, articleCount: articles.size })),
    problems: byName(problems).map(({ topic, articles }) => ({ topic, articles: [...articles.values()] })),
    otherArticles: others,
  };
}

function byName(groups: ReadonlyMap<string, Problem>): readonly Problem[] {
  return [...groups.values()].toSorted((a, b) => compareNames(a.topic.name, b.topic.name));
}

/** A topic's name under a product, without the product's name in front: "Azure Backup - Restore fails". */
function withoutProductName(topic: string, product: string): string {
  if (!fold(topic).startsWith(fold(product))) return topic;
  const rest = topic.slice(product.length);
  const [, tail = ''] = /^\s*(?:[-–:/|]\s*)+(.*\S)/.exec(rest) ?? [];
  return tail === '' ? topic : tail.charAt(0).toUpperCase() + tail.slice(1);
}

const { compare: compareNames } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
