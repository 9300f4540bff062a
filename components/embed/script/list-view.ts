import type { ArticleSummary, ProductPage, SearchAnswer, Topic } from '@/lib/api';
import { embedText, scriptLanguage } from '@/lib/text/script';
import { ask, onSite, queryOf } from './ask';
import { heading, inLanguage, make } from './make';
import type { Given, Panel } from './panel';

/** Articles in one list: what fits beside somebody else's page. */
const MOST = 6;

/** The first thing to see: the best articles of the topic or the product; nothing where none is given. */
export async function drawStart(panel: Panel): Promise<readonly Node[]> {
  const { topic, product } = panel.given;
  const articles = topic !== '' ? await ofTopic(panel.given) : product !== '' ? await ofProduct(panel.given) : [];
  if (articles.length > 0) return [heading(embedText().topArticles), listOf(panel, articles.slice(0, MOST))];
  return topic === '' && product === '' ? [] : [make('p', {}, embedText().found({ count: 0 }))];
}

async function ofTopic({ topic, cloud }: Given): Promise<readonly ArticleSummary[]> {
  const { articles } = await ask<Topic>(`/topics/${encodeURIComponent(topic)}`);
  return articles.filter(({ clouds }) => cloud === '' || clouds.length === 0 || clouds.includes(cloud));
}

async function ofProduct(given: Given): Promise<readonly ArticleSummary[]> {
  const { name } = await ask<ProductPage>(`/products/${encodeURIComponent(given.product)}`);
  return articlesOf(await found(given, name));
}

/** What was found for a query. */
export async function drawSearch(panel: Panel, query: string): Promise<readonly Node[]> {
  const words = embedText();
  const answer = await found(panel.given, query);
  const articles = articlesOf(answer);
  panel.tell(words.found({ count: articles.length }));
  if (articles.length > 0) return [heading(words.resultsFor({ query })), listOf(panel, articles, answer)];
  const near = answer.nearest.slice(0, MOST);
  const nearest = near.length === 0 ? [] : [make('p', {}, words.nearest), listOf(panel, near)];
  return [heading(words.nothing), ...nearest];
}

function found({ product, cloud }: Given, q: string): Promise<SearchAnswer> {
  return ask(`/search${queryOf({ q, product, cloud, language: scriptLanguage(), limit: String(MOST) })}`);
}

/** Each once, and what the query names exactly comes first. */
function articlesOf({ direct, results }: SearchAnswer): readonly ArticleSummary[] {
  const all = [...direct.flatMap(({ articles }) => articles), ...results.map(({ article }) => article)];
  const first = new Map<string, ArticleSummary>();
  for (const article of all) if (!first.has(article.slug)) first.set(article.slug, article);
  return [...first.values()].slice(0, MOST);
}

/** Links to articles, which open in place. @param answer where they come from, for what they say about the query */
export function listOf(panel: Panel, articles: readonly ArticleSummary[], answer?: SearchAnswer): HTMLUListElement {
  const items = articles.map((article) => {
    const excerpt = answer?.results.find((result) => result.article.slug === article.slug)?.excerpt;
    const about = excerpt?.text ?? article.description;
    return make(
      'li',
      {},
      articleLink(panel, article),
      ...(about === '' ? [] : [inLanguage(make('p', { part: 'excerpt' }, about), article.language)]),
    );
  });
  return make('ul', { part: 'list' }, ...items);
}

/** A link to an article. With a key held down it opens as any link does. */
export function articleLink(panel: Panel, { slug, name, apart, url, language }: ArticleSummary): HTMLAnchorElement {
  const title = apart === '' ? name : `${name} (${apart})`;
  const link = inLanguage(make('a', { part: 'link', href: onSite(url) }, title), language);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    panel.open({ kind: 'article', id: slug });
  });
  return link;
}
