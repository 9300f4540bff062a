import type { TopicDetails } from '@/lib/catalog';
import { RANK_OTHER } from '../content/topic-title';
import type { KeyedFacts, TopicName } from './derived';

/**
 * Names the support topics (FORMAT.md E.2): each as its best article names it (topic-title.ts); where neither a solution
 * nor a form does, by the sentence that describes it.
 */
export function nameTopics(articles: Iterable<KeyedFacts>): ReadonlyMap<string, TopicName> {
  const names = new Map<string, TopicName>();
  const ranks = new Map<string, number>();
  const sentences = new Map<string, TopicName>();
  for (const { topicIds, topicRank, topicName, topicSentences, language } of articles) {
    for (const id of topicIds) {
      if (topicRank >= (ranks.get(id) ?? Number.POSITIVE_INFINITY)) continue;
      ranks.set(id, topicRank);
      names.set(id, { name: topicName, language });
    }
    for (const [id, name] of topicSentences) sentences.set(id, { name, language });
  }
  for (const [id, sentence] of sentences) if ((ranks.get(id) ?? 0) >= RANK_OTHER) names.set(id, sentence);
  return names;
}

/** What is said about topics, by id; the first file in path order that describes a topic counts. */
export function describeTopics(
  articles: Iterable<KeyedFacts>,
  names: ReadonlyMap<string, TopicName>,
): ReadonlyMap<string, TopicDetails> {
  const details = new Map<string, TopicDetails>();
  for (const { topicSentences } of articles)
    for (const [id, description, category, tags] of topicSentences) {
      if (!details.has(id))
        details.set(id, { description: description === names.get(id)?.name ? '' : description, category, tags });
    }
  return details;
}
