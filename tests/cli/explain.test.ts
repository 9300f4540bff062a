import { expect, test } from 'vitest';
import { runCommand } from './run-command';

test('explains a code: what it means, a bad and a good example, and how to fix it', async () => {
  const { code, stdout, stderr } = await runCommand('explain', 'curly-quotes');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`curly-quotes (warning)

A property value uses curly quotes.

Bad (in the header):

  description=“How to restore a server”

Good (in the header):

  description="How to restore a server"

How to fix it: Replace “ and ” around the value with straight quotes.
`);
});

test.each([
  ['what nobody would see', 'hidden-character', 'pass\\u200Bword'],
  ['bytes that are no UTF-8', 'not-utf8', 'Caf\\xE9'],
  ['several files', 'dead-link', 'restore.md:\n'],
  ['a part of what is long', 'body-too-large', '… and 2987 lines more'],
])('shows %s in an example', async (_, code, text) => {
  const { stdout } = await runCommand('explain', code);
  expect(stdout).toContain(text);
});

test.each([
  [['dead-lnk'], /no code "dead-lnk"; did you mean "dead-link"/],
  [['constructor'], /no code "constructor"/],
  [[], /name one code/],
  [['dead-link', 'loop'], /name one code/],
])('does not explain %j', async (args, message) => {
  const { code, stdout, stderr } = await runCommand('explain', ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});
