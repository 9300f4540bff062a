import { describe, expect, test } from 'vitest';
import { HostAsker, troubleOf } from '@/cli/links/ask-host';
import { checkPage } from '@/cli/links/check-page';
import type { LinkData } from '@/lib/compile';
import { oldSite } from './old-site';

const MANNERS = { paceMs: 0, perHost: 2, atOnce: 4, timeoutMs: 10_000, retries: 2, backoffMs: 1 };
const NO_DATA: LinkData = { oldHosts: {}, signInHosts: [], notAsked: [] };

async function check(path: string, fragments: readonly string[] = [], manners = MANNERS) {
  const site = await oldSite();
  const state = await checkPage(`${site.origin}${path}`, fragments, NO_DATA, new HostAsker(manners));
  return { site, state: JSON.parse(JSON.stringify(state).replaceAll(site.origin, '')) };
}

describe('checkPage', () => {
  const alive = { kind: 'alive', asked: [], missing: [] };

  test.each([
    ['a page that is there', '/page', alive],
    ['one whose host knows no HEAD', '/no-head', alive],
    ['one that is busy at first', '/flaky', alive],
    ['one that is elsewhere for a while', '/moved-a-while', alive],
    ['one that is sent to a language', '/speaks-your-language', alive],
    ['one that moved', '/moved', { ...alive, better: '/page', why: 'moved' }],
    ['one that moved twice', '/moved-twice', { ...alive, better: '/page', why: 'moved' }],
    [
      'one that moved, and is elsewhere for a while',
      '/moved-then-a-while',
      { ...alive, better: '/moved-a-while', why: 'moved' },
    ],
    ['one with a language that isn’t needed', '/en-us/page', { ...alive, better: '/page', why: 'locale' }],
    ['one with a language that is needed', '/en-us/only', alive],
    ['one that is gone', '/gone', { kind: 'gone', why: 'it answers 404' }],
    ['one that is gone for good', '/gone-for-good', { kind: 'gone', why: 'it answers 410' }],
    ['one that moved and went then', '/moved-to-nothing', { kind: 'gone', why: 'it answers 404' }],
    ['one that leads home', '/dropped', { kind: 'gone', why: 'it redirects to the home page, /' }],
    ['one for members', '/members', { kind: 'signIn', why: 'it answers 401' }],
    ['one for staff', '/staff', { kind: 'signIn', why: 'it answers 403' }],
    ['one that always fails', '/broken', { kind: 'failing', reason: 'it answers 500' }],
    ['one that leads to itself', '/loop', { kind: 'failing', reason: 'it redirects more than 10 times' }],
  ])('tells of %s', async (_what, path, expected) => {
    expect((await check(path)).state).toEqual(expected);
  });

  test('tells a page to sign in on from a page', async () => {
    expect((await check('/wall')).state).toMatchObject({ kind: 'signIn' });
  });

  test('asks for no page that robots.txt keeps programs from', async () => {
    const { site, state } = await check('/private/page');
    expect(state).toMatchObject({ kind: 'notAsked' });
    expect(site.asked).toEqual(['GET /robots.txt']);
  });

  test('takes the head alone where that is enough, and tries no more often than it was told', async () => {
    expect((await check('/page')).site.asked).toEqual(['GET /robots.txt', 'HEAD /page']);
    const { site } = await check('/broken', [], { ...MANNERS, retries: 1 });
    expect(site.asked).toEqual(['GET /robots.txt', 'HEAD /broken', 'HEAD /broken', 'GET /broken', 'GET /broken']);
  });

  test('gives a host that is silent up', async () => {
    const { state } = await check('/silent', [], { ...MANNERS, timeoutMs: 50, retries: 0 });
    expect(state).toEqual({ kind: 'failing', reason: 'no answer within 0.05 s' });
  });

  test('finds the places that a page does not have', async () => {
    const { state } = await check('/moved', ['restore', 'old-place', 'nowhere']);
    expect(state).toMatchObject({ better: '/page', missing: ['nowhere'] });
  });

  test('goes to the new name of a host, keeps one that stays, and knows sign-in hosts', async () => {
    const { host, otherHost, origin, asked } = await oldSite();
    const ask = (data: Partial<LinkData>, path: string) =>
      checkPage(`http://${otherHost}${path}`, [], { ...NO_DATA, ...data }, new HostAsker(MANNERS));
    expect(await ask({ oldHosts: { [otherHost]: { to: host } } }, '/en-us/page')).toMatchObject({
      better: `${origin}/page`,
      why: 'moved',
    });
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /page']);
    expect(await ask({ oldHosts: { [otherHost]: { to: null } } }, '/page')).toEqual(alive);
    expect(await ask({ signInHosts: [otherHost] }, '/moved-a-while')).toMatchObject({ kind: 'signIn' });
  });

  test('asks one host for no more at once than was said', async () => {
    const { origin, busiest } = await oldSite();
    const hosts = new HostAsker({ ...MANNERS, perHost: 2, atOnce: 9 });
    await Promise.all(Array.from({ length: 12 }, (_, at) => checkPage(`${origin}/page?${at}`, [], NO_DATA, hosts)));
    expect(busiest()).toBeLessThanOrEqual(2);
  });
});

describe('troubleOf', () => {
  const failed = (code: string) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(`it says ${code}`), { code }) });

  test.each([
    ['ENOTFOUND', { kind: 'unknownHost' }],
    ['EAI_AGAIN', { kind: 'trouble', reason: 'it says EAI_AGAIN' }],
    ['CERT_HAS_EXPIRED', { kind: 'trouble', reason: 'it says CERT_HAS_EXPIRED' }],
  ])('reads %s', (code, expected) => {
    expect(troubleOf(failed(code), 1000)).toEqual(expected);
  });
});
