import { SettingsError } from './settings';
import { BuildError, BuildInUseError } from './site-build';

/**
 * Runs a command's work; what an operator can mend is told in plain words.
 * @returns the work's exit code, or 1 after such a problem
 * @throws everything else
 */
export async function reportProblem(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BuildError) console.error(`${error.message}\n\nThe pages couldn’t be built. See above.`);
    else if (error instanceof BuildInUseError) console.error(`Stepwise can’t build the pages: ${error.message}.`);
    else if (error instanceof SettingsError) console.error(`Stepwise can’t start: ${error.message}.`);
    else throw error;
    return 1;
  }
}
