import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countedTime, type EventName, type EventsDatabase, openDatabase } from '@/lib/events';
import { openPage, scriptStarted } from './browser';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog, sharedBrowser } from './shared';

const ARTICLE = '/articles/azure-vm-backup-fails';
const FORM = '/flows/azure-vm-backup-fails-questions';

/** What must be in no file: each was typed, or sent along, somewhere. */
const CANARIES = [
  'CANARYTYPED',
  'CANARYQUERY',
  'canary@contoso.com',
  'CanaryBrowser/1.0',
  '198.51.100.77',
  'hunter2canary',
];

let site: RunningSite;
let browser: Browser;
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  folder = temporaryFolder();
  const catalog = await copiedCatalog(folder.path);
  site = await startSite('start', ['--content', CONTENT, '--catalog', catalog], { STEPWISE_EVENTS: '' });
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder?.remove();
});

function post(address: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return fetch(site.url + address, { method: 'POST', body, redirect: 'manual', headers: { ...type, ...headers } });
}

function answer(fields: Readonly<Record<string, string>>): string {
  return String(new URLSearchParams({ page: ARTICLE, ...fields }));
}

/** Asks again until there is something: what is sent is written a moment later. */
async function found<Row>(ask: (database: EventsDatabase) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const file = path.join(folder.path, 'catalog-events.db');
  let rows: readonly Row[] = [];
  await expect
    .poll(async () => {
      if (!existsSync(file)) return 0;
      const database = openDatabase(file);
      rows = await ask(database).catch(() => []);
      await database.close();
      return rows.length;
    })
    .toBeGreaterThan(0);
  return rows;
}

const eventsOf = (name: EventName, part: string) =>
  found(({ query }) =>
    query.selectFrom('stepwise_events').selectAll().where('name', '=', name).where('part', '=', part).execute(),
  );

const answersWith = (comment: string) =>
  found(({ query }) => query.selectFrom('stepwise_feedback').selectAll().where('comment', '=', comment).execute());

describe('the form at the end of a page', () => {
  it('works without script: it is posted, and thanks lead back', async () => {
    const html = await (await fetch(site.url + ARTICLE)).text();
    expect(html.match(/<form[^>]* data-feedback/g)).toHaveLength(1);
    const sent = await post('/feedback', answer({ solved: 'no', reason: 'outOfDate', comment: 'From no script.' }));
    expect(sent.status).toBe(303);
    const thanks = await (await fetch(new URL(sent.headers.get('location') ?? '', site.url))).text();
    expect(thanks).toContain(`href="${ARTICLE}"`);
    expect(await answersWith('From no script.')).toMatchObject([{ page: ARTICLE, solved: 0, reason: 'outOfDate' }]);
  });

  it('takes no answer from another site, about no page, or without one', async () => {
    const foreign = { origin: 'https://evil.example' };
    expect((await post('/feedback', answer({ solved: 'no' }), foreign)).status).toBe(403);
    expect((await post('/feedback', answer({ solved: 'no', page: '/articles/there-is-none' }))).status).toBe(400);
    expect((await post('/feedback', answer({ solved: 'maybe' }))).status).toBe(400);
    expect((await post('/feedback', 'x'.repeat(40_000))).status).toBe(413);
  });

  it('leads back to nobody else’s page', async () => {
    const evil = await (await fetch(`${site.url}/feedback?page=https%3A%2F%2Fevil.example%2Farticles%2Fx`)).text();
    const slashes = await (await fetch(`${site.url}/feedback?page=%2F%2Fevil.example%2Farticles`)).text();
    expect(evil + slashes).not.toContain('evil.example');
  });

  it('stays in place with script, and a second answer replaces the first', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    await page.goto(ARTICLE);
    await scriptStarted(page);
    await page.getByRole('radio', { name: 'Yes' }).check();
    await expect.poll(() => page.locator('[data-feedback] [role=status]').textContent()).toMatch(/^Thanks/);
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    await page.getByRole('radio', { name: 'hard to follow' }).check();
    await page.locator('[data-feedback] textarea').fill('In the same tab.');
    await page.getByRole('button', { name: 'Send' }).click();
    const [row] = await answersWith('In the same tab.');
    expect(row).toMatchObject({ solved: 0, reason: 'hardToFollow', page: ARTICLE });
    const same = await found(({ query }) =>
      query
        .selectFrom('stepwise_feedback')
        .select('id')
        .where('id', '=', row?.id ?? '')
        .execute(),
    );
    expect(same).toHaveLength(1);
    expect(new URL(page.url()).pathname).toBe(ARTICLE);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('what readers do', () => {
  it('is told by event, with ids alone, and nothing of who they are is in any file', async () => {
    const { page, context } = await openPage(browser, site.url);
    await context.setExtraHTTPHeaders({ 'x-forwarded-for': '198.51.100.77', 'user-agent': 'CanaryBrowser/1.0' });
    await page.goto('/search?q=backup+CANARYQUERY1234567+canary%40contoso.com');
    await scriptStarted(page);
    await page.locator('[data-found] ol a').first().click();
    // A page that is left while another one comes may not have told yet.
    await page.waitForURL((url) => url.pathname !== '/search');
    await page.goto(`${FORM}?view=all`);
    await page.goto(`${FORM}/problem_start_time`);
    await scriptStarted(page);
    for (const field of await page.locator('form[data-flow] input[data-typed]:visible').all())
      await field.fill('CANARYTYPED').catch(() => undefined);
    await page.locator('form[data-flow] button').first().click();
    await page.goto('/flows/my-restore-failed/kind');
    await scriptStarted(page);
    await page.locator('form[data-flow] input[type=radio]').first().check();
    const before = page.url();
    await page.locator('form[data-flow] button').first().click();
    await expect.poll(() => page.url()).not.toBe(before);
    await page.goto('/search?q=backup+stuck');
    await eventsOf('search', 'backup stuck');
    await page.goto('/canary@contoso.com/CANARYQUERY');
    await page.goto(ARTICLE);
    expect(await eventsOf('foundLater', 'backup stuck')).toMatchObject([{ page: ARTICLE }]);
    const [took] = await eventsOf('continued', 'kind');
    expect(took?.page).toBe('/flows/my-restore-failed/kind');
    expect(took?.number).toBeLessThan(countedTime(600));
    await context.close();
    await post('/feedback', answer({ solved: 'no', comment: 'Mail canary@contoso.com, password: hunter2canary' }), {
      'user-agent': 'CanaryBrowser/1.0',
      'x-forwarded-for': '198.51.100.77',
    });
    expect(await answersWith('Mail [removed], [removed]')).toHaveLength(1);
    const rows = await found(({ query }) =>
      query
        .selectFrom('stepwise_events')
        .select(['name', 'page', 'part', 'choice'])
        .where('name', '=', 'answered')
        .execute(),
    );
    expect(rows).toMatchObject([{ page: '/flows/my-restore-failed/kind', part: 'kind' }]);
    const names = await found(({ query }) => query.selectFrom('stepwise_events').select('name').distinct().execute());
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['visit', 'view', 'search', 'resultOpened', 'questionShown', 'answered', 'served']),
    );
    const files = readdirSync(folder.path).filter((name) => name.startsWith('catalog-events.db'));
    const bytes = files.map((name) => {
      const file = path.join(folder.path, name);
      return existsSync(file) && !name.endsWith('.spool') ? readFileSync(file, 'latin1') : '';
    });
    expect(files.length).toBeGreaterThan(0);
    expect(CANARIES.filter((canary) => bytes.join('').includes(canary))).toEqual([]);
  });
});

describe('a site whose operator did not switch it on', () => {
  it('has no form, no script, no address, no table, and no file', async () => {
    const own = temporaryFolder();
    const catalog = await copiedCatalog(own.path);
    const off = await startSite('start', ['--content', CONTENT, '--catalog', catalog]);
    const html = await (await fetch(off.url + ARTICLE)).text();
    expect(html).not.toMatch(/data-feedback|data-events/);
    expect((await fetch(`${off.url}/feedback`)).status).toBe(404);
    for (const address of ['/feedback', '/feedback/events'])
      expect((await fetch(off.url + address, { method: 'POST', body: answer({ solved: 'yes' }) })).status).toBe(405);
    await off.stop();
    expect(readdirSync(own.path).filter((name) => name.includes('events'))).toEqual([]);
    own.remove();
  });
});
