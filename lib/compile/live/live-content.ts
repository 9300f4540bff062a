import { fold } from '@/lib/catalog';
import { type ContentData, type Diagnostic, readArticle } from '@/lib/format';
import { cleanForm } from '../content/clean-form';
import type { CompiledFile, Facts } from '../content/compiled-file';
import { contentFilesOf } from '../content/content-files';
import { type ContentFolder, diskPathOf } from '../content/content-folders';
import { isInIncludes } from '../content/content-role';
import { type ContentPlace, isDialectOther, type OpenedContent, openContent } from '../content/open-content';
import { dataAt, type ReadData, readingData } from '../content/read-content-data';
import { type ReadContent, readContentFile } from '../content/read-content-file';
import { type Articles, heldArticles } from '../derive/articles';
import { derive } from '../derive/derive';
import type { Derived, KeyedFacts } from '../derive/derived';
import { checkWorkflows } from '../derive/diagnose-workflows';
import { withNewerTopics } from '../derive/newer-topics';
import { type Compilers, compilePaths } from '../pool/compile-paths';
import { openScratchCatalog } from '../scratch-catalog';
import { findingsByPath, inOrder } from './finding-order';
import { factsTextOf, type LiveFile, liveFileOf, readLiveFiles } from './live-file';

/** Content whose files are being written. */
export interface LiveContent {
  readonly folders: readonly ContentFolder[];
  readonly data: ContentData;
  /** Every file by its path in the catalog. */
  readonly files: ReadonlyMap<string, LiveFile>;
  /** What depends on more than one file, as of the last `settle`. */
  readonly derived: Derived;
  /** Slug of the article of a file, as of the last `settle`. */
  readonly slugOf: (path: string) => string | undefined;
  /** Key by which `derived` calls the article of a file, likewise. */
  readonly keyOf: (path: string) => number | undefined;
  /** What a file holds: what is not saved yet, else what the disk has; `undefined` where it can't be read. */
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** What the disk has of a file; `undefined` where it can’t be read. */
  readonly saved: (path: string) => Uint8Array | undefined;
  /** Compiles some bytes as if a file held them, a draft as if it were published; nothing else changes. */
  readonly compile: (path: string, bytes: Uint8Array) => CompiledFile;
  /** Compiles what a file holds now; `undefined` stands for what the disk has, which may be nothing. */
  readonly write: (path: string, bytes: Uint8Array | undefined) => void;
  /** Whether something that depends on more than one file may have changed since the last `settle`. */
  readonly isUnsettled: () => boolean;
  /** Finds out what depends on more than one file; gives the paths of files whose findings are others now. */
  readonly settle: () => ReadonlySet<string>;
  /** Whether the saved files have another dialect by now than they were opened with: then they have to be opened anew. */
  readonly isOutdated: () => boolean;
  /** What is wrong in a file, in the order of its lines. */
  readonly findings: (path: string) => readonly Diagnostic[];
}

/**
 * Opens content for editing. It is compiled first, into the catalog that `check` keeps, so that only what changed since costs time.
 * @throws CatalogContentError where there is no content
 */
export async function openLiveContent(place: ContentPlace): Promise<LiveContent> {
  const scratch = await openScratchCatalog(place);
  scratch.catalog.close();
  const files = readLiveFiles(scratch.file);
  scratch.close();
  const { folders, read } = openContent(place);
  const { compileFile, compileAsText } = await import('../content/compile-file');
  return new WrittenContent({ folders, read }, files, { compileFile, compileAsText }, place.exclude);
}

class WrittenContent implements LiveContent {
  readonly folders: readonly ContentFolder[];
  readonly data: ContentData;
  readonly files: Map<string, LiveFile>;
  readonly isOutdated: () => boolean;
  readonly #read: ReadData;
  readonly #compilers: Compilers;
  readonly #readingData: ContentData;
  readonly #unsaved = new Map<string, Uint8Array>();
  readonly #users = new Map<string, Set<string>>();
  /** Files that take something from a file that changed. */
  readonly #stale = new Set<string>();
  #isDue = false;
  #keys = new Map<string, number>();
  #found: ReadonlyMap<string, readonly Diagnostic[]> = new Map();
  derived: Derived;

  constructor(
    { folders, read }: Pick<OpenedContent, 'folders' | 'read'>,
    files: Map<string, LiveFile>,
    compilers: Compilers,
    exclude: ContentPlace['exclude'],
  ) {
    this.isOutdated = () => isDialectOther(folders, exclude);
    this.folders = folders;
    this.data = read.data;
    this.files = files;
    this.#read = read;
    this.#compilers = compilers;
    this.#readingData = readingData(read.data);
    for (const file of files.values()) this.#noteUses(file);
    this.derived = this.#derive();
  }

  keyOf = (path: string): number | undefined => this.#keys.get(path);

  slugOf = (path: string): string | undefined => {
    const key = this.#keys.get(path);
    return key === undefined ? undefined : this.derived.slugs.get(key);
  };

  bytes = (path: string): Uint8Array | undefined => {
    const content = this.#content(path);
    return typeof content === 'string' ? undefined : content.bytes;
  };

  saved = (path: string): Uint8Array | undefined => {
    const content = this.#content(path, new Map());
    return typeof content === 'string' ? undefined : content.bytes;
  };

  isUnsettled = (): boolean => this.#isDue || this.#stale.size > 0;

  compile = (path: string, bytes: Uint8Array): CompiledFile => {
    const [file] = this.#compiled(path, new Map([...this.#unsaved, [path, bytes]]), {
      ...this.#readingData,
      withDrafts: true,
    });
    return file ?? { role: 'other', path, hash: '', diagnostics: [] };
  };

  write = (path: string, bytes: Uint8Array | undefined): void => {
    if (bytes === undefined) this.#unsaved.delete(path);
    else this.#unsaved.set(path, bytes);
    this.#take(path);
    for (const user of this.#users.get(path) ?? []) if (user !== path) this.#stale.add(user);
  };

  settle = (): ReadonlySet<string> => {
    const changed = new Set(this.#stale);
    for (const path of this.#stale) this.#take(path);
    this.#stale.clear();
    for (const path of this.#freed()) this.#take(path);
    if (!this.#isDue) return changed;
    const before = this.#found;
    this.derived = this.#derive();
    for (const path of new Set([...before.keys(), ...this.#found.keys()]))
      if (JSON.stringify(before.get(path)) !== JSON.stringify(this.#found.get(path))) changed.add(path);
    return changed;
  };

  findings = (path: string): readonly Diagnostic[] => {
    const file = this.files.get(path);
    const own = file === undefined || this.#isIncluded(file) ? [] : file.findings;
    return [...own, ...(this.#found.get(path) ?? [])].toSorted(inOrder);
  };

  #content(path: string, unsaved: ReadonlyMap<string, Uint8Array> = this.#unsaved): ReadContent | string {
    const bytes = unsaved.get(path);
    return bytes === undefined ? readContentFile(diskPathOf(this.folders, path), path) : { bytes, size: bytes.length };
  }

  #compiled(path: string, unsaved: ReadonlyMap<string, Uint8Array>, data = this.#readingData): readonly CompiledFile[] {
    return compilePaths([path], { folders: this.folders, data }, this.#compilers, undefined, {
      content: (file) => this.#content(file, unsaved),
      files: contentFilesOf(this.folders, undefined, unsaved),
    });
  }

  /** Compiles a file as it is now. */
  #take(path: string): void {
    const known = this.files.get(path);
    const [compiled] = this.#compiled(path, this.#unsaved);
    const isGone = compiled === undefined || (compiled.role === 'unread' && this.#content(path) === 'ENOENT');
    const file = isGone ? undefined : liveFileOf(compiled);
    if (file === undefined) this.files.delete(path);
    else this.files.set(path, file);
    for (const used of known?.uses ?? []) this.#users.get(used)?.delete(path);
    if (file !== undefined) this.#noteUses(file);
    if (known?.role !== file?.role || factsTextOf(known) !== factsTextOf(file) || known?.name !== file?.name)
      this.#isDue = true;
    // What a troubleshooter asks is in its body, and in those of the files that it borrows questions from.
    if (/^TSG_(?:Workflow|Questions)$/.test(file?.facts?.kind ?? '')) this.#isDue = true;
  }

  #noteUses({ path, uses }: LiveFile): void {
    for (const used of uses) {
      const users = this.#users.get(used);
      if (users) users.add(path);
      else this.#users.set(used, new Set([path]));
    }
  }

  #isUsed(path: string): boolean {
    return (this.#users.get(path)?.size ?? 0) > 0;
  }

  /** A file without a header that another takes in is text for other files, not an article. */
  #isIncluded({ path, facts }: LiveFile): boolean {
    return facts?.isBare === true && this.#isUsed(path);
  }

  /** Files that were text for others, and that nobody takes in any more: they are articles. */
  #freed(): readonly string[] {
    return [...this.files.values()].flatMap(({ path, role }) =>
      role === 'include' && !isInIncludes(path) && !this.#isUsed(path) ? [path] : [],
    );
  }

  #derive(): Derived {
    this.#isDue = false;
    const all = [...this.files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const keyed = all.flatMap((file, key): KeyedFacts[] =>
      file.facts === undefined || this.#isIncluded(file) ? [] : [{ ...file.facts, key }],
    );
    const { articles } = withNewerTopics(heldArticles(keyed));
    this.#keys = new Map(Array.from(articles, ({ path, key }) => [path, key]));
    const others = all.filter(({ path }) => !this.#keys.has(path)).map(({ path }) => path);
    const derived = derive(articles, others, this.#read);
    const ofWorkflows = checkWorkflows(
      articles,
      { folders: this.folders, read: this.#read },
      {
        content: (path) => this.#content(path),
        lookUps: () => this.#lookUps(articles),
      },
    );
    this.#found = findingsByPath([...derived.diagnostics, ...ofWorkflows]);
    return derived;
  }

  #lookUps(articles: Articles) {
    const byId = new Map([...articles].reverse().map((article) => [fold(article.articleId), article]));
    const articleOf = (id: string): Facts | undefined => byId.get(fold(id));
    return {
      articleTitle: (id: string) => this.files.get(articleOf(id)?.path ?? '')?.name,
      form: (id: string) => {
        const article = articleOf(id);
        const bytes = article?.kind === 'TSG_Questions' ? this.bytes(article.path) : undefined;
        if (article === undefined || bytes === undefined) return undefined;
        const { form } = readArticle(bytes, article.path, this.#dataAt(article.path)).article;
        return form === null ? undefined : cleanForm(form);
      },
    };
  }

  #dataAt(path: string): ContentData {
    return dataAt(this.#readingData, this.folders, path);
  }
}
