import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

const SCRIPT = readFileSync(path.resolve('app', 'theme.asset.js'), 'utf8');

function rootAfter(getItem: (key: string) => string | null): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  runInNewContext(SCRIPT, { document, localStorage: { getItem } });
  return document.documentElement;
}

describe('the script before the first paint', () => {
  it.each([
    { title: 'applies the dark colours', kept: 'dark', expected: 'dark' },
    { title: 'applies the light colours', kept: 'light', expected: 'light' },
    { title: 'leaves the choice to the device where none was made', kept: null, expected: undefined },
    { title: 'ignores what it does not know', kept: '"><script>', expected: undefined },
  ])('$title', ({ kept, expected }) => {
    expect(rootAfter(() => kept).dataset.theme).toBe(expected);
  });

  it('tells the page that script works, even where storage is switched off', () => {
    const root = rootAfter(() => {
      throw new Error('denied');
    });
    expect(root.dataset.script).toBe('');
  });
});
