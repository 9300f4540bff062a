import { call } from './call.mjs';
import { outcomeOf } from './stage.mjs';

/** Lines that a script prints to be read, such as what it measured. */
const TOLD = /^(?:measured|note|SKIPPED): ?/;

/**
 * Runs a script of the project that checks something by itself and says what it measured.
 * @returns {Promise<import('./stage.mjs').Outcome>}
 */
export async function runScript(...command) {
  const result = await call([process.execPath, ...command]);
  return outcomeOf(
    result,
    result.output.split('\n').filter((line) => TOLD.test(line)),
  );
}
