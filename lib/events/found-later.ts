import { LRUCache } from 'lru-cache';
import type { Batch, StoredEvent } from './batch';

/** Time after a search in which an article is taken for what was searched for, in milliseconds. */
const AFTER_MS = 10 * 60_000;

/** Visits that are remembered. */
const MOST_VISITS = 20_000;

/** Follows visits from a search to the article that they open without its results. */
export interface SearchTrails {
  /** The same events, and `foundLater` for each article that a reader found another way than by the last search. */
  follow(batch: Batch): Batch;
}

/**
 * Remembers the words of each visit's last search until a result is opened, in memory alone. Behind a balancer, the process that
 * saw the search may not see the article: counts are lower then, and no less true.
 */
export function searchTrails(): SearchTrails {
  const searches = new LRUCache<string, StoredEvent>({ max: MOST_VISITS });
  return {
    follow: ({ events, feedback }) => ({
      events: events.flatMap((event) => [event, ...foundLater(searches, event)]),
      feedback,
    }),
  };
}

function foundLater(searches: LRUCache<string, StoredEvent>, event: StoredEvent): readonly StoredEvent[] {
  const { visit, name, page, at } = event;
  if (visit === '') return [];
  if (name === 'search') searches.set(visit, event);
  else if (name === 'resultOpened') searches.delete(visit);
  else if (name === 'view' && page.startsWith('/articles/')) {
    const search = searches.get(visit);
    searches.delete(visit);
    if (search !== undefined && search.part !== '' && at - search.at <= AFTER_MS)
      return [{ ...event, id: `${event.id}.later`, name: 'foundLater', part: search.part }];
  }
  return [];
}
