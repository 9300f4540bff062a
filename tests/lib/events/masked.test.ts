import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinTime } from '@/lib/compile/pool/within-time';
import { masked } from '@/lib/events';
import { busyTime } from '../../fuzz/busy-time';

const PERSONAL: readonly (readonly [title: string, text: string, secret: string])[] = [
  ['a mail address', 'Write to jo.doe+x@mail.contoso.co.uk today', 'jo.doe'],
  ['a mail address with (at)', 'jo (at) contoso.com', 'contoso'],
  ['a user principal name', 'guest_contoso.com#EXT#@fabrikam.onmicrosoft.com', 'fabrikam'],
  ['a password', 'my password is Tr0ub4dor', 'Tr0ub4dor'],
  ['a password in a connection string', 'Server=x;Password=hunter22;Encrypt=true', 'hunter22'],
  ['an account key', 'AccountKey=Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4==', 'Zm9vYmFy'],
  ['a bearer token', 'Authorization: Bearer abc123def456', 'abc123def456'],
  ['a JSON Web Token', 'eyJhbGciOi.eyJzdWIiOiIx.sflKxwRJSM', 'sflKxw'],
  ['a GitHub token', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a', '16C7e42F'],
  ['a signed address', 'https://x.blob.core.windows.net/a?sig=abcDEF%2B123&se=2026', 'abcDEF'],
  ['an address with a user', 'postgres://jo:pw1234@db.contoso.com/app', 'pw1234'],
  ['a subscription', 'in 0f8fad5b-d9cb-469f-a165-70867728950e it fails', '0f8fad5b'],
  ['an IPv4 address', 'from 203.0.113.77:5432 it fails', '203.0.113'],
  ['an IPv6 address', 'from 2001:db8::ff00:42:8329 it fails', 'ff00'],
  ['a telephone number', 'call +1 (425) 555-0100', '555-0100'],
  ['a card number', '4111 1111 1111 1111', '1111 1111'],
  ['a user folder', 'C:\\Users\\jodoe\\Desktop', 'jodoe'],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIEow', 'MIIEow'],
  ['a hash', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', 'da39a3ee'],
];

const PLAIN: readonly string[] = [
  'Step 3 doesn’t work: error 0x80070005 after 15 minutes.',
  'Error 18456, state 38, with SQL Server 2019.',
  'The Standard_D4s_v5 size isn’t in the list, it says SkuNotAvailable.',
  'The menu “Settings > Networking” has gone since 2026-11-28, 12:30:15.',
  '',
];

describe('masking', () => {
  it.each(PERSONAL)('takes out %s', (_title, text, secret) => {
    expect(text).toContain(secret);
    expect(masked(text)).not.toContain(secret);
  });

  it.each(PLAIN)('leaves “%s” as it is', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('takes out what no database keeps', () => {
    expect(masked('a\0b\0')).toBe('ab');
    expect(masked('jo\0@contoso.com')).not.toContain('jo');
  });

  it('changes nothing the second time, and takes no longer than a text is long', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => masked(masked(text)) === masked(text)));
    for (const run of ['a@', '1 ', ':', 'eyJ', '-----BEGIN ', 'password ', '1.', 'x/']) {
      expect(masked(run.repeat(1000)).length).toBeLessThan(20_000);
    }
  });
});

/** What begins again and again, and is nothing in the end. */
const HOSTILE = [
  ...['a', 'a.', 'a-', 'a1', '1 ', '1.', '1:', '::', '0123456789abcdef', '01234567-', 'eyJaaaaa-', 'eyJaaaaa.', 'sk-'],
  ...[
    'password ',
    'password is ',
    'shared access_',
    'bearer  ',
    '-----BEGIN ',
    '-----END ',
    'c:\\users\\',
    'a://',
    '@',
    'a@',
  ],
  ...['a@1.', 'a (at) ', '/home/', '"\'', ' '],
];

describe('a long text', () => {
  it.each(HOSTILE)('of nothing but “%s” holds nobody up', (part) => {
    const text = part.repeat(30_000 / part.length);
    for (const end of ['', '@', ' jo@contoso']) {
      const before = busyTime();
      expect(() => withinTime(60_000, () => masked(text + end))).not.toThrow();
      expect(busyTime() - before).toBeLessThan(1000);
    }
  });
});
