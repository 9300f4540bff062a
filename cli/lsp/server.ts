import { type Connection, type ServerCapabilities, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FIX_ALL } from './code-actions';
import { EditorSession } from './editor-session';
import { answerRequests } from './requests';
import { fileOf } from './text';
import { TOKEN_TYPES } from './tokens';

/** What the command was told. */
export interface ServerOptions {
  readonly content: string | undefined;
  readonly data: string | undefined;
}

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
  completionProvider: { triggerCharacters: ['"', '<', '$', '(', '=', ' ', '/', ','] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, full: true },
  documentFormattingProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Serves one editor until it says goodbye; gives the exit code that the protocol asks for. */
export function serve(connection: Connection, options: ServerOptions): Promise<number> {
  const documents = new TextDocuments(TextDocument);
  const session = new EditorSession(connection, documents, options);
  let isShutDown = false;
  connection.onInitialize((params) => {
    const folders = (params.workspaceFolders ?? []).flatMap(({ uri }) => fileOf(uri) ?? []);
    const root = params.rootUri == null ? undefined : fileOf(params.rootUri);
    session.begin(folders.length > 0 ? folders : root === undefined ? [] : [root], params.initializationOptions);
    session.canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    session.hasFolderChanges = params.capabilities.workspace?.workspaceFolders === true;
    return { capabilities: CAPABILITIES, serverInfo: { name: 'stepwise' } };
  });
  connection.onInitialized(() => session.open());
  connection.onDidChangeWatchedFiles(({ changes }) => session.changedOnDisk(changes.map(({ uri }) => uri)));
  connection.onShutdown(() => {
    isShutDown = true;
    session.close();
  });
  answerRequests(connection, documents, session);
  documents.onDidChangeContent(({ document }) => session.typed(document));
  documents.onDidSave(() => session.saved());
  documents.onDidClose(({ document }) => session.closed(document));
  documents.listen(connection);
  connection.listen();
  return new Promise((resolve) => {
    connection.onExit(() => resolve(isShutDown ? 0 : 1));
    process.stdin.once('end', () => resolve(isShutDown ? 0 : 1));
  });
}
