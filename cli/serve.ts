import { existsSync } from 'node:fs';
import { projectRoot } from '@/lib/catalog';
import { readRemoteCatalog, remoteSource } from './remote-catalog/remote-catalog';
import { createOperation } from './serve/operation';
import { servePages } from './serve/page-handler';
import { reportProblem } from './serve/report-problem';
import { readSettings, SettingsError } from './serve/settings';
import { ensureBuilt } from './serve/site-build';

/**
 * `stepwise serve`: serves a catalog that someone else compiles (`--catalog`), such as one copied to several machines, or
 * fetched from a store.
 * The new one is served soon after it was replaced. A file that is not there is told before the pages are built; for one from
 * a store the site answers 503 until it came.
 */
export function run(args: readonly string[]): Promise<number> {
  return reportProblem(async () => {
    const root = projectRoot();
    const remote = readRemoteCatalog(args, process.env);
    const settings = remote?.settings ?? readSettings(args, process.env, false);
    const operation = createOperation(process.env);
    if (remote === undefined && !existsSync(settings.catalogFile))
      throw new SettingsError(
        `there’s no catalog at ${settings.catalogFile}; compile one, or name another file with --catalog`,
      );
    await ensureBuilt(root);
    return servePages(root, settings, operation, remote && remoteSource(remote, operation.log));
  });
}
