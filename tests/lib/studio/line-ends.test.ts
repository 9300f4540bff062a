import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLineEnds } from '@/lib/studio/line-ends';

const plain = (text: string) => text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');

const CASES: readonly (readonly [title: string, before: string, text: string, after: string])[] = [
  ['keeps CRLF on every line, new ones too', 'a\r\nb\r\n', 'a\nx\nb\n', 'a\r\nx\r\nb\r\n'],
  ['keeps mixed ends where they were', 'a\r\nb\nc\r\n', 'a\nb!\nc\n', 'a\r\nb!\nc\r\n'],
  ['keeps a byte order mark', '\uFEFFa\r\n', 'b\n', '\uFEFFb\r\n'],
  ['keeps a missing end of the last line', 'a\r\nb', 'a\nc', 'a\r\nc'],
  ['ends a last line that is no longer the last as the others are', 'a\r\nb', 'a\nb\nc', 'a\r\nb\r\nc'],
  ['takes away the end of the file where the author did', 'a\r\nb\r\n', 'a\nb', 'a\r\nb'],
  ['writes LF into an empty file', '', 'a\nb\n', 'a\nb\n'],
  ['keeps the ends of old Macs', 'a\rb\r', 'a\nc\n', 'a\rc\r'],
  ['loses no empty line where CR and LF are mixed', '\n\nc d\r\r', 'c d\n\n\n', 'c d\n\n\n'],
];

describe('line ends', () => {
  it.each(CASES)('%s', (_title, before, text, after) => {
    expect(withLineEnds(before, text)).toBe(after);
  });

  const line = fc.constantFrom('', 'a', 'b', 'c d');
  const file = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')))
    .map((lines) => lines.map(([text, end]) => text + end).join(''));

  it('of a text that nobody changed are those of the file', () => {
    fc.assert(
      fc.property(file, (before) => {
        expect(withLineEnds(before, plain(before))).toBe(before);
      }),
    );
  });

  it('change no word of what was typed', () => {
    fc.assert(
      fc.property(file, fc.array(line), (before, lines) => {
        expect(plain(withLineEnds(before, lines.join('\n')))).toBe(lines.join('\n'));
      }),
    );
  });
});
