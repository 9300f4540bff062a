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

/**
 * The built pages, for a process that draws them beside other things. Next is loaded when a page first needs it.
 * @param hasStyleguide whether they are for authors, who see the style guide
 */
export async function loadPages(root: string, settings: Settings, hasStyleguide = false): Promise<PageHandler> {
  const place = { dir: root, hasStyleguide };
  setEnvironment('production', settings, place);
  const direct = await directDrawer(root);
  const load = () => loadNext('production', settings, place);
  return direct === undefined ? load() : Object.assign(whenFirstAsked(load), { direct });
}

/** Only what React alone can draw. @returns what throws ElsewhereError where a page needs Next; `undefined` where no page can be drawn so */
export async function loadDirectPages(root: string, settings: Settings): Promise<PageHandler | undefined> {
  setEnvironment('production', settings, { dir: root, hasStyleguide: false });
  const draw = await directDrawer(root);
  if (draw === undefined) return undefined;
  const direct = async (address: string) => {
    const page = await draw(address);
    if (page === undefined) throw new ElsewhereError(`${address} needs the framework`);
    return page;
  };
  return Object.assign<RequestListener, Pick<PageHandler, 'direct'>>((_, response) => void response.destroy(), {
    direct,
  });
}

/** Thrown where only Next can draw a page, and isn’t here. */
export class ElsewhereError extends Error {
  override readonly name = 'ElsewhereError';
}

/** Loads Next in a mode and gives what answers with its pages. Once a process. */
export async function loadNext(
  mode: 'development' | 'production',
  settings: Settings,
  place: NextPlace,
): Promise<RequestListener> {
  setEnvironment(mode, settings, place);
  const { hasStyleguide: _, ...options } = place;
  const { default: next } = await import('next');
  const app = next({ ...options, dev: mode === 'development', quiet: true });
  await withoutChatter(() => app.prepare());
  const handle = app.getRequestHandler();
  return (request, response) => void handle(request, response);
}

/** What is read by Next and by the pages' own copy of lib/catalog when they are loaded. */
function setEnvironment(mode: 'development' | 'production', settings: Settings, place: NextPlace): void {
  const script =
    mode === 'production'
      ? builtPageScript(place.dir)
      : JSON.stringify({ [USUAL_LANGUAGE]: scriptAddress(DEVELOPMENT_ENTRY) });
  Object.assign(process.env, { NODE_ENV: mode, STEPWISE_CATALOG: settings.catalogFile, STEPWISE_SCRIPT: script });
  process.env[STYLEGUIDE_ON] = place.hasStyleguide ? 'on' : '';
}

/** Loads once, at the first request; again at the next one where that fails. */
function whenFirstAsked(load: () => Promise<RequestListener>): RequestListener {
  let loading: Promise<RequestListener> | undefined;
  return (request, response) => {
    loading ??= load();
    loading.then(
      (listener) => listener(request, response),
      (error: unknown) => {
        loading = undefined;
        response.destroy(error instanceof Error ? error : new Error(String(error)));
      },
    );
  };
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
