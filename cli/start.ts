import { compileContent } from './serve/compile-content';
import { listen } from './serve/listen';
import { preparePages } from './serve/page-handler';
import { projectRoot } from './serve/project-root';
import { reportProblem } from './serve/report-problem';
import { readSettings } from './serve/settings';
import { ensureBuilt } from './serve/site-build';
import { startLine } from './serve/start-line';
import { untilStopped } from './serve/until-stopped';

/** `stepwise start`: builds the pages and compiles the content where they changed, then serves both until stopped. */
export function run(args: readonly string[]): Promise<number> {
  return reportProblem(async () => {
    const root = projectRoot();
    const settings = readSettings(args, process.env, true);
    await ensureBuilt(root);
    const [handler] = await Promise.all([preparePages(root, settings), compileContent(settings)]);
    const listening = await listen(handler, settings.host, settings.port);
    console.log(startLine(listening.url, settings.contentDir));
    return untilStopped(listening);
  });
}
