import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** The settings that docs/mcp.md says to put into an assistant. */
const SETTINGS = [...readFileSync('docs/mcp.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text = '']) => JSON.parse(text).mcpServers.stepwise,
);

describe('stepwise mcp', () => {
  it('is started by the settings in docs/mcp.md, and has the tools of its table', async () => {
    const { command, args, env } = SETTINGS.find((each) => each.command !== undefined);
    const own = args.map((each: string) =>
      each.replace('/path/to/stepwise', process.cwd()).replace('/path/to/catalog.db', file),
    );
    expect(args.filter((each: string) => each.includes('/')).every((each: string) => path.isAbsolute(each))).toBe(true);
    expect(own).toContain(file);
    const client = new Client({ name: 'test', version: '1' });
    // Where an assistant starts it is anybody's guess.
    await client.connect(new StdioClientTransport({ command, args: own, env, cwd: folder, stderr: 'inherit' }));
    const { structuredContent } = await client.callTool({
      name: 'get_article',
      arguments: { id: 'automated-backups' },
    });
    expect(structuredContent).toMatchObject({ url: `${env.STEPWISE_ORIGIN}/articles/automated-backups` });
    const { tools } = await client.listTools();
    await client.close();
    const table = [...readFileSync('docs/mcp.md', 'utf8').matchAll(/^\| `(\w+)` \| (.*?) \|/gm)];
    expect(table.map(([, name]) => name).toSorted()).toEqual(tools.map(({ name }) => name).toSorted());
    for (const [, name, takes = ''] of table) {
      const named = [...takes.matchAll(/`(\w+)`/g)].map(([, parameter]) => parameter);
      const known = Object.keys(tools.find((each) => each.name === name)?.inputSchema.properties ?? {});
      expect(named.toSorted(), name).toEqual(known.toSorted());
    }
  });

  it('tells the sender of what is no message so, and goes on', async () => {
    const child = spawn(process.execPath, ['cli/stepwise.mjs', 'mcp', '--catalog', file]);
    let written = '';
    child.stdout.on('data', (chunk) => {
      written += chunk;
    });
    child.stdin.end('no JSON\n{"hello":1}\n{"jsonrpc":"2.0","id":7,"method":"ping"}\n');
    await once(child, 'close');
    const answers = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, -32700],
      [null, -32600],
      [7, undefined],
    ]);
  });

  it('names a wrong origin, as the server does', async () => {
    const env = { ...process.env, STEPWISE_ORIGIN: 'help.example/' };
    const child = spawn(process.execPath, ['cli/stepwise.mjs', 'mcp', '--catalog', file], { env });
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, told]).toEqual([
      2,
      expect.stringMatching(/STEPWISE_ORIGIN is "help\.example\/", but must be an origin/),
    ]);
  });

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
