import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './inputs';
import { startSite, temporaryFolder } from './running-site';

const GUIDE = readFileSync(path.join(ROOT, 'docs', 'first-form.md'), 'utf8');

/** What the guide says to run and to write, in its order. */
const BLOCKS = [...GUIDE.matchAll(/^```(sh|json)\n(.*?)^```/gms)].map(([, kind = '', text = '']) => ({ kind, text }));

const FILE = 'articles/postgresql/cannot-connect.md';

describe('the guide to a first form', () => {
  it('comes to a published form when it is followed to the letter', async () => {
    const folder = temporaryFolder();
    const content = path.join(folder.path, 'my-help');
    const said: string[] = [];
    const servers: string[] = [];
    const run = (line: string) => {
      const command = line
        .replaceAll('../my-help', content)
        .replace('commit', '-c user.name=T -c user.email=t@example.org commit');
      const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
      said.push(stdout);
      expect([line, status, stderr]).toEqual([line, 0, expect.any(String)]);
    };
    const visit = async (line: string) => {
      const command = / (dev|start) /.exec(line)?.[1] === 'dev' ? 'dev' : 'start';
      servers.push(command);
      const site = await startSite(command, [
        '--content',
        content,
        '--catalog',
        path.join(folder.path, `${command}.db`),
      ]);
      const pageOf = async (address: string) => (await fetch(site.url + address)).text();
      expect(await pageOf('/flows/cannot-connect')).toContain('Questions about failing connections');
      expect(await pageOf('/flows/cannot-connect/from_where')).toContain('Where does the app run?');
      expect(await pageOf('/search?q=failing+connections')).toContain('/articles/cannot-connect');
      await site.stop();
    };
    for (const { kind, text } of BLOCKS) {
      if (kind === 'json') {
        const file = path.join(content, FILE);
        const [head, , tail] = readFileSync(file, 'utf8').split(/^---\n/m);
        writeFileSync(file, `${head}---\n${text}---\n${tail}`);
        continue;
      }
      for (const line of text.trim().split('\n'))
        await (/stepwise (?:dev|start) /.test(line) ? visit(line) : run(line));
    }
    expect(said).toContain('0 errors, 0 warnings, 0 infos\n');
    expect(said.some((text) => text.trim() === path.join(content, FILE))).toBe(true);
    expect(servers).toEqual(['dev', 'start']);
    expect(readFileSync(path.join(content, 'data', 'addresses.json'), 'utf8')).toContain('cannot-connect');
    folder.remove();
  });
});

describe('the page for assistants', () => {
  it('has files that pass as they are, and schemas that are JSON', () => {
    const page = readFileSync(path.join(ROOT, 'docs', 'ai-authors.md'), 'utf8');
    const files = [...page.matchAll(/^````markdown\n(.*?)^````$/gms)].map(([, text = '']) => text);
    expect(files.length).toBe(3);
    const folder = temporaryFolder();
    for (const [at, text] of files.entries()) {
      const file = path.join(folder.path, 'articles', `file-${at}.md`);
      mkdirSync(path.dirname(file), { recursive: true });
      // One of them would have the ID of another.
      writeFileSync(
        file,
        text
          .replace(/articleId="[^"]*"/, `articleId="id-${at}"`)
          .replace(/(pageTitle="|^# )Restore/gm, `$1${at} Restore`),
      );
    }
    const { stdout } = spawnSync('npx', ['stepwise', 'check', '--content', folder.path], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/(?:^|\n)0 errors, 0 warnings, 0 infos\n$/);
    const schemas = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(([, text = '']) => JSON.parse(text).$id);
    expect(schemas).toEqual(['/schemas/question-form.json', '/schemas/tsg-workflow.json']);
    folder.remove();
  });
});
