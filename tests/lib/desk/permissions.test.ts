import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ACTIONS,
  type Action,
  answerDesk,
  DESK_PAGES,
  type DeskPage,
  type DeskQuestion,
  ROLES,
  type Role,
} from '@/lib/desk';
import { type EventsDatabase, migrate } from '@/lib/events';
import { NOW, PLACES, type TestPlace } from '../events/databases';

/** Who may do what, once more, for people to read: R read, D download, S set a comment's state, P propose a patch. */
const MAY: Readonly<Record<DeskPage, Readonly<Record<Role, string>>>> = {
  overview: { reader: 'RD', author: 'RD', operator: 'RD' },
  content: { reader: 'RD', author: 'RD', operator: 'RD' },
  flows: { reader: 'RD', author: 'RD', operator: 'RD' },
  search: { reader: 'RD', author: 'RDP', operator: 'RDP' },
  comments: { reader: 'R', author: 'RDS', operator: 'RDS' },
  health: { reader: '', author: '', operator: 'RD' },
};

const LETTERS: Readonly<Record<Action, string>> = { read: 'R', download: 'D', setState: 'S', propose: 'P' };

const CASES = ROLES.flatMap((role) =>
  DESK_PAGES.flatMap((page) => ACTIONS.map((action) => [role, page, action] as const)),
);

describe.each(PLACES)('on %s, the table of permissions', (_name, make) => {
  let place: TestPlace;
  let database: EventsDatabase;
  const visitors = new Map<Role, { readonly cookie: string; readonly token: string }>();

  beforeAll(async () => {
    place = await make();
    database = place.open();
    await migrate(database);
    for (const role of ROLES) {
      const person = { who: role, email: '', values: [role] };
      const answer = await answerDesk(database, { kind: 'proxySignIn', person }, NOW, {
        roles: [{ role, value: role }],
      });
      const cookie = answer.kind === 'signedIn' ? answer.cookie : '';
      const found = await answerDesk(database, { kind: 'session', credentials: { cookie, proxied: role } }, NOW);
      visitors.set(role, { cookie, token: found.kind === 'session' ? found.session.token : '' });
    }
  });

  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  it.each(CASES)('is what the desk goes by: %s, %s, %s', async (role, page, action) => {
    const { cookie = '', token = '' } = visitors.get(role) ?? {};
    const question = questionOf(page, action, { cookie, proxied: role }, token);
    if (question === undefined) return expect(MAY[page][role]).not.toContain(LETTERS[action]);
    const { kind } = await answerDesk(database, question, NOW);
    return expect(kind === 'forbidden' ? 'forbidden' : 'allowed').toBe(
      MAY[page][role].includes(LETTERS[action]) ? 'allowed' : 'forbidden',
    );
  });
});

/** How an action is asked for; `undefined` where no page but one has it. */
function questionOf(
  page: DeskPage,
  action: Action,
  credentials: { readonly cookie: string; readonly proxied: string },
  token: string,
): DeskQuestion | undefined {
  switch (action) {
    case 'read':
      return { kind: 'report', credentials, page, days: 7, download: '' };
    case 'download':
      return { kind: 'report', credentials, page, days: 7, download: 'table.csv' };
    case 'setState':
      return page === 'comments' ? { kind: 'setState', credentials, token, id: 'none', state: 'seen' } : undefined;
    case 'propose':
      return page === 'search' ? { kind: 'propose', credentials, days: 7 } : undefined;
  }
}
