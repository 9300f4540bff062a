import { describe, expect, it } from 'vitest';
import { hideMail } from '../../../components/engineer/findings';

describe('a text about a file', () => {
  it.each([
    ['an address in quotes', 'unknown link "mailto:jane.doe+x@mail.example.org"', 'unknown link "mailto:…@…"'],
    ['two addresses', 'a@b.example; c@d.example', '…@…; …@…'],
    ['an address without a domain', 'jane@corp wrote it', '…@… wrote it'],
    ['an address in another script', '问@例子.公司', '…@…'],
  ])('shows nothing of %s', (_title, text, expected) => {
    expect(hideMail(text)).toBe(expected);
  });

  it.each(['a handle @jane', 'SELECT @@version', 'at 10 @ 20'])('keeps %s', (text) => {
    expect(hideMail(text)).toBe(text);
  });
});
