import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

/** An editor that runs `stepwise lsp --stdio` as a process of its own and talks to it as editors do. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly child: ChildProcess;
  /** What the server logged: an error there is a defect. */
  readonly logged: string[] = [];
  readonly #shown = new Map<
    string,
    { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] }
  >();
  readonly #waiting = new Set<() => void>();
  readonly #versions = new Map<string, number>();

  private constructor(child: ChildProcess) {
    this.child = child;
    if (child.stdout === null || child.stdin === null) throw new Error('no pipes');
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.#shown.set(uri, { version, diagnostics });
      for (const look of this.#waiting) look();
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
    });
    child.stderr?.on('data', (data) => this.logged.push(String(data)));
    this.connection.listen();
  }

  static async start(folders: readonly string[], options: readonly string[] = []): Promise<Editor> {
    const child = spawn(process.execPath, [path.resolve('cli/stepwise.mjs'), 'lsp', '--stdio', ...options], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, CONTENT_DIR: '', STEPWISE_CATALOG: '' },
    });
    const editor = new Editor(child);
    await editor.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { workspaceFolders: true } },
      workspaceFolders: folders.map((dir) => ({ uri: pathToFileURL(dir).href, name: path.basename(dir) })),
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  async open(file: string, text: string): Promise<string> {
    const uri = pathToFileURL(file).href;
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return uri;
  }

  /** Types: the changes go out as one notification; gives the version that the file has then. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const textDocument = { uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
    return version;
  }

  /** Says that the file on the disk has the text now. */
  async saved(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The findings on the screen, as soon as those of the newest version are such as one waits for. */
  findings(uri: string, isAwaited: (diagnostics: readonly Diagnostic[]) => boolean = () => true) {
    return new Promise<readonly Diagnostic[]>((resolve) => {
      const look = () => {
        const shown = this.#shown.get(uri);
        if (shown?.version !== this.#versions.get(uri) || !isAwaited(shown?.diagnostics ?? [])) return;
        this.#waiting.delete(look);
        resolve(shown?.diagnostics ?? []);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Says goodbye; gives the exit code. */
  async quit(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}

/** `code line:column` of each, counted from 1, as `check` prints them. */
export function shortly(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, range: { start } }) => `${code} ${start.line + 1}:${start.character + 1}`);
}
