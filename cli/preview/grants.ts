import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { replaceFile } from '../replace-file';

/** Random bytes of a link: 192 bits. */
const SECRET_BYTES = 24;

/** For how long after its end a link is told that it ended; then it is as if there had never been one. */
const REMEMBERED_MS = 90 * 24 * 3600 * 1000;

/** Links that were handed out. The links themselves are kept nowhere: their SHA-256 is enough to know one again. */
const grantsSchema = z.array(z.object({ digest: z.string().regex(/^[\da-f]{64}$/), ends: z.iso.datetime() }));

type Grants = z.infer<typeof grantsSchema>;

/** A link, as it was found: good, ended, or none that was ever handed out. */
export type Admission = 'good' | 'ended' | 'unknown';

/** The file beside a catalog with drafts that says which links lead to it. */
export function grantsFileOf(catalogFile: string): string {
  return `${catalogFile.replace(/\.db$/, '')}-links.json`;
}

/**
 * Hands out a link for some time.
 * @param endsMs in milliseconds since 1970
 * @returns its random part: 32 characters of base64url, kept nowhere
 * @throws what writing the file throws
 */
export function handOut(file: string, endsMs: number, now = Date.now()): string {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const known = readGrants(file).filter(({ ends }) => Date.parse(ends) + REMEMBERED_MS > now);
  const grant = { digest: digestOf(secret).toString('hex'), ends: new Date(endsMs).toISOString() };
  replaceFile(file, `${JSON.stringify([...known, grant], null, 2)}\n`);
  return secret;
}

/**
 * Whether a link is one that was handed out. Read anew each time, so that a link counts, or stops to, without a restart. Every
 * one is compared, in a time that says nothing about how much of it is right.
 */
export function admit(file: string, secret: string, now = Date.now()): Admission {
  const asked = digestOf(secret);
  const found = readGrants(file).filter(({ digest }) => timingSafeEqual(Buffer.from(digest, 'hex'), asked));
  if (found.length === 0) return 'unknown';
  return found.some(({ ends }) => Date.parse(ends) > now) ? 'good' : 'ended';
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** None where the file is missing or isn't whole: then no link leads anywhere. */
function readGrants(file: string): Grants {
  try {
    return grantsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
