import type { Catalog } from '@/lib/catalog';
import { type EventsDatabase, migrate } from '@/lib/events';
import { articleProposalsOf } from './article-proposals';
import { lastDays } from './counts';
import { DESK_PAGES, type DeskPage, type FilterChoices, type ReportFilter } from './desk-pages';
import { COMMENT_STATES } from './drawn';
import type { HealthFacts } from './health-facts';
import { choicesOf } from './pages-of';
import { may } from './permissions';
import { proposalsOf } from './proposals';
import { type ProposalFile, proposalsPatch } from './proposals-patch';
import type { Provider } from './provider';
import { readReport } from './read-report';
import type { Report } from './report';
import { type Person, type RoleRule, roleOf } from './roles';
import { searchCounts } from './search-counts';
import { foundLaterCounts } from './search-report';
import {
  type Credentials,
  endSession,
  findSession,
  logDesk,
  type Session,
  type SignInWay,
  startSession,
  takeLink,
} from './sessions';
import { keepSignIn, takeSignIn } from './sign-ins';

/** What the desk asks the database. Who is not signed in yet asks the first four; all others bring a session. */
export type DeskQuestion =
  | { readonly kind: 'takeLink'; readonly link: string }
  | { readonly kind: 'beginSignIn'; readonly backTo: string }
  /** @param query of the address that the provider sent the browser back to */
  | { readonly kind: 'finishSignIn'; readonly cookie: string; readonly query: string }
  /** @param person who a trusted proxy says it is */
  | { readonly kind: 'proxySignIn'; readonly person: Person }
  | { readonly kind: 'session'; readonly credentials: Credentials }
  | {
      readonly kind: 'report';
      readonly credentials: Credentials;
      readonly page: DeskPage;
      readonly days: number;
      readonly filter?: ReportFilter;
      readonly download: string;
      readonly facts?: HealthFacts;
      /** Asked by a page that is open, whether or not anybody looks: no sign that somebody is there. */
      readonly isLive?: boolean;
    }
  | { readonly kind: 'propose'; readonly credentials: Credentials; readonly days: number }
  | {
      readonly kind: 'setState';
      readonly credentials: Credentials;
      readonly token: string;
      readonly id: string;
      readonly state: string;
    }
  | { readonly kind: 'signOut'; readonly credentials: Credentials; readonly token: string };

/** What comes of it. */
export type DeskAnswer =
  /** For who is not signed in, or sent a form that is not of this session; `why` is for the operator alone. */
  | { readonly kind: 'refused'; readonly why?: string }
  /** For who is signed in, but has no role at all or none that may do this. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'signedIn'; readonly cookie: string; readonly backTo: string }
  | { readonly kind: 'signInBegun'; readonly cookie: string; readonly address: string }
  | { readonly kind: 'session'; readonly session: Session }
  | {
      readonly kind: 'report';
      readonly session: Session;
      readonly report: Report;
      /** What this person may see. */
      readonly pages: readonly DeskPage[];
      /** `undefined` where there is no catalog to choose from. */
      readonly choices: FilterChoices | undefined;
    }
  | { readonly kind: 'patch'; readonly text: string }
  | { readonly kind: 'done' };

/** Who may sign in, and by whom; and what the reports are about. */
export interface DeskRules {
  readonly roles: readonly RoleRule[];
  readonly provider?: Provider | undefined;
  readonly catalog?: (() => Catalog | undefined) | undefined;
  /** The text of a file of the content's `data/`; `undefined` where there is none. */
  readonly dataFile?: ((name: ProposalFile) => string | undefined) | undefined;
}

type Of<Kind extends DeskQuestion['kind']> = Extract<DeskQuestion, { readonly kind: Kind }>;

const REFUSED: DeskAnswer = { kind: 'refused' };

/**
 * Answers a question of the desk: who may, first.
 * @throws what the database throws
 */
export async function answerDesk(
  database: EventsDatabase,
  question: DeskQuestion,
  now: number,
  rules: DeskRules = { roles: [] },
): Promise<DeskAnswer> {
  await migrate(database);
  switch (question.kind) {
    case 'takeLink': {
      const cookie = await takeLink(database.query, question.link, now);
      return cookie === undefined ? REFUSED : { kind: 'signedIn', cookie, backTo: '' };
    }
    case 'beginSignIn':
      return beginSignIn(database, question, now, rules);
    case 'finishSignIn':
      return finishSignIn(database, question, now, rules);
    case 'proxySignIn':
      return signIn(database, question.person, 'proxy', '', now, rules);
    default:
      return answerMember(database, question, now, rules);
  }
}

async function beginSignIn(
  { query }: EventsDatabase,
  { backTo }: Of<'beginSignIn'>,
  now: number,
  { provider }: DeskRules,
): Promise<DeskAnswer> {
  if (provider === undefined) return REFUSED;
  try {
    const { address, ...begun } = await provider.begin();
    return { kind: 'signInBegun', cookie: await keepSignIn(query, { ...begun, backTo }, now), address };
  } catch (error) {
    return { kind: 'refused', why: `the sign-in provider gave no answer (${String(error)})` };
  }
}

/** Whatever is wrong with what the provider or the browser sent ends in the same refusal; the log tells them apart. */
async function finishSignIn(
  database: EventsDatabase,
  { cookie, query }: Of<'finishSignIn'>,
  now: number,
  rules: DeskRules,
): Promise<DeskAnswer> {
  const begun = await takeSignIn(database.query, cookie, now);
  if (begun === undefined || rules.provider === undefined) return REFUSED;
  const { backTo } = begun;
  try {
    return signIn(database, await rules.provider.finish(query, begun), 'oidc', backTo, now, rules);
  } catch (error) {
    await logDesk(database.query, 'unknown', 'was refused: the provider’s answer was wrong', now);
    return { kind: 'refused', why: `a sign-in was refused (${String(error)})` };
  }
}

async function signIn(
  { query }: EventsDatabase,
  person: Person,
  way: SignInWay,
  backTo: string,
  now: number,
  { roles }: DeskRules,
): Promise<DeskAnswer> {
  const role = roleOf(roles, person);
  if (role === undefined) {
    await logDesk(query, person.who, 'was refused: no role', now);
    return { kind: 'forbidden' };
  }
  return { kind: 'signedIn', cookie: await startSession(query, { who: person.who, role, way }, now), backTo };
}

type OfMember = Extract<DeskQuestion, { readonly credentials: Credentials }>;

async function answerMember(
  { query }: EventsDatabase,
  question: OfMember,
  now: number,
  rules: DeskRules,
): Promise<DeskAnswer> {
  const { credentials } = question;
  const isSeen = question.kind !== 'report' || question.isLive !== true;
  const session = await findSession(query, credentials, now, isSeen);
  if (session === undefined) return REFUSED;
  const { role, who, token } = session;
  switch (question.kind) {
    case 'session':
      return { kind: 'session', session };
    case 'report': {
      const { page, download, facts } = question;
      const catalog = rules.catalog?.();
      if (!may(role, page, download === '' ? 'read' : 'download')) return { kind: 'forbidden' };
      if (download !== '') await logDesk(query, who, `downloaded ${page}/${download}`, now);
      const report = await readReport(query, question, { catalog, facts, now });
      const pages = DESK_PAGES.filter((each) => may(role, each, 'read'));
      return { kind: 'report', session, report, pages, choices: catalog && choicesOf(catalog) };
    }
    case 'propose': {
      if (!may(role, 'search', 'propose')) return { kind: 'forbidden' };
      await logDesk(query, who, 'downloaded search/proposals.patch', now);
      const period = lastDays(question.days, now);
      const alike = proposalsOf((await searchCounts(query, period)).counts);
      const found = articleProposalsOf(await foundLaterCounts(query, period), rules.catalog?.());
      return { kind: 'patch', text: proposalsPatch(rules.dataFile ?? (() => undefined), alike, found) };
    }
    case 'setState': {
      const state = COMMENT_STATES.find((each) => each === question.state);
      if (question.token !== token || state === undefined) return REFUSED;
      if (!may(role, 'comments', 'setState')) return { kind: 'forbidden' };
      await query.updateTable('stepwise_feedback').set({ state }).where('id', '=', question.id).execute();
      return { kind: 'done' };
    }
    case 'signOut':
      if (question.token !== token) return REFUSED;
      await endSession(query, credentials.cookie, who, now);
      return { kind: 'done' };
  }
}
