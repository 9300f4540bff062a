import type { TopicDetails } from '@/lib/catalog';
import { RANK_OTHER } from '../content/topic-title';
import type { KeyedFacts, TopicName } from './derived';

/**
 * Names the support topics (FORMAT.md E.2): each as its best article names it (topic-title.ts); where neither a solution
 * nor a form does, by the sentence that describes it.
 */
export function nameTopics(articles: readonly KeyedFacts[]): ReadonlyMap<string, TopicName> {
  const best = new Map<string, KeyedFacts>();
  for (const article of articles) {
    for (const id of article.topicIds) {
      const known = best.get(id);
      if (known === undefined || article.topicRank < known.topicRank) best.set(id, article);
    }
  }
  const names = new Map([...best].map(([id, { topicName, language }]) => [id, { name: topicName, language }]));
  for (const { topicSentences, language } of articles) {
    for (const [id, name] of topicSentences)
      if ((best.get(id)?.topicRank ?? 0) >= RANK_OTHER) names.set(id, { name, language });
  }
  return names;
}

/** What is said about topics, by id; the first file in path order that describes a topic counts. */
export function describeTopics(
  articles: readonly KeyedFacts[],
  names: ReadonlyMap<string, TopicName>,
): ReadonlyMap<string, TopicDetails> {
  const details = new Map<string, TopicDetails>();
  for (const [id, description, category, tags] of articles.flatMap((article) => article.topicSentences)) {
    if (!details.has(id))
      details.set(id, { description: description === names.get(id)?.name ? '' : description, category, tags });
  }
  return details;
}
