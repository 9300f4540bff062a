import { parseArgs } from 'node:util';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { serve } from './lsp/server';

/** `stepwise lsp --stdio`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { stdio: { type: 'boolean' }, content: { type: 'string' }, data: { type: 'string' } },
  });
  if (values.stdio !== true) {
    process.stderr.write(
      'stepwise lsp: editors start this command as `stepwise lsp --stdio`; docs/editors.md says how\n',
    );
    return 2;
  }
  // What is printed here would be taken for a message of the protocol.
  console.log = console.error;
  const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
  return await serve(connection, { content: values.content, data: values.data });
}
