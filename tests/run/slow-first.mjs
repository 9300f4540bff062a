import { existsSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';

/**
 * Files that take most of a minute, the slowest first: where one of them begins last, everything else waits for it. On a build machine
 * nobody has measured the files before, and Vitest would begin with the largest.
 */
const SLOW = [
  'tests/e2e/studio-map-keys.test.ts',
  'tests/e2e/pages-outlive-catalogs.test.ts',
  'tests/e2e/every-article.test.ts',
  'tests/e2e/operation.test.ts',
  'tests/e2e/flow-browser.test.ts',
  'tests/e2e/studio-keys.test.ts',
  'tests/e2e/script-late-or-missing.test.ts',
  'tests/e2e/flow-moves.test.ts',
  'tests/e2e/journeys.test.ts',
  'tests/e2e/git-content.test.ts',
  'tests/e2e/behind-nginx.test.ts',
  'tests/e2e/flow-forms.test.ts',
  'tests/e2e/direct-pages.test.ts',
  'tests/e2e/hostile-requests.test.ts',
  'tests/e2e/desk-sign-in.test.ts',
  'tests/e2e/desk-pages.test.ts',
  'tests/e2e/feedback.test.ts',
  'tests/e2e/link-previews.test.ts',
  'tests/lib/twins/every-twin.test.ts',
  'tests/lib/studio/map/every-troubleshooter.test.ts',
  'tests/lib/studio/form/every-form.test.ts',
  'tests/search/lists-of-articles.test.ts',
  'tests/cli/format.test.ts',
  'tests/cli/compile.test.ts',
];

const gone = SLOW.find((file) => !existsSync(file));
if (gone !== undefined) throw new Error(`tests/run/slow-first.mjs names ${gone}, which isn’t there`);

/** Begins with the slow files; the others keep the order that Vitest gives them. */
export class SlowFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} specifications */
  async sort(specifications) {
    const sorted = await super.sort(specifications);
    const place = ({ moduleId }) => {
      const at = SLOW.findIndex((file) => moduleId.endsWith(file));
      return at < 0 ? SLOW.length : at;
    };
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}
