import { spawnSync } from 'node:child_process';

/**
 * Walks every form of the largest content three times over plain HTTP, its other flows by many seeds, and 60 forms with script:
 * too long for `npm test`, which walks some.
 */
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'e2e',
    'tests/e2e/flow-forms.test.ts',
    'tests/e2e/flow-walks.test.ts',
    'tests/e2e/flow-browser.test.ts',
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      STEPWISE_FLOW_WALKS: '1,2,3',
      STEPWISE_FLOW_FORMS: '100000',
      STEPWISE_FLOW_SEEDS: '200',
      STEPWISE_STEP_FLOWS: '1000',
      STEPWISE_BROWSER_FORMS: '60',
    },
  },
);
process.exitCode = status ?? 1;
