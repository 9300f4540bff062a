import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from './source-files';

const Entry = z.object({
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  inBundle: z.boolean().optional(),
  link: z.boolean().optional(),
});
const Lock = z.object({ packages: z.record(z.string(), Entry) });

const { packages } = Lock.parse(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')));
const entries = Object.entries(packages).filter(([name]) => name !== '');

describe('the lock file', () => {
  it('holds the checksum of every package, of other systems too; what lies inside another package has that one’s', () => {
    const unchecked = entries.filter(([, { integrity, inBundle }]) => !integrity && !inBundle);
    expect(entries.length).toBeGreaterThan(100);
    expect(unchecked.map(([name]) => name)).toEqual([]);
  });

  it('names no registry', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  });
});
