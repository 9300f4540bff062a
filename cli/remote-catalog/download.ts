import { open } from 'node:fs/promises';
import { type Answer, type Asking, ask, RemoteCatalogError } from './ask';
import type { CatalogAddress } from './catalog-address';
import type { PartFile, PartNote } from './part-file';

/** What a look at the store needs. */
export interface DownloadOptions extends Pick<Asking, 'signal' | 'stallMs'> {
  readonly address: CatalogAddress;
  readonly part: PartFile;
  /** The tag of what is served; empty for none. */
  readonly servedTag: string;
}

/**
 * Brings the store's catalog into the part file, where it is not the one that is served (RFC 9110, 13 and 14): what is there
 * already is asked about by its tag, and what came in part goes on where it ended as long as the tag is the same.
 * @returns `unchanged`, or `whole` where the part file has all of it
 * @throws RemoteCatalogError where it could not be brought; what came stays for the next time
 */
export async function download(options: DownloadOptions): Promise<'unchanged' | 'whole'> {
  const { address, part, signal, stallMs } = options;
  const known = part.note();
  // A store without tags cannot say whether it has another one by now; first this one has its checks.
  if (known?.isWhole && known.etag === '') return 'whole';
  const { headers, isGoingOn } = conditionsOf(known, part.size(), options.servedTag);
  const answer = await ask(address.url, { shown: address.shown, signal, stallMs, headers });
  if (answer.status === 304) {
    answer.drop();
    return known?.isWhole ? 'whole' : 'unchanged';
  }
  const goesOn = isGoingOn && answer.status === 206 && startOf(answer) === part.size();
  if (answer.status !== 200 && !goesOn) throw await refused(answer, options);
  const note = goesOn && known ? known : noteOf(answer, address);
  if (!goesOn) part.drop();
  part.write(note);
  await append(answer, part, goesOn);
  assertLength(part, note, address.shown);
  part.write({ ...note, isWhole: true });
  return 'whole';
}

/** A weak tag says that two files mean the same, not that they have the same bytes, so nothing goes on by it. */
function conditionsOf(known: PartNote | undefined, size: number, servedTag: string) {
  if (known?.isWhole) return { headers: { 'If-None-Match': known.etag }, isGoingOn: false };
  const fresh: Record<string, string> = servedTag === '' ? {} : { 'If-None-Match': servedTag };
  const isGoingOn = known !== undefined && size > 0 && /^"/.test(known.etag);
  if (!isGoingOn) return { headers: fresh, isGoingOn };
  return { headers: { ...fresh, Range: `bytes=${size}-`, 'If-Range': known.etag }, isGoingOn };
}

/** A range that nobody can give means that the part is longer than the file: it is of no use. */
async function refused(answer: Answer, { address, part }: DownloadOptions): Promise<RemoteCatalogError> {
  answer.drop();
  if (answer.status === 416 || answer.status === 206) part.drop();
  const about = answer.status === 206 ? ' with a part that doesn’t fit' : '';
  return new RemoteCatalogError(`${address.shown} answers ${answer.status}${about}`);
}

function noteOf({ headers }: Answer, { key }: CatalogAddress): PartNote {
  // Compressed in spite of the request: the length is another one, and a part of it could not go on.
  const isEncoded = !/^(?:identity)?$/i.test(headers.get('content-encoding') ?? '');
  const length = isEncoded ? null : headers.get('content-length');
  const etag = headers.get('etag') ?? '';
  return {
    key,
    etag: isEncoded && etag.startsWith('"') ? `W/${etag}` : etag,
    ...(length !== null && /^\d+$/.test(length) && { length: Number(length) }),
    isWhole: false,
    mismatches: 0,
  };
}

/** Where the bytes of a partial answer begin. */
function startOf({ headers }: Answer): number | undefined {
  const [, start] = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '') ?? [];
  return start === undefined ? undefined : Number(start);
}

async function append({ body }: Answer, part: PartFile, goesOn: boolean): Promise<void> {
  const file = await open(part.file, goesOn ? 'a' : 'w');
  try {
    for await (const chunk of body) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

function assertLength(part: PartFile, { length }: PartNote, shown: string): void {
  const size = part.size();
  if (length === undefined || size === length) return;
  if (size > length) part.drop();
  throw new RemoteCatalogError(`${shown} ended after ${size} of ${length} bytes`);
}
