import path from 'node:path';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CatalogError } from '@/lib/catalog';
import { diagnosticsOf } from './diagnostics';
import { Project, placeOf } from './project';
import { fileOf } from './text';

/** Quiet after which what depends on several files is found out, ms: a pause in typing, not between two keys. */
const SETTLE_MS = 300;

/** Keeps a project up to date with an editor, and its findings on the screen. Nothing that it is told makes it throw. */
export class EditorSession {
  canWatch = false;
  hasFolderChanges = false;
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #told: { readonly content: string | undefined; readonly data: string | undefined };
  #folders: readonly string[] = [];
  #settings: unknown;
  #project: Promise<Project | undefined> = Promise.resolve(undefined);
  #ready: Project | undefined;
  /** Documents that were typed in and not looked at yet. */
  readonly #due = new Set<string>();
  /** Whether something was saved since the dialect of the folders was looked at. */
  #isSaved = false;
  #look: NodeJS.Immediate | undefined;
  #settle: NodeJS.Timeout | undefined;

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    told: { readonly content: string | undefined; readonly data: string | undefined },
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#told = told;
  }

  /** What the editor says of itself first. */
  begin(folders: readonly string[], settings: unknown): void {
    this.#folders = folders;
    this.#settings = settings;
  }

  /** Reads the content, anew where it was read before. */
  open(): void {
    if (this.hasFolderChanges && this.#ready === undefined) this.#followFolders();
    if (this.canWatch && this.#ready === undefined) this.#watch();
    this.#project = this.#read();
  }

  /** The project, when it is read, with everything in it that was typed; `undefined` where there is no content. */
  async project(): Promise<Project | undefined> {
    const project = await this.#project;
    this.#lookNow();
    return project;
  }

  typed(document: TextDocument): void {
    this.#due.add(document.uri);
    this.#look ??= setImmediate(() => this.#lookNow());
  }

  closed({ uri }: TextDocument): void {
    this.#due.delete(uri);
    this.#guard('closing a file', () => {
      const file = this.#ready?.pathOf(uri);
      if (file !== undefined) this.#ready?.drop(file);
    });
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#settleSoon();
  }

  /** The editor saved a file that it has open. */
  saved(): void {
    this.#isSaved = true;
    this.#settleSoon();
  }

  changedOnDisk(uris: readonly string[]): void {
    const files = uris.flatMap((uri) => fileOf(uri) ?? []);
    // What is said of all files makes all of them new.
    if (files.some((file) => /\.json$/i.test(file))) {
      this.open();
      return;
    }
    this.#guard('reading a changed file', () => {
      const project = this.#ready;
      for (const uri of project === undefined ? [] : uris) {
        const file = project?.pathOf(uri);
        if (file !== undefined && !/(?:^|\/)\./.test(file)) project?.changedOnDisk(file);
      }
    });
    this.saved();
  }

  close(): void {
    clearTimeout(this.#settle);
    if (this.#look !== undefined) clearImmediate(this.#look);
  }

  async #read(): Promise<Project | undefined> {
    try {
      const project = await Project.open(placeOf(this.#told, this.#settings, this.#folders));
      this.#ready = project;
      for (const document of this.#documents.all()) this.#due.add(document.uri);
      this.#lookNow();
      return project;
    } catch (error) {
      this.#ready = undefined;
      this.#tell(
        error instanceof CatalogError
          ? `Stepwise: ${error.message}`
          : `Stepwise couldn’t read the content: ${wordsOf(error)}`,
      );
      return undefined;
    }
  }

  /** Takes in what was typed, and shows what is wrong with it. */
  #lookNow(): void {
    if (this.#look !== undefined) clearImmediate(this.#look);
    this.#look = undefined;
    const project = this.#ready;
    if (project === undefined || this.#due.size === 0) return;
    const uris = [...this.#due];
    this.#due.clear();
    for (const uri of uris) {
      this.#guard('looking at a file', () => {
        const document = this.#documents.get(uri);
        const file = document && project.pathOf(uri);
        if (document === undefined || file === undefined) return;
        project.put(file, uri, document.getText());
        this.#show(project, file);
      });
    }
    this.#settleSoon();
  }

  #settleSoon(): void {
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#settleNow(), SETTLE_MS);
  }

  #settleNow(): void {
    const project = this.#ready;
    if (project === undefined) return;
    if (this.#isOutdated(project)) {
      this.open();
      return;
    }
    this.#guard('looking at what several files say', () => {
      project.settled();
      for (const file of project.takeUnseen()) this.#show(project, file);
    });
  }

  #isOutdated(project: Project): boolean {
    let isOutdated = false;
    if (this.#isSaved)
      this.#guard('looking at the dialect of the folders', () => {
        isOutdated = project.live.isOutdated();
      });
    this.#isSaved = false;
    return isOutdated;
  }

  #show(project: Project, file: string): void {
    const uri = project.uriOf(file);
    const version = this.#documents.get(uri)?.version;
    const diagnostics = diagnosticsOf(project, file);
    void this.#connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }

  #followFolders(): void {
    this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.flatMap(({ uri }) => fileOf(uri) ?? []));
      const come = added.flatMap(({ uri }) => fileOf(uri) ?? []);
      this.#folders = [...this.#folders.filter((folder) => !gone.has(path.resolve(folder))), ...come];
      this.open();
    });
  }

  #watch(): void {
    const watchers = [
      { globPattern: '**/*.{md,txt,png,jpg,jpeg,gif,webp,svg}' },
      { globPattern: '**/{data/*,stepwise}.json' },
    ];
    void this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  #guard(doing: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#connection.console.error(`${doing}: ${wordsOf(error)}`);
    }
  }

  #tell(message: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
