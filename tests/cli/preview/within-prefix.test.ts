import { describe, expect, test } from 'vitest';
import { withinPrefix } from '@/cli/preview/within-prefix';
import { storedPage } from '@/cli/serve/send-page';

const PREFIX = '/preview/s3cret';

async function led(text: string, type = 'text/html; charset=utf-8'): Promise<string> {
  const page = await withinPrefix(storedPage(200, { 'content-type': type }, Buffer.from(text)), PREFIX);
  return (await page.variant('identity')).body.toString('utf8');
}

const LED: readonly (readonly [title: string, html: string, expected: string])[] = [
  ['the home page', '<a href="/">Home</a>', `<a href="${PREFIX}/">Home</a>`],
  [
    'links',
    '<a class="x" href="/articles/a?b=1&amp;c#d">A</a>',
    `<a class="x" href="${PREFIX}/articles/a?b=1&amp;c#d">A</a>`,
  ],
  [
    'forms and their buttons',
    '<form action="/search"><button formaction="/flows/f">',
    `<form action="${PREFIX}/search"><button formaction="${PREFIX}/flows/f">`,
  ],
  ['files', '<script src="/_next/static/a.js"></script>', `<script src="${PREFIX}/_next/static/a.js"></script>`],
  [
    'what scripts ask for',
    '<i data-share="/articles/a" data-engineer-switch="/engineer/articles/a">',
    `<i data-share="${PREFIX}/articles/a" data-engineer-switch="${PREFIX}/engineer/articles/a">`,
  ],
  [
    'the field with the link of the page',
    '<input value="/articles/a" readonly="">',
    `<input value="${PREFIX}/articles/a" readonly="">`,
  ],
  [
    'both in one element, in either order',
    '<input readonly value="/a" formaction="/b">',
    `<input readonly value="${PREFIX}/a" formaction="${PREFIX}/b">`,
  ],
];

const KEPT: readonly (readonly [title: string, html: string])[] = [
  ['other sites', '<a href="https://learn.microsoft.com/azure">'],
  ['other hosts', '<a href="//host.example/x">'],
  ['places of the page', '<a href="#step-3">'],
  ['readers’ own words', '<input name="q" value="/articles/a">'],
  ['text that looks like a tag', '<code>&lt;a href="/articles/a"></code><p>say href="/x" aloud</p>'],
  ['scripts', '<script>const a = \'<a href="/x">\';</script>'],
  ['comments', '<!-- <a href="/x"> -->'],
  ['other attributes', '<p title="/articles/a" aria-keyshortcuts="/ Control+K">'],
];

describe('a page of a preview', () => {
  test.each(LED)('leads %s into the prefix', async (_title, html, expected) => {
    expect(await led(html)).toBe(expected);
  });

  test.each(KEPT)('leaves %s as it is', async (_title, html) => {
    expect(await led(html)).toBe(html);
  });

  test('leads links of Markdown and suggestions there too, and nothing of other files', async () => {
    expect(await led('[A](/articles/a) and [B](https://b.example/) (/c)', 'text/markdown; charset=utf-8')).toBe(
      `[A](${PREFIX}/articles/a) and [B](https://b.example/) (/c)`,
    );
    const entry = { title: 'Say "href":"/x"', href: '/articles/a' };
    expect(JSON.parse(await led(JSON.stringify(entry), 'application/json'))).toEqual({
      ...entry,
      href: `${PREFIX}/articles/a`,
    });
    expect(await led('a{background:url(/x)} [A](/b)', 'text/css')).toBe('a{background:url(/x)} [A](/b)');
  });
});
