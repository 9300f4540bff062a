import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

const SCRIPT = readFileSync(path.resolve('app', 'theme.asset.js'), 'utf8');

/** Runs the script in a page, and gives its root. @param failing what happens to the page afterwards */
function rootAfter(getItem: (key: string) => string | null, failing?: string): HTMLElement {
  const { document, HTMLScriptElement } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const listeners: ((event: { readonly target: unknown }) => void)[] = [];
  const addEventListener = (_: string, listener: (typeof listeners)[number]) => listeners.push(listener);
  runInNewContext(SCRIPT, { document, localStorage: { getItem }, addEventListener, HTMLScriptElement });
  if (failing !== undefined) for (const each of listeners) each({ target: document.createElement(failing) });
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

  it.each([
    ['takes that back where the other script does not come', 'script', undefined],
    ['stays with it where a picture does not come', 'img', ''],
  ])('%s', (_, failing, expected) => {
    expect(rootAfter(() => null, failing).dataset.script).toBe(expected);
  });
});
