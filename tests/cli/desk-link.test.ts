import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startCommand } from './run-command';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'stepwise-desk-link-'));
const DATABASE = path.join(FOLDER, 'events.db');

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test.each([
  ['the events are off', 'STEPWISE_EVENTS=off STEPWISE_DESK=link'],
  ['there is no desk', 'STEPWISE_EVENTS=on'],
  ['people sign in another way', 'STEPWISE_DESK=proxy'],
])('prints no link and makes no database where %s', async (_what, settings) => {
  expect(await deskLink(settings)).toMatchObject({
    code: 2,
    stdout: '',
    stderr:
      'stepwise desk-link: one-time links are off. Set STEPWISE_DESK=link, without STEPWISE_EVENTS=off, for the site and for this command, and restart the site\n',
  });
  expect(existsSync(DATABASE)).toBe(false);
});

test('prints a link where the desk takes one', async () => {
  const { code, stdout } = await deskLink('STEPWISE_DESK=proxy,link');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^http:\/\/localhost:3000\/desk\/sign-in\?link=\S+\nWorks once, for ten minutes\.\n$/);
});

function deskLink(settings: string) {
  return startCommand(['desk-link'], `export STEPWISE_DATABASE=${DATABASE} ${settings};`).ended;
}
