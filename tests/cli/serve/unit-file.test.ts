import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const UNIT = readFileSync('deploy/stepwise@.service', 'utf8');
const RESULTS = readFileSync('bench/RESULTS.md', 'utf8');

/** Pages that the unit file is made for. */
const PAGES = 25_000;

const UNITS: Readonly<Record<string, number>> = { M: 1, G: 1024 };

/** A limit of the unit file in MiB. */
function limit(name: string): number {
  const [, amount = '', unit = ''] = new RegExp(`^${name}=(\\d+)([MG])$`, 'm').exec(UNIT) ?? [];
  return Number(amount) * (UNITS[unit] ?? Number.NaN);
}

/** What a server took in the end, in MiB, by the table of `npm run bench:growth`, for as many pages or more. */
function measured(): readonly number[] {
  const table = RESULTS.slice(RESULTS.indexOf('## Growth')).split('\n\n')[1] ?? '';
  const rows = table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
  return rows.flatMap((cells) =>
    Number.parseInt(cells[1]?.replaceAll(',', '') ?? '', 10) >= PAGES ? [Number(cells[12])] : [],
  );
}

it('gives a process twice the memory that 25,000 pages need, before it takes any away', () => {
  const [, said = ''] = /300 to (\d+) MB at 25,000 pages/.exec(UNIT) ?? [];
  expect(measured().length).toBeGreaterThan(0);
  expect(Number(said)).toBeGreaterThanOrEqual(Math.max(...measured()));
  expect(limit('MemoryHigh')).toBeGreaterThanOrEqual(2 * Number(said));
  expect(limit('MemoryMax')).toBeGreaterThan(limit('MemoryHigh'));
});

it('gives running answers the time that they get, before it ends a process', () => {
  const stop = Number(/^TimeoutStopSec=(\d+)$/m.exec(UNIT)?.[1]);
  const delay = Number(/SHUTDOWN_DELAY=(\d+)/.exec(UNIT)?.[1]);
  const grace = Number(/GRACE_MS = (\d)_000/.exec(readFileSync('cli/serve/run-site.ts', 'utf8'))?.[1]);
  expect(stop).toBeGreaterThan(delay + grace);
});
