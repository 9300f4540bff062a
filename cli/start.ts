import { projectRoot } from '@/lib/catalog';
import { compileContent } from './serve/compile-content';
import { createOperation } from './serve/operation';
import { servePages } from './serve/page-handler';
import { reportProblem } from './serve/report-problem';
import { readSettings } from './serve/settings';
import { ensureBuilt } from './serve/site-build';

/** `stepwise start`: builds the pages and compiles the content where they changed, then serves both until stopped. */
export function run(args: readonly string[]): Promise<number> {
  return reportProblem(async () => {
    const root = projectRoot();
    const settings = readSettings(args, process.env, true);
    const operation = createOperation(process.env);
    await ensureBuilt(root);
    return servePages(root, settings, operation, compileContent(settings));
  });
}
