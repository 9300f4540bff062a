import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { catalogContent } from '../lib/compile/catalog-content';
import { contentFolder, sample, writeFiles } from '../lib/compile/content-folder';
import { startCommand } from './run-command';

/** In a process of its own, for compiling sets how that collects garbage and optimizes. */
const run = (...args: readonly string[]) => startCommand(args).ended;

/** Enough articles to need workers and to take a while. */
function manyArticles(count: number, note = ''): Record<string, string> {
  const names = Array.from({ length: count }, (_, at) => at);
  return Object.fromEntries(
    names.map((at) => {
      const body = `Note ${note} ${at}.\n\n## **Recommended Steps**\n\n${'* Do this, then *that*, then `so`.\n'.repeat(20)}`;
      return [
        `f${at % 7}/article-${at}.md`,
        sample({ id: `id-${at}`, title: `Article ${at}`, topics: `${at % 50}`, body }),
      ];
    }),
  );
}

test('prints one line, and ends with 0 where nothing is wrong with the content', async () => {
  const { contentDir, outFile } = contentFolder({ 'a.md': sample() });
  const { code, stdout, stderr } = await run('compile', '--content', contentDir, '--out', outFile);
  expect(stdout).toMatch(
    /catalog\.db: 1 article \(1 file compiled, 0 unchanged, 0 removed\) in [\d.]+ s; 0 errors, 0 warnings, 0 infos\n$/,
  );
  expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
});

test('ends with 1 where errors were found, and the catalog is there', async () => {
  const { contentDir, outFile } = contentFolder({ 'a.md': sample({ body: '[x](/articles/nowhere)' }) });
  const { code, stdout } = await run('compile', '--content', contentDir, '--out', outFile);
  expect(code).toBe(1);
  expect(stdout).toContain('1 error,');
  expect(openCatalog(outFile).info.articleCount).toBe(1);
});

test.each([
  ['no content folder', ['--content', '/nowhere'], /^stepwise compile: there’s no content folder at \/nowhere\n$/],
  [
    'an unknown option',
    ['--contents', 'x'],
    /unknown option --contents; did you mean --content\?[\s\S]*Usage: stepwise compile/,
  ],
  ['no number of workers', ['--workers', 'many'], /--workers must be a whole number, 1 or more, not "many"/],
])('ends with 2 and says why: %s', async (_what, args, message) => {
  const { code, stdout, stderr } = await run('compile', ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('gives the same catalog on one worker and on three', async () => {
  const { contentDir, outFile, folder } = contentFolder({
    ...manyArticles(150),
    'x/article-3.md': sample({ id: 'id-3' }),
  });
  const other = path.join(folder, 'other.db');
  await run('compile', '--content', contentDir, '--out', outFile, '--workers', '1');
  await run('compile', '--content', contentDir, '--out', other, '--workers', '3');
  expect(catalogContent(other)).toEqual(catalogContent(outFile));
});

test('keeps the old catalog whole when it is killed, at whatever moment', async () => {
  const { contentDir, outFile } = contentFolder(manyArticles(300));
  await run('compile', '--content', contentDir, '--out', outFile);
  const { version } = openCatalog(outFile).info;
  for (let round = 0; round < 10; round++) {
    writeFiles(contentDir, manyArticles(300, `round ${round}`));
    const running = startCommand(['compile', '--content', contentDir, '--out', outFile]);
    await wait(150 + round * 60);
    running.kill();
    const { signal } = await running.ended;
    const { articleCount, version: now } = openCatalog(outFile).info;
    expect(articleCount).toBe(300);
    if (signal === 'SIGKILL' && now === version) expect([...openCatalog(outFile).articles()]).toHaveLength(300);
  }
  const last = await run('compile', '--content', contentDir, '--out', outFile);
  expect(last.code).toBe(0);
  expect(openCatalog(outFile).article('article-5')?.source).toContain('round 9');
  expect(readdirSync(path.dirname(outFile))).toEqual(['catalog.db']);
}, 120_000);

test('keeps the old catalog where the disk is full, and leaves no draft', async () => {
  const { contentDir, outFile } = contentFolder({ 'a.md': sample() });
  await run('compile', '--content', contentDir, '--out', outFile);
  const before = readFileSync(outFile);
  writeFiles(contentDir, manyArticles(300));
  // A limit on the size of files fails a write as a full disk does; the unit is 512 bytes.
  const { code, stderr } = await startCommand(['compile', '--content', contentDir, '--out', outFile], 'ulimit -f 400;')
    .ended;
  expect(code).toBe(2);
  expect(stderr).toMatch(/catalog\.db couldn’t be written and is unchanged: /);
  expect(readFileSync(outFile).equals(before)).toBe(true);
  expect(readdirSync(path.dirname(outFile))).toEqual(['catalog.db']);
});

test('keeps the old catalog where the content vanishes while it is compiled', async () => {
  const { contentDir, outFile } = contentFolder({ 'a.md': sample() });
  await run('compile', '--content', contentDir, '--out', outFile);
  const before = readFileSync(outFile);
  writeFiles(contentDir, manyArticles(600));
  const running = startCommand(['compile', '--content', contentDir, '--out', outFile]);
  while (readdirSync(path.dirname(outFile)).length === 1) await wait(5);
  rmSync(contentDir, { recursive: true });
  const { code, stderr } = await running.ended;
  expect(code).toBe(2);
  expect(stderr).toMatch(/disappeared during the compile|there’s no content folder/);
  expect(readFileSync(outFile).equals(before)).toBe(true);
});
