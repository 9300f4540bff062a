import type { RequestListener, Server } from 'node:http';
import { STYLEGUIDE_ON } from '@/lib/request';
import { USUAL_LANGUAGE } from '@/lib/text';
import { directDrawer, type PageHandler } from './direct-pages';
import { builtPageScript, DEVELOPMENT_ENTRY, scriptAddress } from './page-script';
import type { Settings } from './settings';

/** What Next needs to know, besides the mode. */
interface NextPlace {
  readonly dir: string;
  readonly port?: number;
  readonly httpServer?: Server;
  /** Whether authors are served, who see the style guide; set either way, so that no setting can show it to readers. */
  readonly hasStyleguide: boolean;
}

/** Loads the built pages. @param hasStyleguide whether they are for authors, who see the style guide */
export function loadPages(root: string, settings: Settings, hasStyleguide = false): Promise<PageHandler> {
  return loadNext('production', settings, { dir: root, hasStyleguide });
}

/**
 * Loads Next in a mode and gives what answers with its pages. Once a process: what is set here is read by Next and by
 * the pages' own copy of lib/catalog when they are loaded.
 */
export async function loadNext(
  mode: 'development' | 'production',
  settings: Settings,
  { hasStyleguide, ...place }: NextPlace,
): Promise<PageHandler> {
  const script =
    mode === 'production'
      ? builtPageScript(place.dir)
      : JSON.stringify({ [USUAL_LANGUAGE]: scriptAddress(DEVELOPMENT_ENTRY) });
  Object.assign(process.env, { NODE_ENV: mode, STEPWISE_CATALOG: settings.catalogFile, STEPWISE_SCRIPT: script });
  process.env[STYLEGUIDE_ON] = hasStyleguide ? 'on' : '';
  const { default: next } = await import('next');
  const app = next({ ...place, dev: mode === 'development', quiet: true });
  await withoutChatter(() => app.prepare());
  const handle = app.getRequestHandler();
  const listener: RequestListener = (request, response) => void handle(request, response);
  // Work on the pages is drawn by the framework, which takes changed code in.
  return mode === 'development' ? listener : Object.assign(listener, { direct: directDrawer(place.dir, handle) });
}

/** Next tells on standard output how long it took to read its configuration; nobody who starts a site wants to know. */
async function withoutChatter(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
