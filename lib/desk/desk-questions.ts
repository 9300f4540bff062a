import { type EventsDatabase, migrate } from '@/lib/events';
import type { DeskPage } from './desk-pages';
import { COMMENT_STATES } from './drawn';
import { readReport } from './read-report';
import type { Report } from './report';
import { endSession, findSession, logDesk, type Session, takeLink } from './sessions';

/** What the desk asks the database. Every question but `takeLink` brings the cookie of a session. */
export type DeskQuestion =
  | { readonly kind: 'takeLink'; readonly link: string }
  | { readonly kind: 'session'; readonly cookie: string }
  | {
      readonly kind: 'report';
      readonly cookie: string;
      readonly page: DeskPage;
      readonly days: number;
      readonly download: string;
    }
  | {
      readonly kind: 'setState';
      readonly cookie: string;
      readonly token: string;
      readonly id: string;
      readonly state: string;
    }
  | { readonly kind: 'signOut'; readonly cookie: string; readonly token: string };

/** What comes of it: `refused` for who is not signed in, or sent a form that is not of this session. */
export type DeskAnswer =
  | { readonly kind: 'refused' }
  | { readonly kind: 'signedIn'; readonly cookie: string }
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'report'; readonly session: Session; readonly report: Report }
  | { readonly kind: 'done' };

const REFUSED: DeskAnswer = { kind: 'refused' };

/**
 * Answers a question of the desk: who may, first.
 * @throws what the database throws
 */
export async function answerDesk(database: EventsDatabase, question: DeskQuestion, now: number): Promise<DeskAnswer> {
  const { query } = database;
  await migrate(database);
  if (question.kind === 'takeLink') {
    const cookie = await takeLink(query, question.link, now);
    return cookie === undefined ? REFUSED : { kind: 'signedIn', cookie };
  }
  const session = await findSession(query, question.cookie, now);
  if (session === undefined) return REFUSED;
  switch (question.kind) {
    case 'session':
      return { kind: 'session', session };
    case 'report': {
      const { page, days, download } = question;
      if (download !== '') await logDesk(query, session.who, `downloaded ${download}`, now);
      return { kind: 'report', session, report: await readReport(query, { page, days }, now) };
    }
    case 'setState': {
      const state = COMMENT_STATES.find((each) => each === question.state);
      if (question.token !== session.token || state === undefined) return REFUSED;
      await query.updateTable('stepwise_feedback').set({ state }).where('id', '=', question.id).execute();
      return { kind: 'done' };
    }
    case 'signOut':
      if (question.token !== session.token) return REFUSED;
      await endSession(query, question.cookie, session.who, now);
      return { kind: 'done' };
  }
}
