import { describe, expect, it, onTestFinished } from 'vitest';
import {
  articleText,
  askLanguageOf,
  formatDate,
  labeled,
  languageName,
  listed,
  siteText,
  splitAt,
  withCommas,
  withSemicolons,
} from '@/lib/text';

describe('the words of the interface', () => {
  it.each([
    { count: 0, expected: '0 articles' },
    { count: 1, expected: '1 article' },
    { count: 7711, expected: '7,711 articles' },
  ])('count $count as readers write it', ({ count, expected }) => {
    expect(siteText().site.articleCount({ count })).toBe(expected);
  });

  it('speak around an article in its language or the closest to it, else in English', () => {
    expect(articleText('zh-Hans').steps).toBe('建议的步骤');
    expect(articleText('de-AT').steps).toBe('Empfohlene Schritte');
    expect(articleText('zh-TW').steps).toBe('建議的步驟');
    expect(articleText('fi').steps).toBe('Recommended steps');
  });

  it.each([
    { instant: '2026-11-23T23:59:59.000Z', expected: 'November 23, 2026' },
    { instant: 'no date', expected: 'no date' },
  ])('write $instant as a day in UTC', ({ instant, expected }) => {
    expect(formatDate(instant)).toBe(expected);
  });

  it.each([
    { tag: 'en', expected: 'English' },
    { tag: 'zh-Hans', expected: 'Simplified Chinese' },
    { tag: 'no language at all', expected: 'no language at all' },
  ])('name the language $tag', ({ tag, expected }) => {
    expect(languageName(tag)).toBe(expected);
  });
});

describe('words that a page puts together', () => {
  it.each([
    { language: 'en', expected: 'Last updated November 23, 2026.' },
    { language: 'pl', expected: 'Ostatnia aktualizacja: 23 listopada 2026.' },
    { language: 'ru', expected: 'Последнее обновление: 23 ноября 2026 г.' },
  ] as const)('have one full stop after a date in $language', ({ language, expected }) => {
    onTestFinished(askLanguageOf(() => language));
    expect(siteText().site.contentOf({ date: formatDate('2026-11-23T23:59:59.000Z') })).toBe(expected);
  });

  it.each([
    { language: 'en', expected: 'Formats: HTML, Markdown; JSON' },
    { language: 'fr', expected: 'Formats\u00a0: HTML, Markdown\u202f; JSON' },
    { language: 'zh-Hans', expected: 'Formats：HTML、Markdown；JSON' },
    { language: 'ar', expected: 'Formats: HTML، Markdown؛ JSON' },
  ] as const)('have the signs of $language between them', ({ language, expected }) => {
    onTestFinished(askLanguageOf(() => language));
    expect(labeled('Formats', withSemicolons([withCommas(['HTML', 'Markdown']), 'JSON']))).toBe(expected);
  });

  it.each([
    { language: 'en', expected: ['Showing results for ', ' instead of “restroe”.'] },
    { language: 'ko', expected: ['다음 검색어의 결과를 표시합니다: ', ' (입력한 검색어: “restroe”)'] },
    { language: 'ar', expected: ['عرض نتائج البحث عن \u2068', '\u2069 بدلًا من \u2068“restroe”\u2069.'] },
  ] as const)('stand around an element where $language has its place', ({ language, expected }) => {
    onTestFinished(askLanguageOf(() => language));
    expect(splitAt((words) => siteText().search.mended({ words, written: '“restroe”' }))).toEqual(expected);
  });
});

it.each([
  { language: 'en', characters: 1, expected: 'Up to 1 character' },
  { language: 'en', characters: 4000, expected: 'Up to 4,000 characters' },
  { language: 'pl', characters: 23, expected: 'Maksymalnie 23 znaki' },
  { language: 'ar', characters: 40, expected: 'حتى 40 حرفًا' },
] as const)('$characters characters at most take the word that the number asks for in $language', (row) => {
  onTestFinished(askLanguageOf(() => row.language));
  expect(siteText().flow.upTo(row)).toBe(row.expected);
});

describe('a list', () => {
  it.each([
    { language: 'en', texts: ['5', '10'], expected: '5 or 10' },
    { language: 'ko', texts: ['5', '10'], expected: '5 또는 10' },
    { language: 'ja', texts: ['5', '10'], expected: '5 または 10' },
    { language: 'zh-Hans', texts: ['Azure Government', 'Azure China'], expected: 'Azure Government 或 Azure China' },
    { language: 'zh-Hant', texts: ['2', '4', '5'], expected: '2、4 或 5' },
    { language: 'zh-Hans', texts: ['“a”', '“b”'], expected: '“a”或“b”' },
    { language: 'zh-Hans', texts: ['问题', '步骤'], expected: '问题或步骤' },
  ] as const)('of $texts has blanks around Latin letters in $language', ({ language, texts, expected }) => {
    onTestFinished(askLanguageOf(() => language));
    expect(listed(texts, 'or')).toBe(expected);
  });
});
