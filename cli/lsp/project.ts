import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentDirsOf } from '@/lib/catalog';
import { catalogPathOf, diskPathOf, FOLDER_FILE } from '@/lib/compile';
import { type LiveContent, openLiveContent } from '@/lib/compile/live';
import { decodeAny } from '@/lib/format';
import { fileOf, type Text, textOf } from './text';

/** Where a project’s content is, as for every command. */
export interface ProjectPlace {
  readonly contentDir: string;
  readonly dataDir: string | undefined;
}

/** The content of an editor’s workspace, with what is typed and not saved. */
export class Project {
  readonly live: LiveContent;
  readonly place: ProjectPlace;
  /** Path in the catalog → the URI that the editor calls it by, and its text. */
  readonly #open = new Map<string, { readonly uri: string; readonly raw: string; text?: Text }>();

  /** Files whose findings changed when something was settled. */
  readonly #unseen = new Set<string>();

  private constructor(live: LiveContent, place: ProjectPlace) {
    this.live = live;
    this.place = place;
  }

  /** @throws CatalogContentError where there is no content */
  static async open(place: ProjectPlace): Promise<Project> {
    return new Project(await openLiveContent(place), place);
  }

  /** The path in the catalog of a file that an editor names; `undefined` where it is in none of the folders. */
  pathOf(uri: string): string | undefined {
    const file = fileOf(uri);
    if (file === undefined) return undefined;
    const found = catalogPathOf(this.#absoluteFolders(), file);
    return found ?? catalogPathOf(this.#realFolders(), file);
  }

  uriOf(file: string): string {
    return this.#open.get(file)?.uri ?? pathToFileURL(diskPathOf(this.#absoluteFolders(), file)).href;
  }

  /** Takes what an editor has of a file; what is as on the disk is read from there, for its bytes may say more. */
  put(file: string, uri: string, raw: string): void {
    this.#open.set(file, { uri, raw });
    const saved = this.#savedText(file);
    this.live.write(file, saved === raw.replace(/^\uFEFF+/, '') ? undefined : Buffer.from(raw));
  }

  /** The file is closed: what the disk has counts again. */
  drop(file: string): void {
    this.#open.delete(file);
    this.live.write(file, undefined);
  }

  /** Something other than the editor changed a file. */
  changedOnDisk(file: string): void {
    const open = this.#open.get(file);
    if (open === undefined) this.live.write(file, undefined);
    else this.put(file, open.uri, open.raw);
  }

  /** What an editor has of a file; `undefined` for one that is not open. */
  rawOf(file: string): string | undefined {
    return this.#open.get(file)?.raw;
  }

  /** The text of a file, open or not; `undefined` for one that can’t be read. */
  textOf(file: string): Text | undefined {
    const open = this.#open.get(file);
    if (open !== undefined) {
      open.text ??= textOf(open.raw);
      return open.text;
    }
    const bytes = this.live.bytes(file);
    return bytes && textOf(decodeAny(bytes));
  }

  get openFiles(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Finds out what depends on several files, where something changed. */
  settled(): LiveContent {
    if (this.live.isUnsettled()) for (const file of this.live.settle()) this.#unseen.add(file);
    return this.live;
  }

  /** The open files whose findings have become others since they were last shown. */
  takeUnseen(): readonly string[] {
    const files = this.openFiles.filter((file) => this.#unseen.has(file));
    this.#unseen.clear();
    return files;
  }

  #savedText(file: string): string | undefined {
    const before = this.live.saved(file);
    return before && decodeAny(before);
  }

  #absoluteFolders() {
    return this.live.folders.map((folder) => ({ ...folder, dir: path.resolve(folder.dir) }));
  }

  #realFolders() {
    return this.live.folders.map((folder) => ({ ...folder, dir: realpathSync(folder.dir) }));
  }
}

/**
 * Where the content of a workspace is: what the command was told, else what the editor’s settings say, else by each of its
 * folders: the folder itself where a `stepwise.json` is in it, else its `content`, else the folder itself.
 */
export function placeOf(
  told: { readonly content: string | undefined; readonly data: string | undefined },
  settings: unknown,
  folders: readonly string[],
): ProjectPlace {
  const set = settingsOf(settings);
  const base = folders[0] ?? process.cwd();
  const written = told.content ?? set.content;
  const dirs =
    written === undefined ? folders.map(contentIn) : contentDirsOf(written).map((dir) => path.resolve(base, dir));
  const dataDir = told.data ?? set.data;
  return {
    contentDir: (dirs.length === 0 ? [contentIn(base)] : dirs).join(path.delimiter),
    dataDir: dataDir === undefined ? undefined : path.resolve(base, dataDir),
  };
}

function contentIn(folder: string): string {
  const inside = path.join(folder, 'content');
  return !existsSync(path.join(folder, FOLDER_FILE)) && existsSync(inside) ? inside : folder;
}

function settingsOf(settings: unknown): { readonly content?: string | undefined; readonly data?: string | undefined } {
  if (typeof settings !== 'object' || settings === null) return {};
  const named = new Map(Object.entries(settings));
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
  const content: unknown = named.get('content');
  const list = Array.isArray(content)
    ? content.filter((each) => typeof each === 'string').join(path.delimiter)
    : content;
  return { content: text(list), data: text(named.get('data')) };
}
