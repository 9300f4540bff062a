import type { Catalog } from '@/lib/catalog';
import { splitWords } from '@/lib/words';
import type { Filters } from './facets';
import type { ReadQuery } from './read-query';
import type { Scores } from './score-articles';

/** In the name of every cloud. */
const PLAIN_CLOUD = 'azure';

/** What an article keeps of its score that is not for the reader's cloud. */
const OTHER_CLOUD_SHARE = 0.8;

/** Articles for other clouds alone stand behind comparable ones, unless the query names one of their clouds. */
export function heldBack(
  catalog: Catalog,
  scored: Scores,
  { words }: ReadQuery,
  { cloud = 'public' }: Filters,
): Scores {
  const { clouds, cloudBits } = catalog.searchIndex.columns;
  const asked = new Set(words.map(({ word }) => word));
  const isNamed = (token: string) =>
    token === cloud.toLowerCase() ||
    splitWords(`${token} ${catalog.clouds[token]?.name ?? ''}`).some((word) => word !== PLAIN_CLOUD && asked.has(word));
  const wanted = clouds.reduce((bits, token, at) => (isNamed(token) ? bits | (1 << at) : bits), 0);
  for (const key of scored.found) {
    const own = cloudBits[key] ?? 0;
    if (own !== 0 && (own & wanted) === 0) scored.scores[key] = (scored.scores[key] ?? 0) * OTHER_CLOUD_SHARE;
  }
  return scored;
}

/** Of variants the best one for the asked cloud, of equals the one for the public cloud. */
export function oneOfEach(
  catalog: Catalog,
  keys: readonly number[],
  scores: Float32Array,
  { cloud = 'public' }: Filters,
): readonly number[] {
  const { variants, clouds, cloudBits } = catalog.searchIndex.columns;
  const bit = 1 << Math.max(0, clouds.indexOf(cloud.toLowerCase()));
  const heads = new Map<number, number>();
  const isBetter = (key: number, than: number): boolean => {
    const byCloud = Number(((cloudBits[key] ?? 0) & bit) !== 0) - Number(((cloudBits[than] ?? 0) & bit) !== 0);
    return byCloud > 0 || (byCloud === 0 && (scores[key] ?? 0) > (scores[than] ?? 0));
  };
  for (const key of keys) {
    const group = variants[key] ?? key;
    const head = heads.get(group);
    if (head === undefined || isBetter(key, head)) heads.set(group, key);
  }
  return [...heads.values()];
}
