import path from 'node:path';
import { expect, test } from 'vitest';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample } from '../lib/compile/content-folder';
import { runCommand } from './run-command';

const page = (title: string, topics: string) => sample({ title, id: title, topics, body: `# ${title}\n\nText.\n` });

/** Two authors call a watering can a pitcher; one folder alone calls frost ice. */
const FILES = {
  'roses/one.md': page('Fill the pitcher with rain', '100'),
  'tulips/one.md': page('Fill the can with rain slowly', '100'),
  'tulips/two.md': page('Handle of the watercan broke', '200'),
  'roses/two.md': page('Handle of the pitcher broke', '200'),
  'oaks/three.md': page('Empty the watercan before winter', '300'),
  'elms/three.md': page('Empty the pitcher before winter', '300'),
  'pots/four.md': page('Damage by frost', '400'),
  'pots/five.md': page('Damage by hail', '400'),
  ...Object.fromEntries(
    Array.from({ length: 400 }, (_, at) => [`beds/bed-${at}.md`, page(`Bed ${at}`, `${1000 + (at % 200)}`)]),
  ),
};

test('suggests words that titles of one problem exchange in several folders, with what speaks for it', async () => {
  const { contentDir, outFile } = contentFolder(FILES);
  await compileCatalog({ contentDir, outFile });
  const { code, stdout, stderr } = await runCommand('synonyms', '--suggest', '--catalog', outFile);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [first = '', ...others] = stdout.trimEnd().split('\n');
  expect(first).toMatch(
    /^\["(?:watercan", "pitcher|pitcher", "watercan)"\], +2\.0 times, \d+ %, in 2 folders: (?:Handle of|Empty) the /,
  );
  expect(others.join('\n')).not.toMatch(/frost|hail/);
});

test('leaves out what data/synonyms.json has', async () => {
  const known = { 'data/synonyms.json': '[["pitcher", "watercan"]]' };
  const { contentDir, outFile } = contentFolder({ ...FILES, ...known });
  await compileCatalog({ contentDir, outFile });
  expect((await runCommand('synonyms', '--suggest', '--catalog', outFile)).stdout).not.toContain('watercan');
});

test.each([
  ['what to do is not said', ['--catalog', 'x.db'], 'add --suggest'],
  [
    'there is no catalog',
    ['--suggest', '--catalog', 'no-such.db'],
    `there’s no catalog at ${path.resolve('no-such.db')}`,
  ],
])('prints nothing where %s', async (_, args, said) => {
  const { code, stdout, stderr } = await runCommand('synonyms', ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(said);
});
