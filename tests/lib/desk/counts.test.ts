import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { before, lastDays, type Period, sumsOf } from '@/lib/desk/counts';
import { type Count, DAY_MS, type EventsDatabase, migrate, type StoredEvent, writeBatch } from '@/lib/events';
import { ensureDays } from '@/lib/events/remove-old';
import { seeded } from '../../e2e/seeded';
import { event, NOW, PLACES, type TestPlace } from '../events/databases';

const DAYS = 60;

/** Lengths of periods, in days; some begin or end with a week, some are within one, some are of many. */
const LENGTHS = [1, 2, 6, 7, 8, 13, 14, 15, 20, 29, 30, 59];

describe.each(PLACES)('on %s, the sums of a period', (_name, make) => {
  let place: TestPlace;
  let database: EventsDatabase;
  const events = someEvents();

  beforeAll(async () => {
    place = await make();
    database = place.open();
    await migrate(database);
    const last = Math.floor(NOW / DAY_MS);
    await ensureDays(database, new Set(Array.from({ length: DAYS }, (_, back) => last - back)), new Set());
    await writeBatch(database, { events, feedback: [] });
  });

  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  it.each(LENGTHS)('of %i days, out of weeks and days, are those of its events', async (length) => {
    // Whichever day of the week is today.
    for (let back = 0; back < 7; back += 1) {
      const now = NOW - back * DAY_MS;
      const period = lastDays(length, now);
      const until = events.filter(({ at }) => at / DAY_MS < period.last + 1);
      // What is newer than an open period does not exist yet.
      if (back === 0) expect(await pagesOf(database, period)).toEqual(summed(until, period));
      const closed = { ...period, isOpen: false };
      expect(await pagesOf(database, closed)).toEqual(summed(until, closed));
      const earlier = before(period);
      expect(await pagesOf(database, earlier)).toEqual(summed(until, earlier));
      const has = (page: string) => page.endsWith('a');
      expect(await pagesOf(database, { ...closed, has })).toEqual(summed(until, { ...closed, has }));
    }
  });
});

/** A thousand views, the newest of this minute. */
function someEvents(): readonly StoredEvent[] {
  const random = seeded(3);
  return Array.from({ length: 1000 }, (_, at) => {
    const page = `/articles/${'abcde'.charAt(Math.floor(random() * 5))}`;
    return event(`count.${at}`, {
      at: NOW - Math.floor(random() * random() * (DAYS - 1) * DAY_MS),
      page,
      number: at % 7,
    });
  });
}

async function pagesOf({ query }: EventsDatabase, period: Period): Promise<readonly string[]> {
  return (await sumsOf(query, period, ['view'], ['page'])).map(line).toSorted();
}

function summed(events: readonly StoredEvent[], { first, last, has = () => true }: Period): readonly string[] {
  const within = events.filter(({ at, page }) => {
    const day = Math.floor(at / DAY_MS);
    return day >= first && day <= last && has(page);
  });
  const pages = [...new Set(within.map(({ page }) => page))];
  const counts = pages.map((page) => {
    const own = within.filter((each) => each.page === page);
    return { page, times: own.length, total: own.reduce((sum, { number }) => sum + number, 0) };
  });
  return counts.map(line).toSorted();
}

function line({ page, times, total }: Pick<Count, 'page' | 'times' | 'total'>): string {
  return `${page} ${times} ${total}`;
}
