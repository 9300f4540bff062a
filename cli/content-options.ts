import path from 'node:path';
import { contentDirsOf } from '@/lib/catalog';
import { shownAddress } from './remote-catalog/catalog-address';
import { isAddress, SettingsError } from './serve/settings';

/** The content folders that a command speaks of (`contentDirsOf`): the option, else `CONTENT_DIR`, else `content`. */
export function contentDirOf(option: string | undefined): string {
  return option ?? (process.env.CONTENT_DIR || 'content');
}

/** The folder that a command writes new content into: the first. */
export function ownContentDirOf(option: string | undefined): string {
  return contentDirsOf(contentDirOf(option))[0];
}

/**
 * The catalog file that a command speaks of: the option, else `STEPWISE_CATALOG`, else `.stepwise/catalog.db`.
 * @throws SettingsError where it is an address, into which nothing can be written
 */
export function catalogFileOf(option: string | undefined): string {
  const named = option ?? (process.env.STEPWISE_CATALOG || path.join('.stepwise', 'catalog.db'));
  if (isAddress(named))
    throw new SettingsError(`the catalog "${shownAddress(named)}" is an address. Name a file with --out`);
  return named;
}
