import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Language, USUAL_LANGUAGE } from '@/lib/text';
import { ASSET_PREFIX } from './cache-policy';
import type { StoredPage } from './send-page';
import { storedPage } from './send-page';

/** The folder of the script for other people's pages, among the build's own files; behind a hyphen a language may follow. */
export const EMBED_FOLDER = 'embed';

/** The same for the script in a language. */
function folderIn(language: Language): string {
  return language === USUAL_LANGUAGE ? EMBED_FOLDER : `${EMBED_FOLDER}-${language.toLowerCase()}`;
}

const OF_EMBED = new RegExp(`^${ASSET_PREFIX}${EMBED_FOLDER}(?:-[a-z-]+)?/`);

/** Whether an address is that of a file which other people's pages load. */
export function isEmbedFile(path: string): boolean {
  return OF_EMBED.test(path);
}

/** The file that the script begins with, of the files of a build; `undefined` for none. */
export function embedScriptFile(files: ReadonlySet<string>, language: Language): string | undefined {
  return [...files].find((file) => file.startsWith(`${ASSET_PREFIX}${folderIn(language)}/embed-`));
}

/**
 * The script under its lasting name: it leads to the file whose name changes with its content, which browsers keep for good.
 * @param file address of that file
 * @param isBelow whether the name has a language in front (`/de/embed.js`)
 */
export function embedScript(file: string, isBelow: boolean): StoredPage {
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  return storedPage(200, headers, Buffer.from(`import "${isBelow ? '..' : '.'}${file}";\n`));
}

/**
 * Lets the pages of the list in `site.json` load a file, and no other site's: browsers load modules of another origin only where
 * the answer names theirs.
 * @returns the file as it is sent: one answer for each origin
 */
export function shownTo(
  request: IncomingMessage,
  response: ServerResponse,
  file: StoredPage,
  origins: readonly string[],
): StoredPage {
  const { origin = '' } = request.headers;
  const allowed = origins.includes('*') ? '*' : origins.includes(origin) ? origin : undefined;
  if (allowed !== undefined) response.setHeader('Access-Control-Allow-Origin', allowed);
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  return { ...file, headers: { ...file.headers, vary: 'Origin, Accept-Encoding' } };
}
