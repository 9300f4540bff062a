import { fold } from '@/lib/catalog';
import type { Articles } from './articles';
import { NameTable } from './name-table';

/** What every article is known by beside its address. */
export interface Survey {
  /** Of the files of articles, in order. */
  readonly paths: readonly string[];
  /** The key of the article in a file. */
  readonly keyOfPath: (path: string) => number | undefined;
  /** Keys by folded ID: of several, the first by path that isn't a translation. */
  readonly ids: Pick<NameTable, 'get' | 'has'>;
  /** Folded IDs that several bear which aren't translations. */
  readonly sharedIds: ReadonlySet<string>;
}

/** Goes through all articles once. @param originals key of a translation → key of its original */
export function surveyArticles(articles: Articles, originals: ReadonlyMap<number, number>): Survey {
  const paths: string[] = [];
  const keys: number[] = [];
  const ids = new NameTable((key) => fold(articles.of(key)?.articleId ?? ''));
  const sharedIds = new Set<string>();
  for (const { key, path, articleId } of articles) {
    paths.push(path);
    keys.push(key);
    const id = fold(articleId);
    if (id === '') continue;
    const first = ids.add(id, key);
    if (first === key || originals.has(key)) continue;
    if (originals.has(first)) ids.replace(id, key);
    else sharedIds.add(id);
  }
  const places = new NameTable((place) => paths[place] ?? '');
  for (const [place, path] of paths.entries()) places.add(path, place);
  return { paths, keyOfPath: (path) => keys[places.get(path) ?? -1], ids, sharedIds };
}
