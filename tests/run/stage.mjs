/**
 * What a stage found.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly told: string, readonly notes: readonly string[] }} Outcome
 */

/** The outcome of a stage that holds or does not; `told` is what it printed. */
export function outcomeOf({ code, output }, notes = []) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, told: output, notes };
}

/** Runs a stage and prints one line for it; what it printed itself only where it failed. */
export async function runStage({ name, run }) {
  const started = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const sign = outcome.failed === 0 ? '✓' : '✗';
  const count =
    outcome.failed === 0 ? `${outcome.passed} passed` : `${outcome.passed} passed, ${outcome.failed} failed,`;
  console.log(`${sign} ${name.padEnd(12)} ${count} in ${seconds} s`);
  for (const note of outcome.notes) console.log(`  ${note}`);
  if (outcome.failed > 0) console.log(`\n${outcome.told.trim()}\n`);
  return outcome;
}
