import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LONG_TESTS } from './tests/run/long-tests.mjs';
import { SlowFirst } from './tests/run/slow-first.mjs';

/** Set by `npm run test:quick`. */
const IS_QUICK = process.env.STEPWISE_TESTS === 'quick';

/**
 * React and the parsers as the site runs them. Those for development check their own work, and React keeps a stack for every element:
 * drawing a list took ten times as long, and no reader gets any of it.
 */
Object.assign(process.env, { NODE_ENV: 'production' });

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
          setupFiles: ['tests/e2e/close-windows.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // One more than the two processors that are reckoned with: a third of the time a file waits, for nginx, for a limit, for a server.
          maxWorkers: 3,
          // A busy machine draws a page in seconds; a second, the default, says nothing about the page.
          expect: { poll: { timeout: 20_000 } },
          // Where some files of both run, these come last.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
