import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBody } from '@/lib/markdown';
import { renderFragment } from '@/lib/markdown/fragments';
import { balanced, beginsAtRight, directionIn, directionOf, isolated, textIn } from '@/lib/text';
import { articleWithBody, DATA } from '../markdown/article-with-body';

const html = (body: string): string => renderBody(articleWithBody(body), DATA).pieces.introHtml.replace(/\n/g, '');

describe('blocks of author text', () => {
  it.each([
    ['a paragraph in Hebrew', 'שלום abc', '<p dir="auto">שלום abc</p>'],
    ['a paragraph in English beside one in Arabic', 'a\n\nمرحبا', '<p>a</p><p dir="auto">مرحبا</p>'],
    ['a list in Arabic', '* مرحبا\n* b', '<ul dir="rtl"><li dir="auto">مرحبا</li><li>b</li></ul>'],
    ['a list in English with one word', '* a\n* b שלום', '<ul><li>a</li><li dir="auto">b שלום</li></ul>'],
    ['an override that nothing ends', 'a \u202Eb', '<p dir="auto">a \u202Eb\u202C</p>'],
    ['plain English', 'a *b*', '<p>a <em>b</em></p>'],
    ['Chinese', '注意', '<p>注意</p>'],
  ])('have their direction: %s', (_, body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it('have it in fragments of forms too', () => {
    expect(renderFragment('<p>שלום</p><p>a</p>')).toBe('<p dir="auto">שלום</p><p>a</p>');
  });

  it('say so in attributes only where they may run from right to left', () => {
    expect([directionOf('a'), directionOf('a', 'שלום'), directionOf('\u202E')]).toEqual([
      {},
      { dir: 'auto' },
      { dir: 'auto' },
    ]);
  });
});

describe('a text with controls of direction', () => {
  it.each([
    ['an override', 'a\u202Eb', 'a\u202Eb\u202C'],
    ['a closing sign alone', 'a\u2069b\u202C', 'ab'],
    ['an isolate in an embedding', '\u202Ba\u2067b', '\u202Ba\u2067b\u2069\u202C'],
    ['pairs', '\u2067a\u2069 \u202Ab\u202C', '\u2067a\u2069 \u202Ab\u202C'],
    ['none', 'שלום', 'שלום'],
  ])('ends them: %s', (_, text, expected) => {
    expect(balanced(text)).toBe(expected);
  });

  it('never reaches beyond its isolate', () => {
    const part = fc.constantFrom(
      'a',
      'ש',
      '\u202A',
      '\u202B',
      '\u202C',
      '\u202D',
      '\u202E',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        let depth = 0;
        const text = balanced(parts.join(''));
        for (const each of text) {
          if (/[\u202A\u202B\u202D\u202E\u2066-\u2068]/.test(each)) depth++;
          if (/[\u202C\u2069]/.test(each)) depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(balanced(text)).toBe(text);
      }),
    );
  });

  it('is isolated in titles, and plain English is as it was', () => {
    expect([isolated('a'), isolated('שלום')]).toEqual(['a', '\u2068שלום\u2069']);
  });
});

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['', 'ltr'],
    ['no tag', 'ltr'],
  ])('of "%s" is %s', (tag, direction) => {
    expect(directionIn(tag)).toBe(direction);
  });

  it('of a text is that of its first letter', () => {
    expect(beginsAtRight('1. خطأ in SQL')).toBe(true);
    expect(beginsAtRight('SQL خطأ')).toBe(false);
    expect(beginsAtRight('123')).toBe(false);
  });
});

describe('what was set apart already', () => {
  it.each([
    ['alone', 'שלום', '\u2068שלום\u2069'],
    ['beside other words', 'a \u2068שלום\u2069', '\u2068a \u2068שלום\u2069\u2069'],
    ['twice', '\u2068\u2068שלום\u2069\u2069', '\u2068שלום\u2069'],
    ['two side by side', '\u2068א\u2069\u2068ב\u2069', '\u2068\u2068א\u2069\u2068ב\u2069\u2069'],
  ])('%s is not set apart once more', (_, text, expected) => {
    expect(isolated(text)).toBe(expected);
    expect(isolated(isolated(text))).toBe(expected);
  });

  it('fills a place of a message as it is', () => {
    const title = textIn('ar').site.pageTitle({ title: isolated('שלום'), site: 'x' });
    expect(title).toContain('\u2068שלום\u2069');
    expect(title).not.toContain('\u2068\u2068');
  });
});
