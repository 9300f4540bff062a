import path from 'node:path';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { mcpServer } from '@/lib/api/mcp';
import { currentCatalog } from '@/lib/catalog';

/** `stepwise mcp`: see commands.ts for options. Standard output belongs to the protocol. Ends when its input does. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { catalog: { type: 'string' } } });
  if (values.catalog !== undefined) process.env.STEPWISE_CATALOG = path.resolve(values.catalog);
  try {
    currentCatalog();
  } catch (error) {
    process.stderr.write(`stepwise mcp: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
  const server = mcpServer(currentCatalog);
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve));
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  return 0;
}
