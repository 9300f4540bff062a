import { describe, expect, it } from 'vitest';
import { compileMessages } from '@/lib/text/compile-messages';
import { openMessages } from '@/lib/text/messages';

const MESSAGES = {
  named: 'a {name} b',
  counted: '{count, plural, one {step} other {# of {name}}}',
  share: '{share, number, percent}',
  plain: 'a',
} as const;

function said(language: string) {
  const { named, counted, share, plain } = openMessages(compileMessages(MESSAGES, language), language);
  return [named({ name: 'x (1)' }), counted({ count: 12, name: 'y' }), share({ share: 0.5 }), plain];
}

describe('what fills a place', () => {
  it('keeps to itself in a language from right to left, in branches too', () => {
    expect(said('he')).toEqual(['a \u2068x (1)\u2069 b', '12 of \u2068y\u2069', '50%', 'a']);
  });

  it('is as it is in the others', () => {
    expect(said('en')).toEqual(['a x (1) b', '12 of y', '50%', 'a']);
  });
});
