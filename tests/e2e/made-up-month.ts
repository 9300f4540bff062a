import {
  countedTime,
  DAY_MS,
  type EventName,
  type EventsDatabase,
  readFeedback,
  type StoredEvent,
  writeBatch,
} from '@/lib/events';
import { seeded } from './seeded';

/** What a month of readers does, the same for the same seed: some articles much more than others, and a flow that people leave. */
export async function writeMonth(
  database: EventsDatabase,
  articles: readonly string[],
  flow: {
    readonly slug: string;
    readonly question: string;
    readonly options: readonly string[];
    readonly outcome: string;
  },
): Promise<void> {
  const random = seeded(17);
  const now = Date.now();
  const events: StoredEvent[] = [];
  const add = (name: EventName, at: number, page: string, more: Partial<StoredEvent> = {}) =>
    events.push({
      id: `m.${events.length}`,
      at,
      visit: `visit-${events.length % 997}`,
      name,
      page,
      part: '',
      choice: '',
      number: 0,
      ...more,
    });
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * random() * items.length)];
  for (let day = 0; day < 30; day += 1) {
    for (let visit = 0; visit < 60 + 20 * random(); visit += 1) {
      const at = now - day * DAY_MS;
      const page = `/articles/${pick(articles)}`;
      add('visit', at, page);
      add('view', at, page);
      add('served', at, page, { number: 1 });
      if (visit % 3 === 0) add('search', at, '/search', { part: pick(WORDS) ?? '', number: 4 });
      if (visit % 7 === 0) add('searchEmpty', at, '/search', { part: pick(VAIN) ?? '' });
      if (visit % 30 === 0)
        for (const [part, slug] of FOUND_LATER) add('foundLater', at, `/articles/${slug}`, { part });
      if (visit % 4 === 0) {
        add('flowStarted', at, `/flows/${flow.slug}`);
        add('questionShown', at, `/flows/${flow.slug}/${flow.question}`, { part: flow.question });
        if (random() < 0.7) {
          const number = Math.round(4 + 30 * random() * random());
          const page = `/flows/${flow.slug}/${flow.question}`;
          add('answered', at, page, { part: flow.question, choice: pick(flow.options) ?? '' });
          add('continued', at, page, { part: flow.question, number: countedTime(number) });
        } else add('wentBack', at, `/flows/${flow.slug}/${flow.question}`, { part: flow.question });
      }
      if (visit % 5 === 0) add('outcomeReached', at, `/flows/${flow.slug}/summary`, { part: flow.outcome });
      if (visit % 20 === 0) add('summarySent', at, `/flows/${flow.slug}/summary`);
    }
  }
  await writeBatch(database, { events, feedback: [] });
  for (let answer = 0; answer < 120; answer += 1) {
    const solved = random() < 0.6 ? 'yes' : 'no';
    const comment = answer % 10 === 0 ? `The button in step ${answer % 7} has another name now.` : '';
    const fields = {
      page: `/articles/${pick(articles)}`,
      solved,
      reason: 'outOfDate',
      visit: `voter-${answer}-xx`,
      comment,
    };
    const batch = readFeedback(Object.entries(fields), now - (answer % 30) * DAY_MS);
    if (batch !== undefined) await writeBatch(database, batch);
  }
  for (let answer = 0; answer < 40; answer += 1) {
    const fields = { page: `/flows/${flow.slug}/summary`, outcome: flow.outcome, visit: `solver-${answer}` };
    const batch = readFeedback(Object.entries({ ...fields, solved: answer % 4 === 0 ? 'no' : 'yes' }), now);
    if (batch !== undefined) await writeBatch(database, batch);
  }
}

const WORDS = ['restore backup', 'point in time', 'backup fails', 'recovery vault'];
const VAIN = ['back up restor', 'restor backup', 'cosmos change feed', 'kubernetes ingress', 'restore backups'];

const FOUND_LATER = [
  ['cosmos change feed', 'azure-vm-backup-fails'],
  ['old-backup-guide', 'automated-backups'],
] as const;
