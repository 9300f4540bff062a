import path from 'node:path';

/** The content folder that a command speaks of: the option, else `CONTENT_DIR`, else `content`. */
export function contentDirOf(option: string | undefined): string {
  return option ?? (process.env.CONTENT_DIR || 'content');
}

/** The catalog file that a command speaks of: the option, else `STEPWISE_CATALOG`, else `.stepwise/catalog.db`. */
export function catalogFileOf(option: string | undefined): string {
  return option ?? (process.env.STEPWISE_CATALOG || path.join('.stepwise', 'catalog.db'));
}
