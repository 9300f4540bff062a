import { expect, test } from 'vitest';
import { runCommand } from '../run-command';

test('serve says that the catalog is missing before it builds or listens', async () => {
  const { code, stdout, stderr } = await runCommand('serve', '--port', '0', '--catalog', '/not/there.db');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(
    'Stepwise can’t start: there’s no catalog at /not/there.db; compile one, or name another file with --catalog.',
  );
});
