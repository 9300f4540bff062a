import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { openEvents } from '@/cli/events/open-events';
import { createLog } from '@/cli/serve/log';
import { readOperation } from '@/cli/serve/operation-settings';
import { readSettings } from '@/cli/serve/settings';
import { EVENTS_ON } from '@/lib/events/form';

const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-open-events-'));
writeFileSync(path.join(folder, 'file'), '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
  // Pages read there whether they ask, and other files draw pages in this process.
  Reflect.deleteProperty(process.env, EVENTS_ON);
});

/** Whether a site with these settings takes what readers do, and what it prints. */
async function opened(env: Readonly<Record<string, string>>) {
  const printed = vi.spyOn(console, 'log').mockReturnValue();
  const settings = readSettings([], env, false);
  const operation = { settings: readOperation(env, false), log: createLog('json', () => undefined) };
  const sink = openEvents(settings, operation);
  await sink?.close();
  return { isOn: sink !== undefined, printed: printed.mock.calls.flat() };
}

/** A place where nothing can be made: below a file. */
const NOWHERE = path.join(folder, 'file', 'catalog.db');

describe('a site takes what readers do', () => {
  it('by itself, and makes no file before the first event', async () => {
    const catalog = path.join(folder, 'later', 'catalog.db');
    expect(await opened({ STEPWISE_CATALOG: catalog })).toEqual({ isOn: true, printed: [] });
    expect(existsSync(path.join(folder, 'later', 'catalog-events.db'))).toBe(false);
  });

  it('not where it’s switched off', async () => {
    const env = { STEPWISE_CATALOG: path.join(folder, 'catalog.db'), STEPWISE_EVENTS: 'off' };
    expect(await opened(env)).toEqual({ isOn: false, printed: [] });
  });

  it('not where no file can be made, and says so', async () => {
    const { isOn, printed } = await opened({ STEPWISE_CATALOG: NOWHERE });
    expect(isOn).toBe(false);
    expect(printed).toEqual([expect.stringMatching(/catalog-events\.db can’t be made\. Set STEPWISE_DATABASE\.$/)]);
  });

  it.each([{ STEPWISE_EVENTS: 'on' }, { STEPWISE_DATABASE: path.join(folder, 'elsewhere.db') }])(
    'there too with %o',
    async (env) => {
      expect(await opened({ STEPWISE_CATALOG: NOWHERE, ...env })).toEqual({ isOn: true, printed: [] });
    },
  );
});
