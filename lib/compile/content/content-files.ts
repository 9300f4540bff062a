import { realpathSync } from 'node:fs';
import path from 'node:path';
import { includedText } from '@/lib/format';
import type { BodyFiles, Picture } from '@/lib/markdown';
import { type ContentFolder, locate } from './content-folders';
import { isHidden } from './content-role';
import { readContentFile } from './read-content-file';
import { readPicture } from './read-picture';

/**
 * The files of the content folders, for bodies that take text from them. Each is read once as long as this lives, which is for a
 * few files: a folder in which something changes is looked at anew. Nothing outside the folders is read, nor anything hidden.
 * @param pictureFolder where pictures that bodies show are put
 * @param unsaved what files hold that are not saved yet
 */
export function contentFilesOf(
  folders: readonly ContentFolder[],
  pictureFolder?: string,
  unsaved?: ReadonlyMap<string, Uint8Array>,
): BodyFiles {
  const texts = new Map<string, string | undefined>();
  const pictures = new Map<string, Picture | undefined>();
  return {
    text: (file) => {
      const bytes = unsaved?.get(file);
      if (!texts.has(file)) texts.set(file, bytes === undefined ? textOf(folders, file) : includedText(bytes));
      return texts.get(file);
    },
    picture: (file) => {
      if (!pictures.has(file)) pictures.set(file, pictureOf(folders, file, pictureFolder));
      return pictures.get(file);
    },
  };
}

function pictureOf(folders: readonly ContentFolder[], file: string, folder: string | undefined): Picture | undefined {
  const place = /\.(?:png|jpe?g|gif|webp|svg)$/i.test(file) ? insideOf(folders, file) : undefined;
  return place === undefined ? undefined : readPicture(place, folder);
}

function textOf(folders: readonly ContentFolder[], file: string): string | undefined {
  const place = insideOf(folders, file);
  const content = place === undefined ? 'ENOENT' : readContentFile(place, file);
  if (typeof content === 'string' || content.bytes.length < content.size || content.bytes.includes(0)) return undefined;
  return includedText(content.bytes);
}

/** Where a file of the folder is on the disk; `undefined` for what is hidden or leads out of the folder. */
function insideOf(folders: readonly ContentFolder[], file: string): string | undefined {
  const located = isHidden(file) ? undefined : locate(folders, file);
  if (located === undefined) return undefined;
  try {
    const root = realpathSync(located.folder.dir);
    const place = realpathSync(path.join(root, located.file));
    return place.startsWith(root + path.sep) ? place : undefined;
  } catch {
    return undefined;
  }
}
