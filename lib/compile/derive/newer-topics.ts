import { slugify } from '@/lib/addresses';
import { type Articles, changedArticles } from './articles';
import type { KeyedFacts } from './derived';

/** Articles under the topics of today, and which topics of old they had. */
export interface NewerTopics {
  readonly articles: Articles;
  /** Id of an old topic → id of the one that it is now, where that is the same for all. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** How topics were named once: `dns`, `access-to-remote-file-shares`. */
const OLD_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Topics of Microsoft Learn were slugs once (`sap:dns`) and are paths today (FORMAT-LEARN.md 1). An article that still has the
 * slug belongs to the topic of its own service whose last part has it:
 *
 *     dns  →  Network Connectivity and File Sharing\DNS
 */
export function withNewerTopics(articles: Articles): NewerTopics {
  const newer = new Map<string, ReadonlySet<string>>();
  for (const article of articles) {
    for (const [id, name, category] of namedTopics(article)) {
      const key = `${article.service} ${slugify(name)}`;
      if (category !== '') newer.set(key, new Set([...(newer.get(key) ?? []), id]));
    }
  }
  if (newer.size === 0) return { articles, renamed: new Map() };
  const targets = new Map<string, Set<string>>();
  for (const article of articles) {
    const { id, target } = newerTopic(article, newer);
    if (id !== '') targets.set(id, (targets.get(id) ?? new Set()).add(target ?? id));
  }
  const moved = changedArticles(articles, (article) => {
    const { id, target } = newerTopic(article, newer);
    if (target === undefined) return article;
    const topicSentences = article.topicSentences.filter(([each]) => each !== id);
    return { ...article, topicIds: article.topicIds.map((each) => (each === id ? target : each)), topicSentences };
  });
  const renamed = [...targets].flatMap(([id, ends]) => {
    const [end = id, ...others] = ends;
    return end === id || others.length > 0 ? [] : [[id, end] as const];
  });
  return { articles: moved, renamed: new Map(renamed) };
}

/** The named topic of an article, empty for none, and the one that it is now where that is another. */
function newerTopic(
  article: KeyedFacts,
  newer: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly id: string; readonly target?: string | undefined } {
  const [id = '', name = '', category] = namedTopics(article).at(-1) ?? [];
  const [target, ...others] = newer.get(`${article.service} ${id}`) ?? [];
  const isOld = category === '' && OLD_NAME.test(name) && others.length === 0;
  return isOld ? { id, target } : { id };
}

/** Topics that have a name in place of an id; articles of self-help have none. */
function namedTopics({ dialect, topicSentences }: KeyedFacts): KeyedFacts['topicSentences'] {
  return dialect === 'azure-self-help' ? [] : topicSentences;
}
