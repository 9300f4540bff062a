import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAddress, decodeSegment, idAddress, markdownAddress, PAGES, productAddress } from '@/lib/addresses';

const APP = path.resolve('app');

describe('addresses', () => {
  it('give back the name they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const segments = [articleAddress(name), productAddress(name), idAddress('a', name)].map(
          (each) => each.split('/')[2] ?? '',
        );
        expect(segments.map(decodeSegment)).toEqual([name, name, name]);
      }),
    );
  });

  it('stay readable where a segment has a broken escape', () => {
    expect(decodeSegment('100%')).toBe('100%');
  });

  it('of Markdown stand beside the page', () => {
    expect(markdownAddress('a b')).toBe('/articles/a%20b.md');
  });

  it('know every page of the site', () => {
    const folders = readdirSync(APP, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'styles',
    );
    expect(folders.map((folder) => folder.name).filter((name) => !PAGES.has(name))).toEqual([]);
  });
});
