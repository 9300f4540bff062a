import { projectRoot } from '@/lib/catalog/process';
import { gitSource, readGitContent } from './content-git/git-content';
import { readRemoteCatalog } from './remote-catalog/remote-catalog';
import { run as serve } from './serve';
import { compileContent } from './serve/compile-content';
import { createOperation } from './serve/operation';
import { servePages } from './serve/page-handler';
import { reportProblem } from './serve/report-problem';
import { readSettings } from './serve/settings';
import { ensureBuiltFor } from './serve/site-build';

/**
 * `stepwise start`: builds the pages and compiles the content where they changed, then serves both until stopped. Content of
 * a git repository is fetched first, and kept up to date; a catalog that has an address is served as it is.
 */
export function run(args: readonly string[]): Promise<number> {
  return reportProblem(async () => {
    const root = projectRoot();
    if (readRemoteCatalog(args, process.env) !== undefined) return serve(args);
    const git = readGitContent(args, process.env);
    const settings = git?.settings ?? readSettings(args, process.env, true);
    const operation = createOperation(process.env);
    await ensureBuiltFor(root, 'start');
    const source = git === undefined ? { ready: compileContent(settings) } : gitSource(git, operation.log);
    return servePages(root, settings, operation, source);
  });
}
