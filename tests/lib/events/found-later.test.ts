import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '@/lib/events';
import { searchTrails } from '@/lib/events/found-later';
import { event, NOW } from './databases';

const MINUTE_MS = 60_000;

/** What a visit does, an event each minute. */
function minutes(...given: readonly Partial<StoredEvent>[]): readonly StoredEvent[] {
  return given.map((each, at) => event(`e.${at}`, { at: NOW + at * MINUTE_MS, ...each }));
}

const SEARCH = { name: 'search', page: '/search', part: 'rewind server', number: 3 } as const;
const OPENED = { name: 'resultOpened', page: '/search', part: 'rewind server', number: 1 } as const;
const HOME = { page: '/' };
const A = { page: '/articles/a' };
const B = { page: '/articles/b' };
const LATER = { ...A, at: NOW + 11 * MINUTE_MS };

describe('an article that is opened after a search', () => {
  it.each<readonly [string, readonly Partial<StoredEvent>[], readonly string[]]>([
    ['whose results were left alone is found another way', [SEARCH, HOME, A], ['rewind server /articles/a']],
    ['is counted for that search once, whatever is opened next', [SEARCH, A, B], ['rewind server /articles/a']],
    ['by a result is not', [SEARCH, OPENED, A], []],
    ['after eleven minutes is not', [SEARCH, LATER], []],
    ['is found for the last search alone', [SEARCH, { ...SEARCH, part: 'undo' }, A], ['undo /articles/a']],
    ['without words is not', [{ ...SEARCH, part: '' }, A], []],
    ['by another visit is not', [SEARCH, { ...A, visit: 'visit-67890' }], []],
    [
      'by nobody who is known is not',
      [
        { ...SEARCH, visit: '' },
        { ...A, visit: '' },
      ],
      [],
    ],
  ])('%s', (_title, given, expected) => {
    const trails = searchTrails();
    const events = minutes(...given);
    const kept = events.flatMap((each) => trails.follow({ events: [each], feedback: [] }).events);
    const made = kept.filter(({ name }) => name === 'foundLater');
    expect(made.map(({ part, page }) => `${part} ${page}`)).toEqual(expected);
    expect(kept.filter(({ name }) => name !== 'foundLater')).toEqual(events);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
  });
});
