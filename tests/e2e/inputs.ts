import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The content written for this project. */
export const CONTENT = path.join(ROOT, 'content');

/** A real repository of this format, where there is one beside the project. */
const CORPUS = process.env.STEPWISE_CORPUS ?? path.resolve(ROOT, '..', 'shared', 'corpus', 'articles');

/** What the tests over "every article" read: the real repository, else the project's own content. */
export const LARGEST_CONTENT = existsSync(CORPUS) ? CORPUS : CONTENT;

/** Its catalog, kept between runs: unchanged files are not compiled again. */
export const LARGEST_CATALOG = path.join(ROOT, '.stepwise', 'e2e-largest.db');
