import { fold } from '../fold';
import { RANK_OTHER } from '../topic-title';
import type { KeyedFacts } from './derived';

/**
 * Names the support topics (FORMAT.md E.2): each as its best article names it (topic-title.ts); where neither a solution
 * nor a form does, by the sentence that describes it.
 */
export function nameTopics(articles: readonly KeyedFacts[]): ReadonlyMap<string, string> {
  const best = new Map<string, KeyedFacts>();
  for (const article of articles) {
    for (const id of article.topicIds) {
      const known = best.get(id);
      if (known === undefined || article.topicRank < known.topicRank) best.set(id, article);
    }
  }
  const names = new Map([...best].map(([id, { topicName }]) => [id, topicName]));
  for (const [id, sentence] of articles.flatMap((article) => article.topicSentences)) {
    if ((best.get(id)?.topicRank ?? 0) >= RANK_OTHER) names.set(id, sentence);
  }
  return names;
}

/** A topic's name under a product, without the product's name in front: "Azure Backup - Restore fails". */
export function withoutProductName(topic: string, product: string): string {
  if (!fold(topic).startsWith(fold(product))) return topic;
  const rest = topic.slice(product.length);
  const [, tail = ''] = /^\s*(?:[-–:/|]\s*)+(.*\S)/.exec(rest) ?? [];
  return tail === '' ? topic : tail.charAt(0).toUpperCase() + tail.slice(1);
}
