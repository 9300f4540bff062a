import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from './database';
import { readMeta } from './rows';

/** Where pictures are served; the rest of the address is a name that changes with their bytes. */
export const PICTURE_PREFIX = '/pictures/';

/** Kinds of pictures that are served, by the ending of their names, with their media types. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** What a picture's name is: the hash of its bytes, and the ending that its content has. */
const NAME = /^[\w-]{27}\.(png|jpg|gif|webp|svg)$/;

/**
 * The folder with the pictures of a catalog, beside its file: copied with it, it makes the site whole elsewhere. Names come from
 * content, so several catalogs may follow each other in one folder and none changes what an address gives.
 */
export function pictureFolderOf(catalogFile: string): string {
  return `${path.resolve(catalogFile)}.pictures`;
}

/** The media type of a picture by its name; `undefined` for what is no name of a picture. */
export function pictureTypeOf(name: string): string | undefined {
  const ending = NAME.exec(name)?.[1];
  return ending === undefined ? undefined : PICTURE_TYPES[ending];
}

/** A picture as a `data:` address, for what can't ask the server for it; `undefined` where there is none of this name. */
export async function pictureAsData(folder: string, name: string): Promise<string | undefined> {
  const type = pictureTypeOf(name);
  if (type === undefined) return undefined;
  try {
    return `data:${type};base64,${await readFile(path.join(folder, name), 'base64')}`;
  } catch {
    // The folder was not copied with the catalog.
    return undefined;
  }
}

/** The names of all pictures that articles show, and of the site's logo. */
export function picturesIn(database: Database): ReadonlySet<string> {
  const rows = database.prepare("SELECT DISTINCT picture FROM uses WHERE picture <> ''").all();
  const { logo } = readMeta(database).site;
  return new Set([...rows.map(([name]) => String(name)), ...(logo === null ? [] : [logo.name])]);
}

/** Removes the pictures that no article shows any more, and the folder where none is left. What else is in it stays. */
export function removeOtherPictures(folder: string, used: ReadonlySet<string>): void {
  try {
    const names = readdirSync(folder);
    const unused = names.filter((name) => pictureTypeOf(name) !== undefined && !used.has(name));
    for (const name of unused) rmSync(path.join(folder, name), { force: true });
    if (unused.length === names.length) rmdirSync(folder);
  } catch {
    // There is no folder, or it cannot be written: a picture too many does no harm.
  }
}
