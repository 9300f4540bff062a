/** Failed files that are tried again; where more failed, the fault is no accident. */
const MOST_TRIED_AGAIN = 3;

/**
 * The outcome of one run, with the names of the files that failed.
 * @typedef {import('./stage.mjs').Outcome & { readonly failedFiles: readonly string[] }} RunOutcome
 */

/**
 * Runs tests, and the few files that failed once more by themselves, for in CI nobody is there to start them again. What passes
 * then counts as passed and is told as flaky, with its first failure whole: nobody can take it for a clean run.
 * @param {(files: readonly string[]) => Promise<RunOutcome>} run
 * @param {readonly string[]} files none for all
 * @returns {Promise<RunOutcome>}
 */
export async function withSecondTry(run, files) {
  const first = await run(files);
  const { failedFiles } = first;
  if (failedFiles.length === 0 || failedFiles.length > MOST_TRIED_AGAIN) return first;
  const second = await run(failedFiles);
  if (second.failed > 0) return { ...first, told: `${first.told}\n\nTried again:\n${second.told}` };
  const flaky = `flaky: ${failedFiles.join(', ')} failed, then passed when tried again:\n${first.told.trim()}\n`;
  return { ...first, passed: first.passed + first.failed, failed: 0, notes: [...first.notes, flaky] };
}
