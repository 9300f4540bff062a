import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { COMMANDS } from '@/cli/commands';
import { optionProblem } from '@/cli/option-problem';

const OPTIONS = {
  content: { type: 'string' },
  workers: { type: 'string' },
  out: { type: 'string' },
  frozen: { type: 'boolean' },
} as const;

test.each([
  [['--foo'], 'unknown option --foo'],
  [['--contents', 'x'], 'unknown option --contents; did you mean --content?'],
  [['--content'], '--content needs a folder'],
  [['--content', '--frozen'], '--content needs a folder'],
  [['--out'], '--out needs a file'],
  [['--workers'], '--workers needs a number'],
  [['--frozen=yes'], '--frozen takes no value'],
  [['article.md'], 'unexpected argument "article.md"'],
])('says of %j: %s', (args, said) => {
  expect(optionProblem(messageOf(args), COMMANDS.compile?.usage ?? '')).toBe(said);
});

function messageOf(args: readonly string[]): string {
  try {
    parseArgs({ args: [...args], options: OPTIONS });
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return error.message;
  }
  throw new Error('the parser took it');
}
