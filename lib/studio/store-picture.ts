import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFolder } from '@/lib/compile';
import { contentFileOf } from './guarded-file';

/** Bytes that a pasted picture may have: what the compiler shows at the most. */
export const MOST_PICTURE_BYTES = 10_000_000;

/** A picture beside its article, or why there is none. */
export type StoredPicture =
  /** `name` is its address in the article. */
  { readonly kind: 'stored'; readonly name: string } | { readonly kind: 'refused'; readonly reason: string };

/** Pictures that a browser pastes, by their first bytes. SVG isn’t one of them: what is pasted comes from anywhere, and SVG may hold script. */
const SIGNATURES: readonly (readonly [ending: string, signature: RegExp])[] = [
  ['png', /^89504e470d0a1a0a/],
  ['jpg', /^ffd8ff/],
  // GIF87a, GIF89a.
  ['gif', /^47494638(?:37|39)61/],
  // RIFF, the length, WEBP.
  ['webp', /^52494646.{8}57454250/],
];

/** Names that one article may take before something is wrong. */
const MOST_NAMES = 1000;

/**
 * Stores a picture beside an article, named after the article or after the file that it came from. The same bytes under one of
 * these names are stored once; a file that is there is never replaced.
 * @param article path in the catalog
 * @param wish name of the file that was dropped; empty for a pasted picture
 * @throws what the disk says
 */
export function storePicture(
  folders: readonly ContentFolder[],
  article: string,
  wish: string,
  bytes: Uint8Array,
): StoredPicture {
  if (bytes.length > MOST_PICTURE_BYTES)
    return refused(`The picture is ${Math.ceil(bytes.length / 1e6)} MB. The limit is ${MOST_PICTURE_BYTES / 1e6} MB.`);
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const ending = SIGNATURES.find(([, signature]) => signature.test(head))?.[0];
  if (ending === undefined) return refused('This isn’t a picture that pages can show. Use PNG, JPEG, GIF, or WebP.');
  const place = contentFileOf(folders, article);
  if (place.kind === 'refused') return place;
  if (!place.exists) return refused(`“${article}” isn’t saved yet.`);
  const stem = stemOf(wish) || `${stemOf(path.basename(place.file)) || 'article'}-picture`;
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.${ending}`;
    if (isStored(path.join(path.dirname(place.file), name), bytes)) return { kind: 'stored', name };
  }
  return refused(`There are ${MOST_NAMES} pictures named ${stem} next to the article.`);
}

function refused(reason: string): StoredPicture {
  return { kind: 'refused', reason };
}

/** Letters and digits of a file’s name, in lower case: a name that every system and every link can hold. */
function stemOf(name: string): string {
  const stem = name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** Whether the file holds these bytes now; it doesn’t where others are in it. */
function isStored(file: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return Buffer.compare(readFileSync(file), bytes) === 0;
  }
}
