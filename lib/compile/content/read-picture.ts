import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { contentHash } from '@/lib/catalog';
import type { Picture } from '@/lib/markdown';

/** Bytes that a picture may have; a screenshot of a whole display has a tenth of that. */
const MOST_BYTES = 10_000_000;

/** Pixels of a side that a browser can still show. */
const LONGEST_SIDE = 30_000;

/** What a picture is by its content, whatever its name says; anything else is served as no picture. */
const ENDINGS: Readonly<Record<string, string>> = { png: 'png', jpg: 'jpg', gif: 'gif', webp: 'webp', svg: 'svg' };

/** Orientations of a photo that stand it on its side (Exif 2.3, tag 274). */
const ON_ITS_SIDE = 5;

/**
 * Reads a picture, and puts it into a folder under the name that its bytes have; `undefined` for what is none, or too large.
 * @param folder where pictures are served from; none is written where nothing will be served
 */
export function readPicture(file: string, folder: string | undefined): Picture | undefined {
  const bytes = bytesOf(file);
  if (bytes === undefined) return undefined;
  const size = sizeOf(bytes);
  if (size === undefined) return undefined;
  const { ending, width, height } = size;
  const name = `${contentHash(bytes)}.${ending}`;
  if (folder !== undefined) keep(bytes, path.join(folder, name));
  return { name, width, height };
}

function bytesOf(file: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    return stat.isFile() && stat.size > 0 && stat.size <= MOST_BYTES ? readFileSync(descriptor) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function sizeOf(
  bytes: Buffer,
): { readonly ending: string; readonly width: number; readonly height: number } | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    const ending = ENDINGS[type];
    const isShown = width >= 1 && height >= 1 && width <= LONGEST_SIDE && height <= LONGEST_SIDE;
    if (ending === undefined || !isShown) return undefined;
    const [across, down] = orientation >= ON_ITS_SIDE ? [height, width] : [width, height];
    return { ending, width: Math.round(across), height: Math.round(down) };
  } catch {
    return undefined;
  }
}

/** Several threads may write the same picture: each writes its own file, and the last name given is the same bytes. */
function keep(bytes: Buffer, file: string): void {
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}
