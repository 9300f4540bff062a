import { Script } from 'node:vm';

/** Where the script finds the work: a script that runs in this context sees what is global and nothing else. */
const WORK = Symbol.for('stepwise.work');

const RUN = new Script("globalThis[Symbol.for('stepwise.work')]()");

/** Nothing of `work` went on for longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * Does work that may not take longer than `milliseconds`; JavaScript is ended wherever it is, regular expressions and loops
 * too, native code is not. Costs a tenth of a millisecond, so small work is done several pieces at a time.
 * @throws TimeLimitError where it takes longer; whatever `work` throws
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  const results: { readonly value: Result }[] = [];
  Reflect.set(globalThis, WORK, () => {
    results.push({ value: work() });
  });
  try {
    RUN.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TimeLimitError(`it took more than ${milliseconds / 1000} s`);
    throw error;
  } finally {
    Reflect.deleteProperty(globalThis, WORK);
  }
  const [result] = results;
  if (result === undefined) throw new TimeLimitError(`it took more than ${milliseconds / 1000} s`);
  return result.value;
}
