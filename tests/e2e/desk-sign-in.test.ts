import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/events';
import { freePort } from '../run/free-port';
import { type CookieJar, cookieJar } from './cookie-jar';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';
import { CLIENT, startProvider, type Tampering, type TestProvider } from './test-provider';

const DESK_COOKIE = '__Host-stepwise-desk';
const SIGN_IN_COOKIE = '__Host-stepwise-sign-in';

const ACCOUNTS = {
  olga: { email: 'olga@contoso.com', email_verified: true, preferred_username: 'olga' },
  arno: { email: 'arno@contoso.com', email_verified: true, roles: ['help-authors'] },
  nemo: { email: 'nemo@contoso.com', email_verified: true },
  fake: { email: 'olga@contoso.com', email_verified: false },
};

let folder: ReturnType<typeof temporaryFolder>;
let provider: TestProvider;
let site: RunningSite;
let origin: string;

beforeAll(async () => {
  folder = temporaryFolder();
  await copiedCatalog(folder.path);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  provider = await startProvider(`${origin}/desk/sign-in/callback`, ACCOUNTS);
  site = await startDesk(port, {
    STEPWISE_DESK: 'oidc',
    STEPWISE_ORIGIN: origin,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
  });
});

afterAll(async () => {
  await site?.stop();
  await provider?.close();
  folder?.remove();
});

function startDesk(port: number, env: Readonly<Record<string, string>>): Promise<RunningSite> {
  const catalog = path.join(folder.path, 'catalog.db');
  const roles = 'operator=Olga@contoso.com, author=help-authors';
  const usual = { STEPWISE_EVENTS: 'on', STEPWISE_DESK_ROLES: roles };
  const args = ['--content', CONTENT, '--catalog', catalog, '--port', String(port)];
  return startSite('start', args, { ...usual, ...env });
}

/** Goes to the provider and has somebody sign in there. @returns the address that leads back to the site */
async function wayBack(browser: CookieJar, account: keyof typeof ACCOUNTS, to = '/desk'): Promise<string> {
  const begun = await browser.get(`/desk/sign-in/provider?${new URLSearchParams({ to })}`);
  expect(begun.status).toBe(303);
  return provider.signIn(begun.headers.get('location') ?? '', account);
}

async function signedIn(account: keyof typeof ACCOUNTS): Promise<CookieJar> {
  const browser = cookieJar(origin);
  await browser.get(await wayBack(browser, account));
  expect(browser.value(DESK_COOKIE)).not.toBe('');
  return browser;
}

async function tokenOf(browser: CookieJar): Promise<string> {
  const html = await (await browser.get('/desk')).text();
  return /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** What a browser gets that nobody is signed in to. */
async function expectRefused(browser: CookieJar, callback: string): Promise<void> {
  const answer = await browser.get(callback);
  expect(browser.value(DESK_COOKIE)).toBe('');
  expect(await answer.text()).toContain('couldn’t be signed in');
  expect((await browser.get('/desk')).status).toBe(303);
}

async function deskLog(): Promise<readonly string[]> {
  const database = openDatabase(path.join(folder.path, 'catalog-events.db'));
  const rows = await database.query.selectFrom('stepwise_desk_log').select(['who', 'action']).orderBy('at').execute();
  await database.close();
  return rows.map(({ who, action }) => `${who} ${action}`);
}

describe('a sign-in by OpenID Connect', () => {
  it('leads by the provider to the page that was asked for, and is written down', async () => {
    const browser = cookieJar(origin);
    const first = await browser.get('/desk/content?days=7');
    expect(first.status).toBe(303);
    const page = await (await browser.get(first.headers.get('location') ?? '')).text();
    const link = /href="(\/desk\/sign-in\/provider[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const begun = await browser.get(link);
    expect(begun.headers.get('set-cookie')).toMatch(/^__Host-\S+; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    const back = await browser.get(await provider.signIn(begun.headers.get('location') ?? '', 'olga'));
    expect(browser.value(SIGN_IN_COOKIE)).toBe('');
    const kept = await browser.get(back.headers.get('location') ?? '');
    expect(kept.headers.get('location')).toBe('/desk/content?days=7');
    const desk = await browser.get('/desk/content?days=7');
    expect(desk.status).toBe(200);
    expect(desk.headers.get('cache-control')).toBe('no-store');
    expect(desk.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await desk.text()).toContain('olga@contoso.com');
    await browser.get('/desk/content/articles.csv');
    const log = await deskLog();
    expect(log.some((line) => /^olga@contoso\.com \(olga\) signed in as operator by oidc$/.test(line))).toBe(true);
    expect(log.some((line) => /^olga@contoso\.com \(olga\) downloaded content\/articles\.csv$/.test(line))).toBe(true);
  });

  it('gives the role of the claim, and no more', async () => {
    const browser = await signedIn('arno');
    expect((await browser.get('/desk/comments')).status).toBe(200);
    expect((await browser.get('/desk/health')).status).toBe(403);
    expect((await browser.get('/desk/health/desk-log.csv')).status).toBe(403);
    expect(await (await browser.get('/desk')).text()).not.toContain('/desk/health');
  });

  it.each(['nemo', 'fake'] as const)(
    'lets nobody in who has no role, or a mail address that nobody checked: %s',
    async (who) => {
      const browser = cookieJar(origin);
      const answer = await browser.get(await wayBack(browser, who));
      expect(await answer.text()).toContain('have no role here');
      expect(browser.value(DESK_COOKIE)).toBe('');
    },
  );

  it('tells a browser that keeps no cookie so', async () => {
    const answer = await cookieJar(origin).get('/desk/sign-in/kept?to=/desk');
    expect(await answer.text()).toContain('didn’t keep the sign-in');
  });
});

describe('an attacker', () => {
  it('cannot use a code again, in the same browser or another, with its state or a new one', async () => {
    const browser = cookieJar(origin);
    const used = await wayBack(browser, 'olga');
    const before = browser.cookies();
    await browser.get(used);
    await expectRefused(cookieJar(origin, before), used);
    await expectRefused(cookieJar(origin), used);
    const other = cookieJar(origin);
    const fresh = new URL(await wayBack(other, 'nemo'));
    fresh.searchParams.set('code', new URL(used).searchParams.get('code') ?? '');
    await expectRefused(other, fresh.href);
  });

  it('cannot have somebody else’s browser finish what another began', async () => {
    const callback = await wayBack(cookieJar(origin), 'olga');
    await expectRefused(cookieJar(origin), callback);
    const victim = cookieJar(origin);
    await wayBack(victim, 'arno');
    await expectRefused(victim, callback);
  });

  it.each([
    ['state', 'made-up'],
    ['iss', 'https://evil.example'],
  ])('cannot come back with another %s', async (name, value) => {
    const browser = cookieJar(origin);
    const callback = new URL(await wayBack(browser, 'olga'));
    callback.searchParams.set(name, value);
    await expectRefused(browser, callback.href);
  });

  const PAST = Math.floor(Date.now() / 1000) - 3600;
  const TOKENS: readonly (readonly [string, Tampering])[] = [
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another client', { claims: { aud: 'somebody-else' } }],
    ['that has expired', { claims: { iat: PAST - 60, exp: PAST } }],
    ['with another nonce', { claims: { nonce: 'made up' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['that nobody signed', { signature: 'none' }],
    ['that somebody else signed', { signature: 'other' }],
  ];

  it.each(TOKENS)('gets nowhere with a token %s', async (_name, how) => {
    const browser = cookieJar(origin);
    const callback = await wayBack(browser, 'olga');
    provider.tamper(how);
    await expectRefused(browser, callback);
    provider.tamper(undefined);
  });

  it('has nothing of a stolen cookie after the sign-out', async () => {
    const browser = await signedIn('olga');
    const thief = cookieJar(origin, browser.cookies());
    expect((await thief.get('/desk')).status).toBe(200);
    const token = await tokenOf(browser);
    expect((await browser.post('/desk/sign-out', { token })).status).toBe(303);
    expect((await thief.get('/desk')).status).toBe(303);
    expect((await thief.get('/desk/content/articles.json')).status).toBe(403);
  });

  it('cannot sign anybody out from another site, or without the token of the session', async () => {
    const browser = await signedIn('olga');
    const token = await tokenOf(browser);
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await browser.post('/desk/sign-out', { token }, foreign)).status).toBe(403);
    expect((await browser.post('/desk/sign-out', { token: await tokenOf(await signedIn('olga')) })).status).toBe(403);
    expect((await browser.get('/desk')).status).toBe(200);
  });

  it.each([
    'https://evil.example/desk',
    '//evil.example/desk',
    '/\\evil.example',
    '/desk/../../evil',
    '/desk\r\nLocation: https://evil.example',
    'javascript:alert(1)',
    '/desk?x=//evil.example',
  ])('sends nobody elsewhere by to=%s', async (to) => {
    const browser = cookieJar(origin);
    const back = await browser.get(await wayBack(browser, 'olga', to));
    const kept = await browser.get(back.headers.get('location') ?? '');
    expect(kept.headers.get('location')).toMatch(/^\/desk(?:\?|$)/);
    expect((await browser.get(`/desk/sign-in/kept?${new URLSearchParams({ to })}`)).headers.get('location')).toBe(
      '/desk',
    );
  });

  it('is nobody by a header, where no proxy signs people in', async () => {
    const forged = { 'x-forwarded-email': 'olga@contoso.com', 'x-forwarded-groups': 'help-authors' };
    expect((await cookieJar(origin).get('/desk', forged)).status).toBe(303);
  });
});

describe('a sign-in by a proxy', () => {
  const OLGA = { 'x-forwarded-email': 'olga@contoso.com' };

  it('takes the word of a trusted proxy, each time anew', async () => {
    const own = await startDesk(0, { STEPWISE_DESK: 'proxy', TRUSTED_PROXIES: '127.0.0.0/8, ::1' });
    const browser = cookieJar(own.url);
    expect((await browser.get('/desk', OLGA)).status).toBe(200);
    expect((await browser.get('/desk/health', OLGA)).status).toBe(200);
    expect((await browser.get('/desk')).status).toBe(303);
    expect((await browser.get('/desk', { 'x-forwarded-email': 'nemo@contoso.com' })).status).toBe(303);
    const arno = { 'x-forwarded-email': 'arno@contoso.com', 'x-forwarded-groups': 'people, help-authors' };
    expect((await cookieJar(own.url).get('/desk/comments', arno)).status).toBe(200);
    expect((await cookieJar(own.url).get('/desk/health', arno)).status).toBe(403);
    const twice = { 'x-forwarded-email': 'olga@contoso.com, arno@contoso.com' };
    expect((await cookieJar(own.url).get('/desk', twice)).status).toBe(303);
    await own.stop();
  });

  it('takes nobody else’s: the header is forged, and whoever sends it is nobody', async () => {
    const own = await startDesk(0, { STEPWISE_DESK: 'proxy', TRUSTED_PROXIES: '192.0.2.1' });
    const answer = await cookieJar(own.url).get('/desk', { ...OLGA, 'x-forwarded-for': '192.0.2.1' });
    expect(answer.status).toBe(303);
    expect((await cookieJar(own.url).post('/desk/sign-in', { link: 'x' })).status).toBe(403);
    await own.stop();
  });
});

describe('a site without any way to sign in', () => {
  it('has no desk', async () => {
    const own = await startDesk(0, {});
    for (const address of ['/desk', '/desk/content', '/desk/sign-in', '/desk/sign-in/callback?code=x'])
      expect((await fetch(own.url + address, { redirect: 'manual' })).status).toBe(404);
    await own.stop();
  });
});
