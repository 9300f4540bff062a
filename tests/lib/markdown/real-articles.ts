import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, readArticle } from '@/lib/format';
import { JSON_KINDS } from '@/lib/format/values';
import { realContent } from '../../run/real-content.mjs';
import { DATA } from './article-with-body';

/** Of a real repository every so manieth file is taken; `STEPWISE_COPIES_EVERY=1` takes all. */
const EVERY = Number(process.env.STEPWISE_COPIES_EVERY ?? 40);

/** Whether there is a real repository beside this one. */
export const hasRealArticles = realContent() !== undefined;

/** Milliseconds that a test over real articles may take on a busy machine. */
export const REAL_ARTICLES_LIMIT = 600_000;

/** Markdown articles of the real repository, evenly out of all its folders. */
export function* realArticles(): Generator<Article> {
  const folder = realContent();
  if (folder === undefined) return;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  for (const [at, name] of names.sort().entries()) {
    if (at % EVERY !== 0) continue;
    const { article } = readArticle(readFileSync(join(folder, name)), name, DATA);
    if (!JSON_KINDS.has(article.kind)) yield article;
  }
}
