import type { RequestListener, Server } from 'node:http';
import { createDevHandler } from './dev/dev-handler';
import { createLiveCatalog } from './dev/live-catalog';
import { createReloadChannel } from './dev/reload-channel';
import { watchContent } from './dev/watch-content';
import { type Listening, listen } from './serve/listen';
import { sendPlain } from './serve/plain-answer';
import { projectRoot } from './serve/project-root';
import { reportProblem } from './serve/report-problem';
import { readSettings, type Settings } from './serve/settings';
import { startLine } from './serve/start-line';
import { untilStopped } from './serve/until-stopped';

/** `stepwise dev`: the site for authors. A saved file is compiled at once, and open pages show it. */
export function run(args: readonly string[]): Promise<number> {
  return reportProblem(async () => {
    const settings = readSettings(args, process.env, true);
    let handler: RequestListener = (_request, response) => sendPlain(response, 503, 'Starting …');
    const listening = await listen((request, response) => handler(request, response), settings.host, settings.port);
    const catalog = createLiveCatalog(settings);
    const channel = createReloadChannel();
    const refresh = async () => {
      const version = await catalog.refresh();
      if (version !== undefined) channel.announce(version);
    };
    const [next] = await Promise.all([prepareNext(listening, settings), refresh()]);
    const stopWatching = await watchContent(settings.contentDir, refresh);
    // A save while the watch was being set up told nobody.
    await refresh();
    handler = createDevHandler(next, catalog, channel);
    console.log(startLine(listening.url, settings.contentDir));
    await untilStopped(listening, [stopWatching, async () => channel.close()]);
    return 0;
  });
}

async function prepareNext(listening: Listening, settings: Settings): Promise<RequestListener> {
  Object.assign(process.env, { NODE_ENV: 'development', STEPWISE_CATALOG: settings.catalogFile });
  const { default: next } = await import('next');
  const httpServer = withUpgrades(listening.servers);
  const app = next({ dev: true, dir: projectRoot(), quiet: true, port: listening.port, httpServer });
  await app.prepare();
  const handle = app.getRequestHandler();
  return (request, response) => void handle(request, response);
}

/** Next takes one server to open its sockets on; the twin on the other loopback address hands over what it is asked. */
function withUpgrades(servers: readonly Server[]): Server {
  const [first, ...others] = servers;
  if (first === undefined) throw new Error('no server listens');
  for (const other of others) other.on('upgrade', (...event) => first.emit('upgrade', ...event));
  return first;
}
