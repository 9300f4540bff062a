import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const NOTE = z.object({
  /** Of the address (catalog-address.ts). */
  key: z.string(),
  /** As the store sent it; empty for none. */
  etag: z.string(),
  /** Bytes that it will have; absent where the store did not say. */
  length: z.number().optional(),
  isWhole: z.boolean(),
  /** In hexadecimal digits; of what was taken. */
  sha256: z.string().optional(),
  /** How often it was whole and not what its checksum said. */
  mismatches: z.number(),
});

/** What is known of a file that is being fetched, or was. */
export type PartNote = z.infer<typeof NOTE>;

/** A download beside the catalog that it is to replace: it outlives this process, and goes on where it ended. */
export interface PartFile {
  /** The file with the bytes that came so far. */
  readonly file: string;
  /** `undefined` where nothing was begun, or of another address. */
  note(): PartNote | undefined;
  /** Bytes that came so far. */
  size(): number;
  write(note: PartNote): void;
  drop(): void;
}

/** The download for a catalog file from an address. */
export function partFileOf(catalogFile: string, key: string): PartFile {
  const file = `${catalogFile}.part`;
  return {
    file,
    // A note without its file is of a download that was taken, or that somebody removed.
    note: () => (existsSync(file) ? readNote(`${file}.json`, key) : undefined),
    size: () => statSync(file, { throwIfNoEntry: false })?.size ?? 0,
    write: (note) => writeNote(`${file}.json`, note),
    drop: () => {
      for (const each of [file, `${file}.json`]) rmSync(each, { force: true });
    },
  };
}

/** What is known of a catalog that was fetched from an address and taken; `undefined` for none, and for one from elsewhere. */
export function readTaken(catalogFile: string, key: string): PartNote | undefined {
  if (statSync(catalogFile, { throwIfNoEntry: false }) === undefined) return undefined;
  return readNote(`${catalogFile}.from.json`, key);
}

/** Puts a whole download in the catalog's place in one step, and writes down where it is from. */
export function takePart(catalogFile: string, part: PartFile, note: PartNote): void {
  renameSync(part.file, catalogFile);
  writeNote(`${catalogFile}.from.json`, note);
  part.drop();
}

/** SHA-256 of a file in hexadecimal digits; the thread is free meanwhile. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  return hash.digest('hex');
}

function readNote(file: string, key: string): PartNote | undefined {
  try {
    const note = NOTE.parse(JSON.parse(readFileSync(file, 'utf8')));
    return note.key === key ? note : undefined;
  } catch {
    return undefined;
  }
}

function writeNote(file: string, note: PartNote): void {
  writeFileSync(`${file}.tmp`, JSON.stringify(note));
  renameSync(`${file}.tmp`, file);
}
