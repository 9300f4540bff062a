import path from 'node:path';
import { catalogPathOf, FOLDER_FILE } from '@/lib/compile';
import { Project } from '../lsp/project';

/** Above this many milliseconds, what depends on several files waits until the author pauses. */
const LONG_MS = 40;

/** The live content that the Studio’s answers are made of: opened when it is first asked for, and again when its settings change. */
export class LiveProject {
  readonly #contentDir: string;
  #project: Promise<Project> | undefined;
  /** How long settling took the last time, in ms. */
  #lastMs = 0;

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /** @throws CatalogContentError where there is no content */
  project(): Promise<Project> {
    this.#project ??= Project.open({ contentDir: this.#contentDir, dataDir: undefined }).catch((error: unknown) => {
      this.#project = undefined;
      throw error;
    });
    return this.#project;
  }

  /** Takes in what was written by others. @param files as the disk names them */
  async changed(files: Iterable<string>): Promise<void> {
    if (this.#project === undefined) return;
    const project = await this.#project.catch(() => undefined);
    // It couldn’t be opened, and will be when it is asked for again.
    if (project === undefined) return;
    let isOther = false;
    for (const file of files) {
      const name = catalogPathOf(project.live.folders, file);
      if (name === undefined) continue;
      if (path.basename(name) === FOLDER_FILE || /(?:^|\/)data\/.*\.json$/i.test(name)) isOther = true;
      else project.changedOnDisk(name);
    }
    if (isOther || isOutdated(project)) this.#project = undefined;
  }

  /** Finds out what depends on several files, unless that takes long and the author is typing. Gives whether it is up to date. */
  settle(project: Project, isPause: boolean): boolean {
    if (!project.live.isUnsettled()) return true;
    if (!isPause && this.#lastMs > LONG_MS) return false;
    const started = performance.now();
    project.settled();
    this.#lastMs = performance.now() - started;
    return true;
  }
}

/** A folder that can’t be looked at any more is opened anew, which says why. */
function isOutdated(project: Project): boolean {
  try {
    return project.live.isOutdated();
  } catch {
    return true;
  }
}
