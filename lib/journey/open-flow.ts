import { LRUCache } from 'lru-cache';
import { FINDER_ID, slugOfFlow } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import type { Flow } from '@/lib/flow';
import { finder } from './sources/finder';
import { flowOfArticle } from './sources/flow-of-article';

/** Compiled flows that are kept; a form takes about 50 kB, the finder of 7,700 articles about 10 MB. */
const MOST_FLOWS = 256;

/** Segments that were looked up, with `null` for those that name no flow, by catalog version and segment. */
const FLOWS = new LRUCache<string, { readonly flow: Flow | null }>({ max: MOST_FLOWS });

/**
 * The flow at `/flows/<id>`: the finder under its reserved name, else what the article of this slug can be followed as;
 * `undefined` where it cannot, or where there is no such article. Compiled once a catalog version.
 */
export function openFlow(catalog: Catalog, id: string): Flow | undefined {
  const key = `${catalog.info.version} ${id}`;
  const known = FLOWS.get(key);
  if (known !== undefined) return known.flow ?? undefined;
  const flow = compile(catalog, id);
  FLOWS.set(key, { flow: flow ?? null });
  return flow;
}

function compile(catalog: Catalog, id: string): Flow | undefined {
  if (id === FINDER_ID) return finder(catalog);
  const record = catalog.article(slugOfFlow(id));
  return record && flowOfArticle(catalog, record, id);
}
