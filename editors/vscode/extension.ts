import { commands, type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the language server when the first Markdown file is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('stepwise.restart', restart),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('stepwise')) void restart();
    }),
  );
  await start();
}

/** Ends it with the window. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function restart(): Promise<void> {
  await client?.stop();
  await start();
}

async function start(): Promise<void> {
  const settings = workspace.getConfiguration('stepwise');
  const [command = 'npx', ...args] = settings.get<string[]>('command', ['npx', 'stepwise']);
  const cwd = workspace.workspaceFolders?.[0]?.uri.fsPath;
  // On Windows `npx` is a script, which only a shell starts.
  const options = { shell: process.platform === 'win32', ...(cwd === undefined ? {} : { cwd }) };
  const run = { command, args: [...args, 'lsp'], transport: TransportKind.stdio, options };
  client = new LanguageClient('stepwise', 'Stepwise', run, {
    documentSelector: [{ scheme: 'file', language: 'markdown' }],
    initializationOptions: { content: settings.get('content', ''), data: settings.get('data', '') },
  });
  await client.start();
}
