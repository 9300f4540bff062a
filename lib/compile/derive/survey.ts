import { fold } from '@/lib/catalog';
import type { Articles } from './articles';

/** What every article is known by beside its address; of each, its key. */
export interface Survey {
  /** By path of its file. */
  readonly paths: ReadonlyMap<string, number>;
  /** By folded ID: of several, the first by path that isn't a translation. */
  readonly ids: ReadonlyMap<string, number>;
  /** Folded IDs that several bear which aren't translations. */
  readonly sharedIds: ReadonlySet<string>;
}

/** Goes through all articles once. @param originals key of a translation → key of its original */
export function surveyArticles(articles: Articles, originals: ReadonlyMap<number, number>): Survey {
  const paths = new Map<string, number>();
  const ids = new Map<string, number>();
  const sharedIds = new Set<string>();
  for (const { key, path, articleId } of articles) {
    paths.set(path, key);
    const id = fold(articleId);
    if (id === '') continue;
    const first = ids.get(id);
    const isTranslation = originals.has(key);
    if (first === undefined || (originals.has(first) && !isTranslation)) ids.set(id, key);
    else if (!isTranslation) sharedIds.add(id);
  }
  return { paths, ids, sharedIds };
}
