import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Database, pictureTypeOf } from '@/lib/catalog';

/** The names of all pictures that articles show. */
export function picturesIn(database: Database): ReadonlySet<string> {
  const rows = database.prepare("SELECT DISTINCT picture FROM uses WHERE picture <> ''").all();
  return new Set(rows.map(([name]) => String(name)));
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
