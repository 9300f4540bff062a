import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFixes, writeFix } from '@/cli/fix/fix-content';
import { exportContent } from '@/lib/compile';
import { contentFolder } from '../../lib/compile/content-folder';
import { largestContent } from '../../run/real-content.mjs';

/** One file of so many is fixed here; the deep tests take all (tests/run-deep.mjs), which takes minutes. */
const EVERY = Number(process.env.STEPWISE_FIX_EVERY ?? 30);

/** All of a large repository takes minutes. */
const LONGEST_MS = 1_800_000;

/** Characters that nobody sees, which fixes take away. */
const UNSEEN = /[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\uFFA0]/g;

/** A part of the largest content that there is, in a folder of its own. */
function copyOfContent(): string {
  const from = largestContent();
  const { contentDir } = contentFolder({});
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const few = names.length < 1000 ? names : names.toSorted().filter((_, at) => at % EVERY === 0);
  for (const name of few) cpSync(path.join(from, name), path.join(contentDir, name));
  return contentDir;
}

/** All that readers see of each file, as text. */
async function seenIn(contentDir: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for await (const { diagnostics: _findings, changed: _day, ...shown } of exportContent(contentDir))
    seen.push(JSON.stringify(shown).replace(UNSEEN, ''));
  return seen;
}

describe('fixes of real content', () => {
  it(
    'leave what readers see as it is, and nothing more to fix; with =all, too, there is nothing more',
    async () => {
      const contentDir = copyOfContent();
      const before = await seenIn(contentDir);
      const { changed } = await planFixes({ contentDir, dataDir: undefined, isAll: false });
      for (const file of changed) expect(await writeFix(file)).toBe(true);
      expect(await seenIn(contentDir)).toEqual(before);
      const again = await planFixes({ contentDir, dataDir: undefined, isAll: false });
      expect({ changed: again.changed, fixed: again.fixed }).toEqual({ changed: [], fixed: [] });
      const all = await planFixes({ contentDir, dataDir: undefined, isAll: true });
      for (const file of all.changed) expect(await writeFix(file)).toBe(true);
      const { changed: stillChanged } = await planFixes({ contentDir, dataDir: undefined, isAll: true });
      expect(stillChanged.map(({ path: file }) => file)).toEqual([]);
      console.log(`measured: ${changed.length} of ${before.length} files were fixed`);
    },
    LONGEST_MS,
  );
});
