import { beforeAll, describe, expect, it } from 'vitest';
import { sharedSite } from './shared';
import type { SharedSite } from './shared-host';

let site: SharedSite;

beforeAll(async () => {
  site = await sharedSite('sample');
});

const encoded = (text: string) => `q=${encodeURIComponent(text)}`;

/** Query strings as they stand in the request; the row says what they hold. */
const QUERIES: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', 'q=%20%09%0a'],
  ['10,000 characters', encoded('a'.repeat(10_000))],
  ['10,000 characters of words', `q=${'restore+'.repeat(1250)}`],
  ['10,000 characters of three bytes', encoded('备'.repeat(10_000))],
  ['2,000 different words', encoded(Array.from({ length: 2000 }, (_, at) => `w${at}`).join(' '))],
  ['the syntax of a full-text engine', encoded('"restore" OR NEAR(vm, 5) AND -name:* ^ { } ( "')],
  ['quotes', encoded(`''""\`\`\\ “”`)],
  ['SQL', encoded(`'; DROP TABLE articles; --`)],
  ['markup', encoded('<script>alert(1)</script><img src=x onerror=alert(1)>')],
  ['NUL', 'q=restore%00vm%00'],
  [
    'every control character',
    `q=${Array.from({ length: 32 }, (_, at) => `%${at.toString(16).padStart(2, '0')}`).join('')}`,
  ],
  ['emoji', encoded('🔥 restore 👩‍👩‍👧 vm')],
  ['right-to-left text', encoded('استعادة الجهاز الظاهري \u202e mv erotser')],
  ['half a surrogate pair, as bytes', 'q=restore%ED%A0%BD'],
  ['bytes that are no UTF-8', 'q=%ff%fe%c0%80'],
  ['broken escapes', 'q=%zz%&q=%'],
  ['combining marks', encoded(`a${'\u0301'.repeat(3000)}`)],
  ['a pattern', encoded('(a+)+$ [^]*')],
  ['repeated parameters', 'q=restore&q=backup&page=1&page=2&kind=x&kind=generic&product=a&product=b'],
  [
    'parameters of no meaning',
    'q=restore&q[]=x&__proto__=1&constructor=1&kind=__proto__&product=constructor&cloud=%00',
  ],
  ['pages that are none', 'q=restore&page=-1e9'],
  ['a page far behind', 'q=restore&page=9999'],
  ['1,000 parameters', Array.from({ length: 1000 }, (_, at) => `q=${at}`).join('&')],
];

describe.each(['/search', '/api/suggest'])('%s', (address) => {
  it.each(QUERIES)('answers a query of %s with 200 or 400', async (_, query) => {
    const response = await fetch(`${site.url}${address}?${query}`, { redirect: 'manual' });
    const body = await response.text();
    expect([200, 400]).toContain(response.status);
    if (response.status === 200) expect(body.length).toBeGreaterThan(10);
  });
});

it('the server is as well as before', async () => {
  expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
});
