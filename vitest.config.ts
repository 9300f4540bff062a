import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LONG_TESTS } from './tests/run/long-tests.mjs';
import { SlowFirst } from './tests/run/slow-first.mjs';

/** Set by `npm run test:quick`. */
const IS_QUICK = process.env.STEPWISE_TESTS === 'quick';

/** `unit` needs nothing; `e2e` needs a built site and a browser (tests/run.mjs sees to both). */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...(IS_QUICK ? LONG_TESTS : [])],
          // Files of one worker share their modules: to read those anew for each file took a third of the time. So a test
          // leaves nothing behind that is not its own; what it sets in the environment is taken back for it.
          isolate: false,
          unstubEnvs: true,
          setupFiles: ['tests/run/seed-properties.ts'],
          globalSetup: ['tests/run/compiled-folder.ts'],
          // A hang is what this is for: a busy machine takes ten times as long as a quiet one.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Starts what files share, when the first of them asks.
          globalSetup: ['tests/e2e/shared-host.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          // A busy machine draws a page in seconds; a second, the default, says nothing about the page.
          expect: { poll: { timeout: 20_000 } },
          // Where some files of both run, these come last.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
