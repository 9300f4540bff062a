import type { RequestListener, Server } from 'node:http';
import { contentDirsOf } from '@/lib/catalog';
import { projectRoot } from '@/lib/catalog/process';
import { catalogPathOf, readFolders } from '@/lib/compile';
import { createDevHandler } from './dev/dev-handler';
import { watchFindings } from './dev/findings-watch';
import { createLiveCatalog } from './dev/live-catalog';
import { createReloadChannel } from './dev/reload-channel';
import { tellFindings } from './dev/tell-findings';
import { watchContent } from './dev/watch-content';
import type { Listening } from './serve/listen';
import { loadNext, loadPages } from './serve/load-next';
import { createOperation } from './serve/operation';
import { sendPlain } from './serve/plain-answer';
import { reportProblem } from './serve/report-problem';
import { listenObserved, startLine, untilStopped } from './serve/run-site';
import { readSettings, type Settings, SettingsError } from './serve/settings';
import { ensureBuiltFor } from './serve/site-build';
import { createStudio, type StudioServer } from './studio/answer-studio';
import { STUDIO } from './studio/shell';

/** Takes changed code in as well, and draws each page several times as slowly. */
const CODE_OPTION = '--code';

/**
 * `stepwise dev`: the site for authors. A saved file is compiled at once, and open pages show it. The pages are the built
 * ones, for Next's development server takes longer to draw one than a save may take to the screen; `--code` starts that
 * server, for work on the pages themselves.
 */
export function run(args: readonly string[]): Promise<number> {
  return reportProblem(async () => {
    const isCode = args.includes(CODE_OPTION);
    if (process.env.CONTENT_GIT)
      throw new SettingsError(
        'CONTENT_GIT is for stepwise start; to write, clone the repository and set CONTENT_DIR to it',
      );
    const settings = settingsOf(args.filter((arg) => arg !== CODE_OPTION));
    const operation = createOperation({ LOG_FORMAT: 'text', ...process.env });
    if (!isCode) await ensureBuiltFor(projectRoot(), 'dev');
    let handler: RequestListener = (_request, response) => sendPlain(response, 503, 'Starting …');
    const listening = await listenObserved((request, response) => handler(request, response), settings, operation);
    const catalog = createLiveCatalog(settings);
    const channel = createReloadChannel();
    const findings = watchFindings();
    let studio: StudioServer | undefined;
    const refreshPages = async (saved: ReadonlySet<string>) => {
      const version = await catalog.refresh();
      if (version === undefined) return;
      channel.announce(version);
      const { folders } = readFolders(settings.contentDir);
      const paths = [...saved].flatMap((file) => catalogPathOf(folders, file) ?? []);
      const change = findings.take(catalog.read(), new Set(paths));
      channel.tell(change.open);
      tellFindings(change, folders);
    };
    const refresh = async (saved: ReadonlySet<string> = new Set()) => {
      await refreshPages(saved);
      await studio?.changed(saved);
    };
    const [next] = await Promise.all([prepareNext(listening, settings, isCode), refresh()]);
    const stopWatching = await watchContent(contentDirsOf(settings.contentDir), refresh);
    // A save while the watch was being set up told nobody.
    await refresh();
    studio = createStudio(settings.contentDir, { next, readCatalog: catalog.read, isCode });
    handler = createDevHandler(next, catalog, channel, operation, studio, settings.host, isCode);
    console.log(startLine(listening.url, settings));
    console.log(`Studio: ${new URL(STUDIO, listening.url)}`);
    return untilStopped(listening, operation, [stopWatching, async () => channel.close()]);
  });
}

/** Drafts are in the catalog, so no server for readers may find it where it looks for its own, named or not. */
function settingsOf(args: readonly string[]): Settings {
  const settings = readSettings(args, process.env, true);
  return { ...settings, catalogFile: settings.catalogFile.replace(/(?:\.db)?$/, '-dev.db') };
}

async function prepareNext(listening: Listening, settings: Settings, isCode: boolean): Promise<RequestListener> {
  if (!isCode) return loadPages(projectRoot(), settings, true);
  const httpServer = withUpgrades(listening.servers);
  return loadNext('development', settings, {
    dir: projectRoot(),
    port: listening.port,
    httpServer,
    hasStyleguide: true,
  });
}

/** Next takes one server to open its sockets on; the twin on the other loopback address hands over what it is asked. */
function withUpgrades(servers: readonly Server[]): Server {
  const [first, ...others] = servers;
  if (first === undefined) throw new Error('no server listens');
  for (const other of others) other.on('upgrade', (...event) => first.emit('upgrade', ...event));
  return first;
}
