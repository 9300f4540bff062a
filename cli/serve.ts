import { existsSync } from 'node:fs';
import { projectRoot } from '@/lib/catalog/process';
import { readRemoteCatalog, remoteSource } from './remote-catalog/remote-catalog';
import { createOperation } from './serve/operation';
import { servePages } from './serve/page-handler';
import { reportProblem } from './serve/report-problem';
import { readSettings } from './serve/settings';
import { ensureBuiltFor } from './serve/site-build';

/**
 * `stepwise serve`: serves a catalog that someone else compiles (`--catalog`), such as one copied to several machines, or
 * fetched from a store.
 * Answers 503 until it is there, and says so before the pages are built; the new one is served soon after it was replaced.
 */
export function run(args: readonly string[]): Promise<number> {
  return reportProblem(async () => {
    const root = projectRoot();
    const remote = readRemoteCatalog(args, process.env);
    const settings = remote?.settings ?? readSettings(args, process.env, false);
    const operation = createOperation(process.env);
    if (remote === undefined && !existsSync(settings.catalogFile))
      console.error(`There’s no catalog at ${settings.catalogFile} yet. The site answers 503 until there is one.`);
    await ensureBuiltFor(root, 'serve');
    return servePages(root, settings, operation, remote && remoteSource(remote, operation.log));
  });
}
