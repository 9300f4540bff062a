import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { CatalogDamagedError } from './catalog-errors';
import { crc32 } from './crc32';

/** How every SQLite file begins (https://www.sqlite.org/fileformat.html section 1.3). */
const SQLITE = Buffer.from('SQLite format 3\0');

/** Says that a SQLite file is a catalog sealed like this: "STP2", as the header's application id. */
export const APPLICATION_ID = 0x53545032;
const APPLICATION_ID_AT = 68;

/** SQLite leaves these four bytes of the header ("user version") to applications; ours holds the checksum of all others. */
const CHECKSUM_AT = 60;
const CHECKSUM_LENGTH = 4;

const HEADER = 100;

/** Bytes that are read and summed at once: about a millisecond, after which others get their turn. */
const CHUNK = 1024 * 1024;

/** Writes the checksum into a catalog that nobody has open, so that any damage shows before it is served. */
export function sealCatalog(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, checksumHere(descriptor), 0, CHECKSUM_LENGTH, CHECKSUM_AT);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a whole catalog file and holds it against its checksum; the thread is free meanwhile. What is no file, such as a
 * folder or a pipe, is not read at all.
 * @throws CatalogDamagedError with what is wrong
 */
export async function checkSeal(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await checkFile(file, handle);
  } finally {
    await handle.close();
  }
}

/** The same at once, for a compile that is about to build on the file. @returns whether the file is whole */
export function hasSeal(file: string): boolean {
  if (!statSync(file).isFile()) return false;
  const descriptor = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER);
    readSync(descriptor, header, 0, HEADER, 0);
    return faultOf(header) === undefined && checksumHere(descriptor).equals(sealOf(header));
  } finally {
    closeSync(descriptor);
  }
}

async function checkFile(file: string, handle: FileHandle): Promise<void> {
  const header = Buffer.alloc(HEADER);
  await handle.read(header, 0, HEADER, 0);
  const fault = faultOf(header);
  if (fault !== undefined) throw new CatalogDamagedError(file, fault);
  const chunk = Buffer.allocUnsafe(CHUNK);
  let checksum = 0;
  for (let at = 0; ; ) {
    const { bytesRead } = await handle.read(chunk, 0, CHUNK, at);
    if (bytesRead === 0) break;
    checksum = withChunk(checksum, chunk.subarray(0, bytesRead), at);
    at += bytesRead;
  }
  if (!bytesOf(checksum).equals(sealOf(header)))
    throw new CatalogDamagedError(file, 'is damaged: its content doesn’t match its checksum');
}

function faultOf(header: Buffer): string | undefined {
  if (!header.subarray(0, SQLITE.length).equals(SQLITE)) return 'isn’t a SQLite file';
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID)
    return 'isn’t a catalog, or comes from an older Stepwise. Compile the content again';
  return undefined;
}

function checksumHere(descriptor: number): Buffer {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let checksum = 0;
  for (let at = 0; ; ) {
    const length = readSync(descriptor, chunk, 0, CHUNK, at);
    if (length === 0) return bytesOf(checksum);
    checksum = withChunk(checksum, chunk.subarray(0, length), at);
    at += length;
  }
}

/** The bytes of the checksum itself count as zero. */
function withChunk(checksum: number, chunk: Buffer, at: number): number {
  if (at === 0) chunk.fill(0, CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_LENGTH);
  return crc32(chunk, checksum);
}

function bytesOf(checksum: number): Buffer {
  const bytes = Buffer.alloc(CHECKSUM_LENGTH);
  bytes.writeUInt32BE(checksum);
  return bytes;
}

function sealOf(header: Buffer): Buffer {
  return header.subarray(CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_LENGTH);
}
