import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Catalog, contentDirsOf, openCatalog } from '@/lib/catalog';
import { type CompileProgress, compileCatalog, diskPathOf, readFolders } from '@/lib/compile';
import type { Diagnostic } from '@/lib/format';
import { fixFile, isFixable } from './fix-text';
import { readerView } from './reader-view';

/** What to fix, and how far to go. */
export interface FixOptions {
  readonly contentDir: string;
  readonly dataDir: string | undefined;
  /** Whether fixes count too that change what readers see, or that are only likely to be what was meant. */
  readonly isAll: boolean;
  readonly onProgress?: (progress: CompileProgress) => void;
}

/** A file that fixes change, by its path on the disk. */
export interface ChangedFile {
  readonly file: string;
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What fixing would do; nothing is written yet. */
export interface FixPlan {
  readonly changed: readonly ChangedFile[];
  /** What is fixed then, as it was first found. */
  readonly fixed: readonly Diagnostic[];
  /** What could be fixed, but would change what readers see. */
  readonly left: readonly Diagnostic[];
}

/** One fix may bring another to light; real files need three rounds. */
const MOST_ROUNDS = 12;

/**
 * Finds out what fixes do, on a copy of the content: it's compiled before and after, and a file whose readers would see
 * something else is fixed one code at a time, and left alone where that does not help (unless all fixes count).
 * @throws CatalogContentError where there is no content
 */
export async function planFixes({ contentDir, dataDir, isAll, onProgress }: FixOptions): Promise<FixPlan> {
  const copy = await mkdtemp(path.join(tmpdir(), 'stepwise-fix-'));
  try {
    const dirs = contentDirsOf(contentDir);
    const copies = dirs.map((_, at) => path.join(copy, String(at)));
    for (const [at, dir] of dirs.entries())
      await cp(dir, copies[at] ?? copy, { recursive: true, preserveTimestamps: true });
    const workshop = await Workshop.open({ copies, outFile: path.join(copy, 'catalog.db'), dataDir, onProgress });
    const { fixed, left } = await fixInRounds(workshop, isAll);
    workshop.close();
    return { changed: await changedFiles(contentDir, copies.join(path.delimiter), workshop.touched), fixed, left };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function fixInRounds(workshop: Workshop, isAll: boolean) {
  const fixed: Diagnostic[] = [];
  const refused = new Map<string, Diagnostic>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const due = workshop.findings(isAll).filter((finding) => !refused.has(keyOf(finding)));
    if (due.length === 0) break;
    const tried = await workshop.apply(due);
    const changed = isAll ? new Set<string>() : await workshop.revertChangedViews(tried.keys());
    for (const [file, findings] of tried) {
      if (!changed.has(file)) for (const each of findings) fixed.push(each);
      else if (codesOf(findings).length === 1) for (const each of findings) refused.set(keyOf(each), each);
      else for (const each of await oneByOne(workshop, findings, refused)) fixed.push(each);
    }
    if (tried.size === 0) break;
  }
  return { fixed, left: [...refused.values()] };
}

/** Fixes of one file, each code for itself: those that change what readers see are refused. */
async function oneByOne(workshop: Workshop, findings: readonly Diagnostic[], refused: Map<string, Diagnostic>) {
  const fixed: Diagnostic[] = [];
  for (const code of codesOf(findings)) {
    const path = findings[0]?.path ?? '';
    const due = workshop.findings(false).filter((each) => each.path === path && each.code === code);
    const tried = await workshop.apply(due);
    const changed = await workshop.revertChangedViews(tried.keys());
    if (changed.size > 0) for (const each of due) refused.set(keyOf(each), each);
    else for (const each of tried.get(path) ?? []) fixed.push(each);
  }
  return fixed;
}

function codesOf(findings: readonly Diagnostic[]): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))];
}

/** Names a finding as long as what is there stays; its line may move. */
function keyOf({ path: file, code, message, edit }: Diagnostic): string {
  return `${file}\n${code}\n${edit === undefined ? '' : `${message}\n${edit.found}`}`;
}

function byFile(findings: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const finding of findings) files.set(finding.path, [...(files.get(finding.path) ?? []), finding]);
  return files;
}

interface WorkshopOptions {
  readonly copies: readonly string[];
  readonly outFile: string;
  readonly dataDir: string | undefined;
  readonly onProgress: FixOptions['onProgress'];
}

/** A copy of the content with its catalog, to try fixes on. */
class Workshop {
  readonly touched = new Set<string>();
  readonly #options: WorkshopOptions;
  readonly #contentDir: string;
  readonly #views = new Map<string, string | undefined>();
  readonly #bytes = new Map<string, Uint8Array>();
  #catalog: Catalog;

  private constructor(options: WorkshopOptions, contentDir: string, catalog: Catalog) {
    this.#options = options;
    this.#contentDir = contentDir;
    this.#catalog = catalog;
  }

  static async open(options: WorkshopOptions): Promise<Workshop> {
    const contentDir = options.copies.join(path.delimiter);
    return new Workshop(options, contentDir, await compiled(options, contentDir));
  }

  findings(withGuesses: boolean): readonly Diagnostic[] {
    return [...this.#catalog.diagnostics()].filter((finding) => isFixable(finding, withGuesses));
  }

  /** Writes fixes into the copy and compiles it; gives what was fixed by the path of the file. */
  async apply(findings: readonly Diagnostic[]): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
    const { folders } = readFolders(this.#contentDir);
    const tried = new Map<string, readonly Diagnostic[]>();
    for (const [name, own] of byFile(findings)) {
      const file = diskPathOf(folders, name);
      const before = await readFile(file);
      const { bytes, fixed } = fixFile(before, own);
      if (fixed.length === 0 || before.equals(bytes)) continue;
      if (!this.#views.has(name)) this.#views.set(name, readerView(this.#catalog, name));
      this.#bytes.set(name, before);
      await writeFile(file, bytes);
      this.touched.add(name);
      tried.set(name, fixed);
    }
    if (tried.size > 0) await this.#compile();
    return tried;
  }

  /** Takes back what the last `apply` did to files whose readers would see something else; gives their paths. */
  async revertChangedViews(paths: Iterable<string>): Promise<ReadonlySet<string>> {
    const { folders } = readFolders(this.#contentDir);
    const changed = [...paths].filter((name) => readerView(this.#catalog, name) !== this.#views.get(name));
    for (const name of changed) await writeFile(diskPathOf(folders, name), this.#bytes.get(name) ?? '');
    if (changed.length > 0) await this.#compile();
    return new Set(changed);
  }

  close(): void {
    this.#catalog.close();
  }

  async #compile(): Promise<void> {
    this.#catalog.close();
    this.#catalog = await compiled(this.#options, this.#contentDir);
  }
}

async function compiled({ outFile, dataDir, onProgress }: WorkshopOptions, contentDir: string): Promise<Catalog> {
  await compileCatalog({ contentDir, outFile, dataDir, onProgress, isScratch: true });
  return openCatalog(outFile);
}

async function changedFiles(contentDir: string, copyDir: string, touched: ReadonlySet<string>) {
  const [own, copied] = [contentDir, copyDir].map((dir) => readFolders(dir).folders);
  const changed: ChangedFile[] = [];
  for (const name of [...touched].toSorted()) {
    const file = diskPathOf(own ?? [], name);
    const [before, after] = await Promise.all([readFile(file), readFile(diskPathOf(copied ?? [], name))]);
    if (!before.equals(after)) changed.push({ file, path: name, before, after });
  }
  return changed;
}

/** Writes one file in one step, unless it changed meanwhile; says whether it did. */
export async function writeFix({ file, before, after }: ChangedFile): Promise<boolean> {
  if (!(await readFile(file)).equals(before)) return false;
  const draft = `${file}.stepwise-fix`;
  await writeFile(draft, after);
  await rename(draft, file);
  return true;
}
