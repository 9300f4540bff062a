import type { Catalog } from '@/lib/catalog';
import { splitWords } from '@/lib/words';
import type { Filters } from './facets';
import type { ReadQuery } from './read-query';
import type { Scores } from './score-articles';

/** In the name of every cloud. */
const PLAIN_CLOUD = 'azure';

/** What an article keeps of its score that is not for the reader's cloud. */
const OTHER_CLOUD_SHARE = 0.8;

/** Bits of the clouds that a reader wants: those that the query names, and the one of the filter, else the worldwide one. */
export interface WantedClouds {
  readonly named: number;
  readonly own: number;
}

/** Reads which clouds a query is about. */
export function cloudsWanted(catalog: Catalog, { words }: ReadQuery, { cloud = 'public' }: Filters): WantedClouds {
  const { clouds } = catalog.searchIndex.columns;
  const asked = new Set(words.map(({ word }) => word));
  const isNamed = (token: string) =>
    splitWords(`${token} ${catalog.clouds[token]?.name ?? ''}`).some((word) => word !== PLAIN_CLOUD && asked.has(word));
  const bitsOf = (isMeant: (token: string) => boolean) =>
    clouds.reduce((bits, token, at) => (isMeant(token) ? bits | (1 << at) : bits), 0);
  return { named: bitsOf(isNamed), own: bitsOf((token) => token === cloud.toLowerCase()) };
}

/** Articles for other clouds alone stand behind comparable ones, unless the query names one of their clouds. */
export function heldBack(catalog: Catalog, scored: Scores, { named, own }: WantedClouds): Scores {
  const { cloudBits } = catalog.searchIndex.columns;
  const { found, scores } = scored;
  for (let at = 0; at < found.length; at++) {
    const key = found[at] ?? 0;
    const bits = cloudBits[key] ?? 0;
    if (bits !== 0 && (bits & (named | own)) === 0) scores[key] = (scores[key] ?? 0) * OTHER_CLOUD_SHARE;
  }
  return scored;
}
