import { accessSync, constants, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type Database, LongHash } from '@/lib/catalog';
import type { Diagnostic } from '@/lib/format';
import { readDataFile } from './data-file';

/** Who has an address: an article by its id, and the file it was in. Either may change alone. */
export interface AddressHolder {
  /** As written; empty for none. */
  readonly id: string;
  readonly path: string;
}

/** The addresses that were given out, from the file that authors commit with the content. */
export interface AddressLock {
  /** Slug → its holder. */
  readonly holders: ReadonlyMap<string, AddressHolder>;
  /** The file's text; empty where there is none. */
  readonly text: string;
  /** Findings about the file; while there are any it is never written over. */
  readonly diagnostics: readonly Diagnostic[];
}

const NAME = 'addresses';
const HOLDER = z.object({ id: z.string(), path: z.string() });

/** Reads `addresses.json` of the content data; a broken entry is a finding, and the others count. Never throws. */
export function readAddressLock(dataDir: string): AddressLock {
  const read = readDataFile(lockFile(dataDir), `data/${NAME}.json`, HOLDER);
  return {
    holders: new Map(Object.entries(read?.entries ?? {})),
    text: read?.text ?? '',
    diagnostics: read?.diagnostics ?? [],
  };
}

/** The text of the file for what a catalog gives out now: an address a line, in order, so that changes merge well. */
export function lockTextOf(database: Database): string {
  return [...lockParts(database)].join('');
}

/** The hash of that text, without all of it in memory. */
export function lockHashOf(database: Database): string {
  const hash = new LongHash('');
  for (const part of lockParts(database)) hash.add(part);
  return hash.digest();
}

/** Addresses whose lines are joined at once: a line alone takes twice the memory of its letters. */
const LINES_AT_ONCE = 500;

/** The text in parts of many lines. */
function* lockParts(database: Database): IterableIterator<string> {
  const rows = database.prepare('SELECT slug, article_id, path FROM articles WHERE slug IS NOT NULL ORDER BY slug');
  let start = '{\n';
  let lines: string[] = [];
  for (const [slug, id, file] of rows.each()) {
    const [name, ofId, ofFile] = [slug, id, file].map((cell) => JSON.stringify(String(cell)));
    lines.push(`  ${name}: { "id": ${ofId}, "path": ${ofFile} }`);
    if (lines.length < LINES_AT_ONCE) continue;
    yield start + lines.join(',\n');
    start = ',\n';
    lines = [];
  }
  yield `${lines.length > 0 || start !== ',\n' ? start : ''}${lines.join(',\n')}\n}\n`;
}

/**
 * Whether the file may be written: not where what stands there could not be read, and not where the folder is marked
 * read-only, whoever asks (a superuser may write everywhere).
 */
export function canWriteLock(dataDir: string, { diagnostics }: AddressLock): boolean {
  if (diagnostics.length > 0) return false;
  const places = [lockFile(dataDir), dataDir, path.dirname(dataDir)].filter((place) => existsSync(place)).slice(0, 2);
  return places.length > 0 && places.every(isWritable);
}

/** Writes the file in one step. A disk that refuses leaves the old one, and the next compile tries again. */
export function writeAddressLock(dataDir: string, text: string): void {
  const draft = `${lockFile(dataDir)}.${process.pid}.tmp`;
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, lockFile(dataDir));
  } catch {
    // The catalog is whole without it.
  }
}

function lockFile(dataDir: string): string {
  return path.join(dataDir, `${NAME}.json`);
}

function isWritable(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return (statSync(place).mode & 0o222) !== 0;
  } catch {
    return false;
  }
}
