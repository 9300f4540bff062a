import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { embeddedAt } from '@/lib/embed';
import { sampleCatalog } from '../search/sample-catalog';

const SITE = 'https://help.example';

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
afterAll(() => close());

const listing = (...embedOrigins: readonly string[]): Catalog => ({
  ...catalog,
  site: { ...catalog.site, embedOrigins },
});

describe('the answer for a link (oEmbed 1.0)', () => {
  const ask = (url: string, more = '', asked = listing('*')) => {
    vi.stubEnv('STEPWISE_ORIGIN', SITE);
    const answer = embeddedAt(asked, `/oembed?url=${encodeURIComponent(url)}${more}`);
    return { ...answer, json: answer.status === 200 ? JSON.parse(answer.body) : undefined };
  };

  it.each([
    ['an article', '/articles/automated-backups', '/embed/articles/automated-backups'],
    ['a step', '/articles/automated-backups#step-2', '/embed/articles/automated-backups'],
    ['a flow', '/flows/my-restore-failed', '/embed/flows/my-restore-failed'],
    ['a question', '/flows/my-restore-failed/kind?q=1', '/embed/flows/my-restore-failed'],
    ['an article in German', '/de/articles/automated-backups', '/de/embed/articles/automated-backups'],
    ['a flow in Portuguese', '/pt-br/flows/my-restore-failed', '/pt-br/embed/flows/my-restore-failed'],
  ])('to %s is a frame with what the standard requires of a rich answer', (_, path, frame) => {
    const { json } = ask(SITE + path);
    expect(json).toMatchObject({ version: '1.0', type: 'rich', provider_url: `${SITE}/`, width: 640, height: 480 });
    expect(json.html).toContain(`src="${SITE}${frame}"`);
    expect(json.title).not.toBe('');
    const [language = ''] = /^\/(?:de|pt-br)(?=\/)/.exec(path) ?? [];
    expect(json.thumbnail_url).toMatch(new RegExp(`^${SITE}${language}/previews/.*\\.png$`));
  });

  it.each([
    ['a renamed article', '/articles/old-name', '/embed/articles/automated-backups'],
    ['the flow of a renamed article', '/flows/old-name', '/embed/flows/automated-backups'],
    ['an article ID', '/a/8d101db0-cc7c-4c31-a9da-3f85bf9c063d', '/embed/articles/automated-backups'],
    ['capital letters', '/Articles/Automated-Backups', '/embed/articles/automated-backups'],
  ])('follows %s', (_, path, frame) => {
    const renamed: Catalog = {
      ...listing('*'),
      findOldSlug: (slug) =>
        slug === 'old-name' ? { kind: 'moved', slug: 'automated-backups' } : catalog.findOldSlug(slug),
    };
    expect(ask(SITE + path, '', renamed).json?.html).toContain(`src="${SITE}${frame}"`);
  });

  it('is a plain link where nobody may frame', () => {
    const { json } = ask(`${SITE}/articles/automated-backups`, '', listing());
    expect(json.type).toBe('link');
    expect(json.html).toBeUndefined();
  });

  it('keeps to the room that there is', () => {
    const { json } = ask(`${SITE}/articles/automated-backups`, '&maxwidth=300&maxheight=9999');
    expect([json.width, json.height]).toEqual([300, 480]);
  });

  it.each([
    ['', true],
    ['&maxwidth=1200&maxheight=630', true],
    ['&maxwidth=1199', false],
    ['&maxheight=100', false],
    ['&maxwidth=0&maxheight=none', true],
  ])('shows a picture only where there is room for it: %s', (more, isShown) => {
    const { json } = ask(`${SITE}/articles/automated-backups`, more);
    expect(['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].map((name) => name in json)).toEqual(
      Array(3).fill(isShown),
    );
    expect(json.width).toBeGreaterThan(0);
  });

  it.each(['/articles/automated-backups/', '//articles/automated-backups'])(
    'is there for %s, which leads to it',
    (path) => {
      expect(ask(`${SITE}${path}`, '').status).toBe(200);
    },
  );

  it.each([
    ['another site', 'https://other.example/articles/automated-backups', '', 404],
    ['nothing', '', '', 400],
    ['a page of another kind', `${SITE}/search?q=x`, '', 404],
    ['what is not there', `${SITE}/articles/nothing-here`, '', 404],
    ['another format', `${SITE}/articles/automated-backups`, '&format=xml', 501],
  ])('for %s says so', (_, url, more, status) => {
    expect(ask(url, more).status).toBe(status);
  });
});

it('the answer for no link asks for one', () => {
  vi.stubEnv('STEPWISE_ORIGIN', SITE);
  expect(embeddedAt(listing('*'), '/oembed')).toMatchObject({ status: 400, body: expect.stringContaining('`url`') });
});

it('tells, where the site has no origin, which setting an answer for a link needs', () => {
  vi.stubEnv('STEPWISE_ORIGIN', '');
  for (const address of [`/oembed?url=${SITE}/articles/automated-backups`, '/oembed']) {
    const { status, body } = embeddedAt(catalog, address);
    expect([address, status, body]).toEqual([address, 404, expect.stringContaining('STEPWISE_ORIGIN')]);
  }
});

describe('the page for a frame', () => {
  const policy = (asked: Catalog) => embeddedAt(asked, '/embed').headers['content-security-policy'];

  it('may be framed by the site itself where nobody is listed, else by the list too', () => {
    expect(policy(listing())).toMatch(/frame-ancestors 'self'$/);
    expect(policy(listing('https://a.example', 'https://b.example:8443'))).toMatch(
      /frame-ancestors 'self' https:\/\/a\.example https:\/\/b\.example:8443$/,
    );
  });

  it('follows a renamed article', () => {
    const renamed: Catalog = { ...catalog, findOldSlug: () => ({ kind: 'moved', slug: 'automated-backups' }) };
    expect(embeddedAt(renamed, '/embed/articles/old-name')).toMatchObject({
      status: 301,
      headers: { location: '/embed/articles/automated-backups' },
    });
    expect(embeddedAt(renamed, '/embed/flows/old-name?product=1')).toMatchObject({
      status: 301,
      headers: { location: '/embed/flows/automated-backups?product=1' },
    });
  });

  it.each(['/embed/articles/removed', '/embed/flows/removed'])('of %s says that what it shows is gone', (path) => {
    const without: Catalog = {
      ...catalog,
      findOldSlug: (slug) => (slug === 'removed' ? { kind: 'gone', reason: 'Merged.' } : { kind: 'nothing' }),
    };
    const { status, body, headers } = embeddedAt(without, path);
    expect([status, headers['x-robots-tag']]).toEqual([410, 'noindex']);
    expect(body).toContain('<stepwise-help');
    expect(embeddedAt(without, path.replace('removed', 'never'))).toMatchObject({ status: 404 });
  });

  it('takes words of an address for words', () => {
    const { body } = embeddedAt(catalog, `/embed?query=${encodeURIComponent('"><img src=x> & \'')}`);
    expect(body).not.toContain('<img');
    expect(body).toContain('query="&#34;&#62;&#60;img src=x&#62; &#38; \'"');
  });
});
