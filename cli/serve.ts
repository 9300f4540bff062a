import { listen } from './serve/listen';
import { preparePages } from './serve/page-handler';
import { projectRoot } from './serve/project-root';
import { reportProblem } from './serve/report-problem';
import { readSettings } from './serve/settings';
import { ensureBuilt } from './serve/site-build';
import { startLine } from './serve/start-line';
import { untilStopped } from './serve/until-stopped';

/**
 * `stepwise serve`: serves a catalog that someone else compiles (`--catalog`), such as one copied to several machines.
 * Answers 503 until it is there, and the new one soon after it was replaced.
 */
export function run(args: readonly string[]): Promise<number> {
  return reportProblem(async () => {
    const root = projectRoot();
    const settings = readSettings(args, process.env, false);
    await ensureBuilt(root);
    const listening = await listen(await preparePages(root, settings), settings.host, settings.port);
    console.log(startLine(listening.url, settings.contentDir));
    return untilStopped(listening);
  });
}
