import { contentHash } from '@/lib/catalog';
import type { Diagnostic } from '@/lib/format';
import { fileInTwoFolders } from '../rules/files';
import { type ContentFolder, mounted, readFolders } from './content-folders';
import { isMarkdownPath, isReadmePath } from './content-role';
import { dialectOfMost } from './folder-dialect';
import { type ReadData, readContentData } from './read-content-data';
import { type ContentFile, listContent, walkContent } from './walk-content';

/** Content as it is on the disk when a compile begins: its files, unread, and everything that is known of all of them. */
export interface OpenedContent {
  /** In path order, each path once. */
  readonly files: readonly ContentFile[];
  readonly folders: readonly ContentFolder[];
  readonly read: ReadData;
}

/** Where content is. */
export interface ContentPlace {
  readonly contentDir: string;
  readonly dataDir?: string | undefined;
  /** Paths of the catalog to leave out. */
  readonly exclude?: ReadonlySet<string> | undefined;
  /** Whether drafts are content as well. */
  readonly withDrafts?: boolean | undefined;
}

/**
 * Looks at the content folders: what they say of themselves, their files, the dialect of most of these, and the content data.
 * @throws CatalogContentError where a folder cannot be read or holds no file
 */
export function openContent({
  contentDir,
  dataDir,
  exclude = new Set(),
  withDrafts = false,
}: ContentPlace): OpenedContent {
  const { folders, diagnostics, text } = readFolders(contentDir);
  const opened = folders.map((folder) => {
    const files = walked(folder, exclude);
    return { folder: folder.dialect ? folder : { ...folder, dialect: likelyDialect(folder, files) }, files };
  });
  const { files, findings } = joinFiles(opened);
  const read = readContentData(folders, dataDir);
  const found = [...diagnostics, ...findings];
  const known = opened.map(({ folder }) => folder);
  const named = known.map(({ mount, dialect }) => [mount, dialect]);
  return {
    files,
    folders: known,
    read: {
      ...read,
      data: withDrafts ? { ...read.data, withDrafts: true } : read.data,
      diagnostics: [...read.diagnostics, ...found],
      hash: contentHash(JSON.stringify([read.hash, withDrafts, text, named, findings.map(({ path }) => path)])),
    },
  };
}

/** The paths that `openContent` would find, in no order and without a look at each file. */
export function listFolders(folders: readonly ContentFolder[]): ReadonlySet<string> {
  return new Set(folders.flatMap((folder) => [...listContent(folder.dir)].map((file) => mounted(folder, file))));
}

/**
 * Whether most files of a folder, as saved, are in another dialect now than the folder was opened with. Such content has to be
 * opened anew, for every file without a header is read otherwise. A dialect that `stepwise.json` names stays.
 * @param folders as `openContent` gave them
 * @throws CatalogContentError where a folder can’t be read any more or holds no file
 */
export function isDialectOther(folders: readonly ContentFolder[], exclude: ReadonlySet<string> = new Set()): boolean {
  return folders.some((folder) => {
    const { dir, dialect } = folder;
    return dialect?.isNamed !== true && dialectOfMost(dir, walked(folder, exclude)) !== dialect?.name;
  });
}

function walked(folder: ContentFolder, exclude: ReadonlySet<string>): readonly ContentFile[] {
  return walkContent(folder.dir).filter((file) => !exclude.has(mounted(folder, file.path)));
}

function likelyDialect({ dir }: ContentFolder, files: readonly ContentFile[]): ContentFolder['dialect'] {
  const name = dialectOfMost(dir, files);
  return name && { name, isNamed: false };
}

interface Walked {
  readonly folder: ContentFolder;
  readonly files: readonly ContentFile[];
}

/** Where two folders have a file of one path, the first folder's is published. */
function joinFiles(walked: readonly Walked[]): {
  readonly files: readonly ContentFile[];
  readonly findings: readonly Diagnostic[];
} {
  const [only, ...others] = walked;
  if (only?.folder.mount === '' && others.length === 0) return { files: only.files, findings: [] };
  const taken = new Map<string, { readonly file: ContentFile; readonly dir: string }>();
  const findings: Diagnostic[] = [];
  for (const { folder, files } of walked) {
    for (const each of files) {
      const file = { ...each, path: mounted(folder, each.path) };
      const first = taken.get(file.path);
      if (first === undefined) taken.set(file.path, { file, dir: folder.dir });
      else if (isMissed(file.path))
        findings.push(fileInTwoFolders.at({ path: file.path, line: 1, column: 1 }, folder.dir, first.dir));
    }
  }
  const files = [...taken.values()].map(({ file }) => file);
  return { files: walked.length > 1 ? files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) : files, findings };
}

/** A README, a license, and the like may be in every folder; they have no page. */
function isMissed(file: string): boolean {
  return (isMarkdownPath(file) && !isReadmePath(file)) || /\.(?:png|jpe?g|gif|webp|svg)$/i.test(file);
}
