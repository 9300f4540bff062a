import path from 'node:path';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readOrigin } from '@/lib/addresses';
import { mcpServer } from '@/lib/api/mcp';
import { currentCatalog } from '@/lib/catalog';
import { withoutSecret } from './serve/operation-settings';

/**
 * The library says nothing to a line that is no message, and its sender would wait for good. JSON-RPC 2.0 section 5.1: such an answer
 * has no id.
 */
function answerUnreadable(error: Error): void {
  const isJson = !(error instanceof SyntaxError);
  if (isJson && !('issues' in error)) return;
  const told = isJson
    ? { code: -32600, message: 'This isn’t a JSON-RPC message.' }
    : { code: -32700, message: 'This isn’t JSON. Send one message per line.' };
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id: null, error: told })}\n`);
}

/** `stepwise mcp`: see commands.ts for options. Standard output belongs to the protocol. Ends when its input does. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { catalog: { type: 'string' } } });
  if (values.catalog !== undefined) process.env.STEPWISE_CATALOG = path.resolve(values.catalog);
  const origin = process.env.STEPWISE_ORIGIN?.trim() ?? '';
  if (origin !== '' && readOrigin(origin) === undefined) {
    const must = 'an origin, such as https://help.example, without a path';
    process.stderr.write(`stepwise mcp: STEPWISE_ORIGIN is "${withoutSecret(origin)}", but must be ${must}\n`);
    return 2;
  }
  try {
    currentCatalog();
  } catch (error) {
    process.stderr.write(`stepwise mcp: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
  const server = mcpServer(currentCatalog);
  server.server.onerror = answerUnreadable;
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve));
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  return 0;
}
