import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerDesk, type DeskQuestion, makeLink } from '@/lib/desk';
import { type EventsDatabase, migrate, readFeedback, writeBatch } from '@/lib/events';
import { NOW, PLACES, rowCount, type TestPlace } from '../events/databases';

const MINUTE = 60_000;

describe.each(PLACES)('on %s, the desk', (_name, make) => {
  let place: TestPlace;
  let database: EventsDatabase;

  const by = (cookie: string) => ({ cookie, proxied: '' });

  const ask = (question: DeskQuestion, at = NOW) => answerDesk(database, question, at);

  const signIn = async (at = NOW) => {
    const answer = await ask({ kind: 'takeLink', link: await makeLink(database.query, at) }, at);
    if (answer.kind !== 'signedIn') throw new Error('not signed in');
    const found = await ask({ kind: 'session', credentials: by(answer.cookie) }, at);
    if (found.kind !== 'session') throw new Error('no session');
    return { cookie: answer.cookie, token: found.session.token };
  };

  beforeAll(async () => {
    place = await make();
    database = place.open();
    await migrate(database);
  });

  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  it('takes a link once', async () => {
    const link = await makeLink(database.query, NOW);
    expect((await ask({ kind: 'takeLink', link })).kind).toBe('signedIn');
    expect((await ask({ kind: 'takeLink', link })).kind).toBe('refused');
  });

  it('takes no link that is old, made up, or empty', async () => {
    const link = await makeLink(database.query, NOW);
    expect((await ask({ kind: 'takeLink', link }, NOW + 11 * MINUTE)).kind).toBe('refused');
    for (const other of ['', 'x'.repeat(43)])
      expect((await ask({ kind: 'takeLink', link: other })).kind).toBe('refused');
  });

  it('keeps hashes: neither a link nor a cookie can be read from the database', async () => {
    const link = await makeLink(database.query, NOW);
    const { cookie } = await signIn();
    const links = await database.query.selectFrom('stepwise_desk_links').selectAll().execute();
    const sessions = await database.query.selectFrom('stepwise_desk_sessions').selectAll().execute();
    expect(JSON.stringify([links, sessions])).not.toContain(link);
    expect(JSON.stringify([links, sessions])).not.toContain(cookie);
  });

  it('ends a session that is unused for an hour, and any after half a day', async () => {
    const { cookie } = await signIn();
    expect((await ask({ kind: 'session', credentials: by(cookie) }, NOW + 59 * MINUTE)).kind).toBe('session');
    expect((await ask({ kind: 'session', credentials: by(cookie) }, NOW + 118 * MINUTE)).kind).toBe('session');
    expect((await ask({ kind: 'session', credentials: by(cookie) }, NOW + 200 * MINUTE)).kind).toBe('refused');
    const busy = await signIn();
    for (let minutes = 30; minutes <= 720; minutes += 30)
      expect((await ask({ kind: 'session', credentials: by(busy.cookie) }, NOW + minutes * MINUTE)).kind).toBe(
        'session',
      );
    expect((await ask({ kind: 'session', credentials: by(busy.cookie) }, NOW + 721 * MINUTE)).kind).toBe('refused');
  });

  it('ends a session whose page is only left open', async () => {
    const { cookie } = await signIn();
    const live = {
      kind: 'report',
      credentials: by(cookie),
      page: 'overview',
      days: 7,
      download: '',
      isLive: true,
    } as const;
    expect((await ask(live, NOW + 50 * MINUTE)).kind).toBe('report');
    expect((await ask(live, NOW + 61 * MINUTE)).kind).toBe('refused');
  });

  it('knows a stolen cookie no more after the sign-out', async () => {
    const { cookie, token } = await signIn();
    expect((await ask({ kind: 'signOut', credentials: by(cookie), token: 'made up' })).kind).toBe('refused');
    expect((await ask({ kind: 'signOut', credentials: by(cookie), token })).kind).toBe('done');
    expect((await ask({ kind: 'session', credentials: by(cookie) })).kind).toBe('refused');
  });

  it('answers nothing without a session, whatever is asked', async () => {
    const questions: readonly DeskQuestion[] = [
      { kind: 'session', credentials: by('') },
      { kind: 'report', credentials: by('x'), page: 'comments', days: 7, download: '' },
      { kind: 'setState', credentials: by('x'), token: '', id: 'y', state: 'done' },
      { kind: 'signOut', credentials: by('x'), token: '' },
    ];
    for (const question of questions) expect(await ask(question)).toEqual({ kind: 'refused' });
  });

  it('changes a comment’s state for a form of the same session alone', async () => {
    const posted = { page: '/articles/a', solved: 'no', visit: 'visit-1234', comment: 'Hello.' };
    const batch = readFeedback(Object.entries(posted), NOW);
    const id = batch?.feedback[0]?.id ?? '';
    await writeBatch(database, batch ?? { events: [], feedback: [] });
    const [mine, other] = [await signIn(), await signIn()];
    const change = { kind: 'setState', credentials: by(mine.cookie), id } as const;
    expect((await ask({ ...change, token: other.token, state: 'done' })).kind).toBe('refused');
    expect((await ask({ ...change, token: mine.token, state: 'deleted' })).kind).toBe('refused');
    expect((await ask({ ...change, token: mine.token, state: 'done' })).kind).toBe('done');
    const { state } = await database.query.selectFrom('stepwise_feedback').select('state').executeTakeFirstOrThrow();
    expect(state).toBe('done');
  });

  it('writes down who signed in and what was downloaded', async () => {
    const before = await rowCount(database, 'stepwise_desk_log');
    const { cookie } = await signIn();
    await ask({ kind: 'report', credentials: by(cookie), page: 'content', days: 7, download: 'articles.csv' });
    await ask({ kind: 'report', credentials: by(cookie), page: 'content', days: 7, download: '' });
    expect(await rowCount(database, 'stepwise_desk_log')).toBe(before + 2);
  });
});
