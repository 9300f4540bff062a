import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { admit, grantsFileOf, handOut } from '@/cli/preview/grants';
import { temporaryFolder } from '../../lib/compile/content-folder';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const DAY = 24 * 3600 * 1000;

describe('a preview link', () => {
  test('counts until it ends, and no other does', () => {
    const file = path.join(temporaryFolder(), 'links.json');
    const secret = handOut(file, NOW + DAY, NOW);
    expect(secret).toMatch(/^[\w-]{32}$/);
    expect(admit(file, secret, NOW)).toBe('good');
    expect(admit(file, secret, NOW + DAY - 1)).toBe('good');
    expect(admit(file, secret, NOW + DAY)).toBe('ended');
    for (const wrong of ['', secret.slice(0, -1), `${secret}A`, secret.toLowerCase()])
      expect(admit(file, wrong, NOW), wrong).toBe('unknown');
  });

  test('is different each time, and leaves those before it as they are', () => {
    const file = path.join(temporaryFolder(), 'links.json');
    const secrets = [1, 2, 3].map((days) => handOut(file, NOW + days * DAY, NOW));
    expect(new Set(secrets).size).toBe(3);
    expect(secrets.map((each) => admit(file, each, NOW + 1.5 * DAY))).toEqual(['ended', 'good', 'good']);
  });

  test('is kept nowhere: its file can’t be turned into one', () => {
    const file = path.join(temporaryFolder(), 'links.json');
    const secret = handOut(file, NOW + DAY, NOW);
    const kept = readFileSync(file, 'utf8');
    expect(kept).not.toContain(secret);
    expect(admit(file, JSON.parse(kept)[0].digest, NOW)).toBe('unknown');
  });

  test('is forgotten long after its end', () => {
    const file = path.join(temporaryFolder(), 'links.json');
    const secret = handOut(file, NOW + DAY, NOW);
    handOut(file, NOW + 200 * DAY, NOW + 100 * DAY);
    expect(admit(file, secret, NOW + 100 * DAY)).toBe('unknown');
  });

  test.each(['', '{', '[]', '{"digest":"00","ends":"2099-01-01T00:00:00Z"}', '[{"digest":"00","ends":"never"}]'])(
    'leads nowhere where the file holds %j',
    (text) => {
      const file = path.join(temporaryFolder(), 'links.json');
      writeFileSync(file, text);
      expect(admit(file, 'x'.repeat(32), NOW)).toBe('unknown');
    },
  );

  test('has its file beside the catalog', () => {
    expect(grantsFileOf('/data/catalog-preview.db')).toBe('/data/catalog-preview-links.json');
  });
});
