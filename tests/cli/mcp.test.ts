import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCatalog } from '@/lib/compile';

const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-mcp-'));
const file = path.join(folder, 'catalog.db');
beforeAll(async () => {
  await compileCatalog({ contentDir: path.join(process.cwd(), 'content'), outFile: file });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('stepwise mcp', () => {
  it('serves an assistant on standard input and output', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ['cli/stepwise.mjs', 'mcp', '--catalog', file],
      stderr: 'inherit',
    });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    const answer = await client.callTool({ name: 'get_article', arguments: { id: 'automated-backups' } });
    await client.close();
    expect(answer.structuredContent).toMatchObject({ slug: 'automated-backups' });
  });
});
