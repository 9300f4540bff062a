import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../architecture/source-files';
import { firstColumn } from './banned-words';

/** Every text in the tables of the interface, with the places for names and numbers as they are written. */
function texts(): readonly string[] {
  const folder = path.join(ROOT, 'lib', 'text', 'en');
  const tables = readdirSync(folder);
  return tables.flatMap((name) => {
    const code = readFileSync(path.join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^import .*$/gm, '');
    return [...code.matchAll(/'([^'\n]+)'/g)].map(([, text = '']) => text.replace(/\{[a-z]+\}/g, '…'));
  });
}

const NOT = firstColumn('Not these');

describe('the texts of the site', () => {
  const all = texts();

  it('are read from all their tables', () => {
    expect(NOT).toContain('whoever');
    expect(all.length).toBeGreaterThan(300);
    expect(all).toEqual(expect.arrayContaining(['Continue anyway', 'No results for “…”']));
  });

  it.each(NOT)('never say “%s”', (word) => {
    const pattern = new RegExp(`\\b${word}\\b`, 'i');
    expect(all.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('call an ID an ID, and an email an email', () => {
    expect(all.filter((text) => /\bids?\b|\bmails?\b/.test(text))).toEqual([]);
  });

  it('use curly apostrophes', () => {
    expect(all.filter((text) => /\w'\w/.test(text))).toEqual([]);
  });
});
