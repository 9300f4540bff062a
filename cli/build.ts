import { parseArgs } from 'node:util';
import { projectRoot } from '@/lib/catalog/process';
import { reportProblem } from './serve/report-problem';
import { ensureBuilt } from './serve/site-build';

/** `stepwise build`: builds the pages where their sources changed. The content is compiled apart (`stepwise compile`). */
export function run(args: readonly string[]): Promise<number> {
  parseArgs({ args: [...args] });
  return reportProblem(async () => {
    const milliseconds = await ensureBuilt(projectRoot());
    console.log(
      milliseconds === 0 ? 'The pages are up to date.' : `Pages built in ${(milliseconds / 1000).toFixed(1)} s.`,
    );
    return 0;
  });
}
