import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CatalogError, checkSeal, contentHash, openCatalog, pictureFolderOf, removeOtherPictures } from '@/lib/catalog';
import { type Asking, ask, RemoteCatalogError, readAll } from './ask';
import { besideOf, type CatalogAddress } from './catalog-address';
import { type PartFile, type PartNote, sha256Of, takePart } from './part-file';

/** What taking a download needs. */
export interface TakeOptions extends Pick<Asking, 'signal' | 'stallMs'> {
  readonly address: CatalogAddress;
  readonly catalogFile: string;
  readonly part: PartFile;
}

/** Bytes of `catalog.db.sha256`, whose file name may be long. */
const LONGEST_CHECKSUM = 4096;

/** Bytes of one picture; the compiler takes none that is larger than a tenth of that. */
const LONGEST_PICTURE = 256 * 1024 * 1024;

/** Pictures that are fetched at once. */
const AT_ONCE = 4;

/** Whoever uploads two files changes one of them first; a checksum that is wrong for longer is about the download. */
const MOST_MISMATCHES = 5;

/**
 * Puts a whole download in the catalog's place, once its checksum is right, this Stepwise can open it, and its pictures are
 * here. Until then what is served stays as it is.
 * @throws RemoteCatalogError with what is wrong
 */
export async function takeCatalog(options: TakeOptions): Promise<void> {
  const { catalogFile, part } = options;
  const note = part.note();
  if (note === undefined) throw new RemoteCatalogError(`the download of ${options.address.shown} is gone`);
  const sha256 = await checkedSum(options, note);
  const pictures = await picturesOf(options);
  await fetchPictures(options, pictures);
  const earlier = existsSync(catalogFile) ? picturesIn(catalogFile) : [];
  takePart(catalogFile, part, { ...note, sha256 });
  // Pages of the catalog before are still open somewhere, so its pictures go with the next one.
  removeOtherPictures(pictureFolderOf(catalogFile), new Set([...pictures, ...earlier]));
}

/** The checksum of a download. @throws RemoteCatalogError where the store gives another */
async function checkedSum(options: TakeOptions, note: PartNote): Promise<string> {
  const { address, part } = options;
  const [expected, found] = await Promise.all([fetchChecksum(options), sha256Of(part.file)]);
  if (found === expected) return found;
  const mismatches = note.mismatches + 1;
  if (mismatches < MOST_MISMATCHES) part.write({ ...note, mismatches });
  else part.drop();
  throw new RemoteCatalogError(`${address.shown} doesn’t match the checksum in ${address.shown}.sha256`);
}

/**
 * The checksum that lies beside a catalog, as `sha256sum` writes it: 64 digits, then perhaps a name.
 * @throws RemoteCatalogError where there is none
 */
export async function fetchChecksum({ address, signal, stallMs }: Pick<TakeOptions, 'address' | 'signal' | 'stallMs'>) {
  const shown = `${address.shown}.sha256`;
  const answer = await ask(besideOf(address, '.sha256'), { shown, signal, stallMs });
  if (answer.status !== 200) {
    answer.drop();
    const hint = answer.status === 404 ? '; "stepwise compile --checksum" writes it' : '';
    throw new RemoteCatalogError(`${shown} answers ${answer.status}${hint}`);
  }
  const text = Buffer.from(await readAll(answer, LONGEST_CHECKSUM, shown)).toString('utf8');
  const [, sum] = /^\uFEFF?\s*\\?([\da-f]{64})(?![\da-f])/i.exec(text) ?? [];
  if (sum === undefined) throw new RemoteCatalogError(`${shown} isn’t a SHA-256 in hexadecimal`);
  return sum.toLowerCase();
}

/** @throws RemoteCatalogError where what came is damaged, or no catalog that this version can serve */
async function picturesOf({ address, part }: TakeOptions): Promise<readonly string[]> {
  try {
    await checkSeal(part.file);
    return picturesIn(part.file);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    throw new RemoteCatalogError(error.message.replace(part.file, address.shown), { cause: error });
  }
}

function picturesIn(file: string): readonly string[] {
  const catalog = openCatalog(file);
  try {
    return [...catalog.pictures()];
  } finally {
    catalog.close();
  }
}

async function fetchPictures(options: TakeOptions, names: readonly string[]): Promise<void> {
  const folder = pictureFolderOf(options.catalogFile);
  const missing = names.filter((name) => !existsSync(path.join(folder, name)));
  if (missing.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const waiting = missing.values();
  const fetchNext = async () => {
    for (const name of waiting) await fetchPicture(options, folder, name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}

/** A picture's name is the hash of its bytes (lib/catalog/pictures.ts). */
async function fetchPicture({ address, signal, stallMs }: TakeOptions, folder: string, name: string): Promise<void> {
  const shown = `${address.shown}.pictures/${name}`;
  const answer = await ask(besideOf(address, `.pictures/${name}`), { shown, signal, stallMs });
  if (answer.status !== 200) {
    answer.drop();
    throw new RemoteCatalogError(`${shown} answers ${answer.status}; upload the pictures before the catalog`);
  }
  const bytes = await readAll(answer, LONGEST_PICTURE, shown);
  if (contentHash(bytes) !== path.parse(name).name) throw new RemoteCatalogError(`${shown} doesn’t match its checksum`);
  const draft = path.join(folder, `${name}.tmp`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path.join(folder, name));
  } finally {
    rmSync(draft, { force: true });
  }
}
