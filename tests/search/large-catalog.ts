import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '@/lib/catalog';
import { seeded } from '../e2e/seeded';
import { compiledOnce } from '../run/compiled-once';
import { largestContent } from '../run/real-content.mjs';

const CONTENT = largestContent();

/** Articles of each kind; `npm run test:deep` takes all. */
const OF_KIND = Number(process.env.STEPWISE_SEARCH_OF_KIND ?? 60);

/**
 * The catalog of a large repository, or of some of its articles of each kind, the same ones every time, with `always`
 * among them (paths); compiled once for all tests of a run that ask for the same.
 */
export function largeCatalog(
  always: ReadonlySet<string> = new Set(),
): Promise<{ readonly catalog: Catalog; readonly close: () => void }> {
  const digest = createHash('sha256')
    .update([...always].toSorted().join())
    .digest('hex');
  return compiledOnce({ name: `large-${digest}`, contentDir: CONTENT, exclude: leftOut(always) });
}

function leftOut(always: ReadonlySet<string>): ReadonlySet<string> {
  const draw = seeded(1);
  const paths = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => ({ file, place: draw() }))
    .toSorted((a, b) => a.place - b.place);
  const counts = new Map<string, number>();
  return new Set(
    paths.flatMap(({ file }) => {
      const kind = kindIn(file);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return (counts.get(kind) ?? 0) > OF_KIND && !always.has(file) ? [file] : [];
    }),
  );
}

function kindIn(file: string): string {
  const text = readFileSync(path.join(CONTENT, file), 'latin1');
  return /selfHelpType\s*[=:]\s*["']?(\w+)/i.exec(text)?.[1]?.toLowerCase() ?? '';
}
