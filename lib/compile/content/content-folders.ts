import { lstatSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { contentDirsOf } from '@/lib/catalog';
import { DIALECTS, type Diagnostic, type Dialect, type FolderDialect } from '@/lib/format';
import { readDataFile } from './data-file';

/** A folder that content comes from. */
export interface ContentFolder {
  /** Where it is, as it was named. */
  readonly dir: string;
  /** What people call it; empty for nothing. */
  readonly name?: string | undefined;
  /** What the paths of its files begin with in the catalog, such as `sql`; empty for nothing. */
  readonly mount: string;
  /** What is known of the dialect of its files. */
  readonly dialect?: FolderDialect | undefined;
}

/** Folders as their `stepwise.json` describes them. */
export interface ReadFolders {
  /** In the order in which they count: where two have a file of one path, it is that of the first. */
  readonly folders: readonly ContentFolder[];
  readonly diagnostics: readonly Diagnostic[];
  /** Changes with anything that the files say. */
  readonly text: string;
}

/** The file at the top of a content folder that says how it is read. */
export const FOLDER_FILE = 'stepwise.json';

interface Setting {
  readonly name?: string;
  readonly dialect?: Dialect;
  readonly mount?: string;
}

/** No part of it is hidden, or leads out of the content. */
const MOUNT = /^[^\s/\\.][^/\\]*(?:\/[^\s/\\.][^/\\]*)*\/?$/;

const SETTINGS: Readonly<Record<string, z.ZodType<Setting>>> = {
  name: z
    .string()
    .trim()
    .min(1)
    .transform((name) => ({ name })),
  dialect: z.enum(DIALECTS).transform((dialect) => ({ dialect })),
  mount: z
    .string()
    .regex(MOUNT, 'expected a path such as "sql" or "help/sql"')
    .transform((mount) => ({ mount: mount.replace(/\/$/, '') })),
};

function settingOf(name: string): z.ZodType<Setting> {
  return SETTINGS[name] ?? z.never({ error: `no such setting; there is ${Object.keys(SETTINGS).join(', ')}` });
}

/** Reads the `stepwise.json` of each folder that `CONTENT_DIR` names. Never throws; what is broken in one is a finding. */
export function readFolders(contentDir: string): ReadFolders {
  const read = contentDirsOf(contentDir).map(readFolder);
  return {
    folders: read.map(({ folder }) => folder),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    text: read.map(({ text }) => text).join('\0'),
  };
}

function readFolder(dir: string) {
  const file = readDataFile(path.join(dir, FOLDER_FILE), FOLDER_FILE, settingOf);
  const { name, mount = '', dialect }: Setting = Object.assign({}, ...Object.values(file?.entries ?? {}));
  const folder: ContentFolder = { dir, name, mount, dialect: dialect && { name: dialect, isNamed: true } };
  const found = file?.diagnostics ?? [];
  return {
    folder,
    diagnostics: found.map((each) => ({ ...each, path: mounted(folder, each.path) })),
    text: file?.text,
  };
}

/** The path in the catalog of a file of a folder. @param file relative to the folder, with `/` */
export function mounted({ mount }: ContentFolder, file: string): string {
  return mount === '' ? file : `${mount}/${file}`;
}

/** Where a path of the catalog is. */
export interface Located {
  readonly folder: ContentFolder;
  /** Relative to the folder, with `/`. */
  readonly file: string;
}

/** The first folder that has a file of this path, else the one that would most likely have it; `undefined` where none could. */
export function locate(folders: readonly ContentFolder[], file: string): Located | undefined {
  const fitting = folders.flatMap((folder) => {
    const start = mounted(folder, '');
    return file.startsWith(start) ? [{ folder, file: file.slice(start.length) }] : [];
  });
  if (fitting.length < 2) return fitting[0];
  const likely = fitting.toSorted((a, b) => b.folder.mount.length - a.folder.mount.length)[0];
  return fitting.find((each) => lstatSync(onDisk(each), { throwIfNoEntry: false }) !== undefined) ?? likely;
}

/** Where a path of the catalog is on the disk; a path of no folder is nowhere. */
export function diskPathOf(folders: readonly ContentFolder[], file: string): string {
  const located = locate(folders, file);
  return located === undefined ? path.join(folders[0]?.dir ?? '', file) : onDisk(located);
}

function onDisk({ folder, file }: Located): string {
  return path.join(folder.dir, file);
}

/** The other way round: the path in the catalog of a file on the disk; `undefined` where it is in none of the folders. */
export function catalogPathOf(folders: readonly ContentFolder[], file: string): string | undefined {
  for (const folder of folders) {
    const relative = path.relative(folder.dir, file);
    if (!/^\.\.(?:$|[\\/])/.test(relative) && !path.isAbsolute(relative))
      return mounted(folder, relative.split(path.sep).join('/'));
  }
  return undefined;
}
