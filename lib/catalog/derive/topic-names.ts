import type { KeyedFacts } from './derived';
import { fold } from './derived';

/** Titles that authors left as the template has them (FORMAT.md B.1). */
const PLACEHOLDER =
  /^(this is the title of the article|sample title|useful title|title|tools|directions|untitled|test)\b\W*$|^this is the title of the article/i;

const SCOPING_PREFIX = /^(?:problem\s+)?scoping\s+questions?\s*(?:for|on|about|-|:)?\s*/i;

/** Kinds that solve a problem; the title of a form is the next best, and that of anything else the last. */
const SOLUTIONS: ReadonlySet<string> = new Set(['generic', 'resource', 'apollo']);
const FORMS: ReadonlySet<string> = new Set(['problemScopingQuestions', 'TSG_Questions']);

/**
 * Names the support topics (FORMAT.md E.2): by the page title of the solution that lists fewest topics, for its title is
 * the most specific; else by the title of the form; else by the sentence that describes it; else by any article's name.
 */
export function nameTopics(articles: readonly KeyedFacts[]): ReadonlyMap<string, string> {
  const best = new Map<string, { readonly rank: number; readonly name: string }>();
  for (const article of articles) {
    if (article.topicIds.length === 0) continue;
    const name = topicNameOf(article);
    const rank = rankOf(article, name);
    for (const id of article.topicIds.map(fold)) {
      const known = best.get(id);
      if (known === undefined || rank < known.rank) best.set(id, { rank, name });
    }
  }
  const names = new Map([...best].map(([id, { name }]) => [id, name]));
  for (const [id, sentence] of articles.flatMap((article) => article.topicSentences)) {
    if ((best.get(fold(id))?.rank ?? 0) >= RANK_OTHER) names.set(fold(id), sentence);
  }
  return names;
}

const RANK_FORM = 10_000;
const RANK_OTHER = 20_000;
const RANK_NAMELESS = 40_000;

/** Lower is better. A title in English, of an article for the public cloud, goes before one for another cloud. */
function rankOf(article: KeyedFacts, name: string): number {
  const kind = SOLUTIONS.has(article.kind) ? 0 : FORMS.has(article.kind) ? RANK_FORM : RANK_OTHER;
  const foreign = article.clouds.includes('public') ? 0 : 2000;
  const language = article.language.startsWith('en') ? 0 : 4000;
  return kind + foreign + language + Math.min(article.topicIds.length, 1000) + (name === '' ? RANK_NAMELESS : 0);
}

function topicNameOf(article: KeyedFacts): string {
  const candidates = FORMS.has(article.kind)
    ? [article.formTitle, article.pageTitle, article.name]
    : [article.pageTitle, article.name];
  return candidates.map(cleanTitle).find((title) => title !== '') ?? article.name;
}

/** A title without decoration, template leftovers and "Scoping questions for"; empty where nothing is left. */
export function cleanTitle(title: string): string {
  const plain = title
    .replace(/<[-!]*\s*|\s*-*>/g, ' ')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SCOPING_PREFIX, '')
    .trim();
  return PLACEHOLDER.test(plain) ? '' : plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A topic's name under a product, without the product's name in front: "Azure Backup - Restore fails". */
export function withoutProductName(topic: string, product: string): string {
  if (!fold(topic).startsWith(fold(product))) return topic;
  const rest = topic.slice(product.length);
  const [, tail = ''] = /^\s*(?:[-–:/|]\s*)+(.*\S)/.exec(rest) ?? [];
  return tail === '' ? topic : tail.charAt(0).toUpperCase() + tail.slice(1);
}
