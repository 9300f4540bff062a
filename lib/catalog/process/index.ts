/**
 * The second door of lib/catalog: which processes run, and where this project is.
 * Goal: a command says what it can do, or what was wrong with it, without reading SQLite, Zod, and every language's messages first.
 * Not here: anything that reads a catalog (lib/catalog).
 */
export { isRunning, livingProcess, ownMark, type ProcessMark, readQuietly } from './process-mark';
export { moduleFolder, projectRoot } from './project-root';
