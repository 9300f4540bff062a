import { expect, test } from 'vitest';
import { COMMANDS as COMMAND_TABLE } from '@/cli/commands';
import { contentFolder, sample } from '../lib/compile/content-folder';
import { startCommand } from './run-command';

/** As users run it, from its bundle: elsewhere commands are run in the test's own process. */
const run = (...args: readonly string[]) => startCommand(args).ended;

const COMMANDS = ['compile', 'check', 'explain', 'export', 'new', 'start', 'serve', 'dev'];

test.each([[[]], [['--help']], [['-h']], [['help']]])('tells what there is when called with %j', async (args) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} +\\S`, 'm'));
});

test.each(COMMANDS)('explains the command %s', async (command) => {
  const [asked, helped] = await Promise.all([run(command, '--help'), run('help', command)]);
  expect(asked).toEqual(helped);
  expect(asked).toMatchObject({ code: 0, stderr: '' });
  expect(asked.stdout).toContain(`Usage: stepwise ${command} `);
});

test.each([
  ['compil', /no command "compil"; did you mean "compile"\?/],
  ['exprot', /no command "exprot"; did you mean "export"\?/],
  ['banana', /no command "banana"\n/],
  ['constructor', /no command "constructor"\n/],
])('does not know the command %s', async (command, message) => {
  const { code, stdout, stderr } = await run(command);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test.each(Object.keys(COMMAND_TABLE))('names an option that %s does not have', async (command) => {
  const { code, stderr } = await run(command, '--nonsense');
  expect(code).not.toBe(0);
  expect(stderr).toContain('--nonsense');
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('offers the nearest option, and says how a command that has none is used', async () => {
  expect(await run('serve', '--prot', '1')).toMatchObject({ stderr: expect.stringContaining('--port') });
  const { code, stdout, stderr } = await run('build', '--force');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^stepwise build: unknown option --force\nUsage: stepwise build\n/);
});

test('ends quietly when the reader of its output goes away', async () => {
  const names = Array.from({ length: 60 }, (_, at) => [
    `a${at}.md`,
    sample({ id: `${at}`, body: 'word '.repeat(5000) }),
  ]);
  const { contentDir } = contentFolder(Object.fromEntries(names));
  const shell = '{ "$@"; echo "code $?" >&2; } | head -c 10; exit;';
  const { stdout, stderr } = await startCommand(['export', '--content', contentDir], shell).ended;
  expect(stdout).toHaveLength(10);
  expect(stderr).toBe('code 0\n');
});
