import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { largestContent, realContent, SAMPLE_CONTENT, sharedFile } from '../run/real-content.mjs';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The content written for this project. */
export const CONTENT = SAMPLE_CONTENT;

/** Articles in other dialects; `undefined` where they are not beside the project. */
export const LEARN_CONTENT = sharedFile('corpus-learn');

/** Their catalog, kept between runs as that of the largest content is; units and browser tests read the same. */
export const LEARN_CATALOG = path.join(ROOT, '.stepwise', 'e2e-learn.db');

/** What the tests over "every article" read: the real repository, else the project's own content. */
export const LARGEST_CONTENT = largestContent();

/** Its catalog, kept between runs: unchanged files are not compiled again. */
export const LARGEST_CATALOG = path.join(
  ROOT,
  '.stepwise',
  realContent() === undefined ? 'e2e-alone.db' : 'e2e-largest.db',
);
