import { type Connection, type ServerCapabilities, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FIX_ALL } from './code-actions';
import { Desk } from './desk';
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
  const desk = new Desk(connection, documents, options);
  let isShutDown = false;
  connection.onInitialize((params) => {
    const folders = (params.workspaceFolders ?? []).flatMap(({ uri }) => fileOf(uri) ?? []);
    const root = params.rootUri == null ? undefined : fileOf(params.rootUri);
    desk.begin(folders.length > 0 ? folders : root === undefined ? [] : [root], params.initializationOptions);
    desk.canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    desk.hasFolderChanges = params.capabilities.workspace?.workspaceFolders === true;
    return { capabilities: CAPABILITIES, serverInfo: { name: 'stepwise' } };
  });
  connection.onInitialized(() => desk.open());
  connection.onDidChangeWatchedFiles(({ changes }) => desk.changedOnDisk(changes.map(({ uri }) => uri)));
  connection.onShutdown(() => {
    isShutDown = true;
    desk.close();
  });
  answerRequests(connection, documents, desk);
  documents.onDidChangeContent(({ document }) => desk.typed(document));
  documents.onDidSave(() => desk.saved());
  documents.onDidClose(({ document }) => desk.closed(document));
  documents.listen(connection);
  connection.listen();
  return new Promise((resolve) => {
    connection.onExit(() => resolve(isShutDown ? 0 : 1));
    process.stdin.once('end', () => resolve(isShutDown ? 0 : 1));
  });
}
