import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** `STEPWISE_SHARED=none` hides the folder, as if the project stood alone. */
const HIDDEN = 'none';

/**
 * The folder with real content and with what judges it. It lies beside the project, for its text is not ours to copy;
 * `STEPWISE_SHARED` names another. No file but this one looks for it.
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @returns {string | undefined} absolute path, `undefined` where there is none
 */
export function sharedFolder(env = process.env) {
  const named = env.STEPWISE_SHARED ?? '';
  if (named === HIDDEN) return undefined;
  const folder = named === '' ? path.join(ROOT, '..', 'shared') : path.resolve(named);
  return existsSync(folder) ? folder : undefined;
}

/**
 * A file or folder in the shared folder.
 * @returns {string | undefined} absolute path, `undefined` where it is not there
 */
export function sharedFile(...parts) {
  const folder = sharedFolder();
  const file = folder === undefined ? undefined : path.join(folder, ...parts);
  return file !== undefined && existsSync(file) ? file : undefined;
}

/**
 * A real repository of this format: `STEPWISE_CORPUS`, else the one in the shared folder.
 * @returns {string | undefined} absolute path, `undefined` where there is none
 */
export function realContent() {
  const named = process.env.STEPWISE_CORPUS ?? '';
  return named === '' ? sharedFile('corpus', 'articles') : path.resolve(named);
}

/** The content written for this project. */
export const SAMPLE_CONTENT = path.join(ROOT, 'content');

/** What tests and benchmarks over "every article" read: the real repository, else the sample content. */
export function largestContent() {
  return realContent() ?? SAMPLE_CONTENT;
}
