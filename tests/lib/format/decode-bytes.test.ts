import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/format';
import { codesOf, DATA, read } from './reading';

const HEADER = '<properties selfHelpType="generic" articleId="a" />\n';

function readBytes(bytes: readonly number[]) {
  return readArticle(Uint8Array.from([...new TextEncoder().encode(HEADER), ...bytes]), 'a.md', DATA);
}

function latin(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

describe('bytes', () => {
  it.each([
    { title: 'reads UTF-8', bytes: [...new TextEncoder().encode('# Don’t')], expected: 'Don’t', codes: [] },
    {
      title: 'reads windows-1252 where the file is not UTF-8',
      bytes: [...latin('# Don'), 0x92, ...latin('t pay 5 '), 0x80],
      expected: 'Don’t pay 5 €',
      codes: ['not-utf8@1:1'],
    },
    {
      title: 'reads a no-break space of windows-1252',
      bytes: [...latin('# a'), 0xa0, 0x62],
      expected: 'a b',
      codes: ['not-utf8@1:1'],
    },
  ])('$title', ({ bytes, expected, codes }) => {
    const { article, diagnostics } = readBytes(bytes);
    expect(article.title).toBe(expected);
    expect(codesOf(diagnostics)).toEqual(codes);
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s where its mark says so', (encoding) => {
    const units = [...`\ufeff${HEADER}# Wiederherstellen für alle`].map((letter) => letter.charCodeAt(0));
    const bytes = units.flatMap((unit) =>
      encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    );
    const { article, diagnostics } = readArticle(Uint8Array.from(bytes), 'a.md', DATA);
    expect(article.title).toBe('Wiederherstellen für alle');
    expect(codesOf(diagnostics)).toEqual(['not-utf8@1:1', 'byte-order-mark@1:1']);
  });

  it.each([1, 2, 3])('takes %i byte order marks off', (marks) => {
    const { article, diagnostics } = read(`${'\ufeff'.repeat(marks)}${HEADER}# Title of it`);
    expect(article.kind).toBe('generic');
    expect(codesOf(diagnostics)).toEqual(['byte-order-mark@1:1']);
  });

  it.each([
    { title: 'CRLF', ends: ['\r\n', '\r\n', '\r\n'], codes: [] },
    { title: 'a mixture of LF and CRLF', ends: ['\n', '\r\n', '\n'], codes: ['line-ends@2:15'] },
    { title: 'lone CR', ends: ['\r', '\r', '\r'], codes: ['line-ends@1:52'] },
  ])('turns $title into LF and keeps line numbers', ({ ends, codes }) => {
    const { article, diagnostics } = read(`${HEADER.trim()}${ends[0]}# Line endings${ends[1]}${ends[2]}two`);
    expect(article.body).toEqual({ format: 'markdown', text: '# Line endings\n\ntwo', line: 2 });
    expect(codesOf(diagnostics)).toEqual(codes);
  });

  it.each([
    ['an entity of a hexadecimal number', 'pass&#x200B;word', '&#x200B;'],
    ['an entity of a decimal number', 'pass&#0173;word', '&#0173;'],
    ['an entity with a name', 'pass&ZeroWidthSpace;word', '&ZeroWidthSpace;'],
    ['an escape of JSON', 'pass\\u200bword', '\\u200b'],
    ['an escape of a soft hyphen', 'pass\\u00ADword', '\\u00AD'],
    ['itself', 'pass\u200bword', 'U+200B'],
  ])('tell of an invisible character written as %s', (_title, word, named) => {
    const { diagnostics } = read(`${HEADER}# Reset a password\n\nType your ${word}.`);
    expect(codesOf(diagnostics)).toEqual(['hidden-character@4:15']);
    expect(diagnostics[0]?.message).toContain(`the invisible character ${named}`);
  });

  it.each(['&#x200D;', '&nbsp;', '&#8204;', '\\u00e9', '&#x200B', 'U+200B', '\\uad00'])('say nothing of %s', (word) => {
    expect(codesOf(read(`${HEADER}# Reset a password\n\nType your pass${word}word.`).diagnostics)).toEqual([]);
  });
});
