import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirsOf } from '@/lib/catalog';
import { projectRoot } from '@/lib/catalog/process';
import { SETTINGS } from './setting-table';

/** What a server needs to know. All paths are absolute; `port` 0 stands for any free one. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** One folder or several (`contentDirsOf`). */
  readonly contentDir: string;
  /** What people are told that the content is, where that is not its folder. */
  readonly contentName?: string;
  readonly catalogFile: string;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used; the message names it, its value and what it should be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The options that `start`, `serve` and `dev` share; each stands before its environment variable. */
export const SETTING_OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  content: { type: 'string' },
  catalog: { type: 'string' },
} as const;

/** Those options, of a command that has more, as `readSettings` takes them. */
export function settingArgs(values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(SETTING_OPTIONS).flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' ? [`--${name}`, value] : [];
  });
}

/**
 * Reads settings from options, then `PORT`, `HOST`, `CONTENT_DIR` and `STEPWISE_CATALOG`, then defaults.
 * @param args such as `['--port', '3001']`
 * @throws SettingsError for a bad port, a missing folder; what `parseArgs` throws for an unknown option
 */
export function readSettings(args: readonly string[], env: Environment, needsContent: boolean): Settings {
  const options = readOptions(args);
  const contentDir = resolveContent(options.content ?? env.CONTENT_DIR);
  if (needsContent) contentDirsOf(contentDir).forEach(requireFolder);
  return {
    host: readHost(options.host ?? nonEmpty(env.HOST) ?? SETTINGS.HOST.default),
    port: portOf(options.port, env),
    contentDir,
    catalogFile: catalogFileOf(catalogOf(args, env), contentDir),
  };
}

/** The catalog that someone named, as text: a file, or an address that it is fetched from. */
export function catalogOf(args: readonly string[], env: Environment): string | undefined {
  return nonEmpty(readOptions(args).catalog) ?? nonEmpty(env.STEPWISE_CATALOG);
}

/** Whether a catalog is named by an address rather than by a file. */
export function isAddress(catalog: string): boolean {
  return /^[a-z][\w+.-]+:\//i.test(catalog);
}

function catalogFileOf(catalog: string | undefined, contentDir: string): string {
  if (catalog !== undefined && isAddress(catalog))
    throw new SettingsError('STEPWISE_CATALOG is an address, and only `serve` and `start` can use one');
  return resolvePath(catalog, defaultCatalog(contentDir));
}

/** The file beside a catalog that answers and counts are kept in, where nobody names another place. */
export function eventsFileOf(catalogFile: string): string {
  return `${catalogFile.replace(/\.db$/, '')}-events.db`;
}

function readOptions(args: readonly string[]) {
  return parseArgs({ args: [...args], options: SETTING_OPTIONS, strict: true }).values;
}

function nonEmpty(value: string | undefined): string | undefined {
  return value?.trim() ? value.trim() : undefined;
}

/** An IPv6 address may stand in brackets, as in a URL. */
function readHost(text: string): string {
  return /^\[(.*)\]$/.exec(text)?.[1] ?? text;
}

function portOf(option: string | undefined, env: Environment): number {
  const text = option ?? nonEmpty(env.PORT) ?? SETTINGS.PORT.default;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  const named = option === undefined ? 'PORT' : '--port';
  throw new SettingsError(`${named} is "${text}"; it must be a whole number from 0 to 65535`);
}

/** Paths that someone gave are meant from the folder of the call; defaults belong to the project. */
function resolvePath(value: string | undefined, fallback: string): string {
  const given = nonEmpty(value);
  return given === undefined ? path.resolve(projectRoot(), fallback) : path.resolve(process.cwd(), given);
}

function resolveContent(value: string | undefined): string {
  const dirs = contentDirsOf(nonEmpty(value) ?? '').map((dir) => resolvePath(dir, SETTINGS.CONTENT_DIR.default));
  return dirs.join(path.delimiter);
}

function requireFolder(folder: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return;
  const found = stats === undefined ? 'doesn’t exist' : 'isn’t a folder';
  throw new SettingsError(`the content folder ${folder} ${found}; set CONTENT_DIR to a folder of articles`);
}

/** All content has a catalog of its own, so that going back and forth between two folders compiles neither again. */
function defaultCatalog(contentDir: string): string {
  if (contentDir === path.join(projectRoot(), 'content')) return path.join('.stepwise', 'catalog.db');
  const hash = createHash('sha256')
    .update(contentDirsOf(contentDir).map(realPath).join(path.delimiter))
    .digest('hex')
    .slice(0, 10);
  return path.join('.stepwise', `catalog-${hash}.db`);
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
