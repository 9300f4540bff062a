import { describe, expect, it, vi } from 'vitest';
import { createLog } from '../../../cli/serve/log';

const ENTRY = { id: 'abc', method: 'GET', path: '/articles/restore', status: 200, ms: 1.25, bytes: 10 };

/** What a log writes for some work, once it has gathered it. */
async function written(format: 'json' | 'text', work: (log: ReturnType<typeof createLog>) => void): Promise<string> {
  let text = '';
  work(
    createLog(format, (part) => {
      text += part;
    }),
  );
  await vi.waitUntil(() => text !== '', { timeout: 10_000 });
  return text;
}

describe('a log for programs', () => {
  it('tells every request as one object a line', async () => {
    const text = await written('json', (log) => {
      log.request(ENTRY);
      log.request({ ...ENTRY, status: 404, path: '/a\n"b"' });
    });
    const [first, second, rest] = text.split('\n');
    expect(JSON.parse(first ?? '')).toEqual({
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      level: 'info',
      event: 'request',
      ...ENTRY,
    });
    expect(JSON.parse(second ?? '')).toMatchObject({ status: 404, path: '/a\n"b"' });
    expect(rest).toBe('');
  });

  it('cuts a path that somebody made too long', async () => {
    const text = await written('json', (log) => log.request({ ...ENTRY, path: 'x'.repeat(4000) }));
    expect(JSON.parse(text).path).toHaveLength(300);
  });

  it('tells a problem with its stack and with the request that it befell', async () => {
    const text = await written('json', (log) => log.problem({ id: 'abc', path: '/boom' }, new Error('no such table')));
    const problem = JSON.parse(text);
    expect(problem).toMatchObject({ level: 'error', id: 'abc', path: '/boom', message: 'no such table' });
    expect(problem.stack).toContain('log.test');
  });
});

describe('a log for people', () => {
  it('tells problems alone', async () => {
    const text = await written('text', (log) => {
      log.request(ENTRY);
      log.note('started');
      log.problem({ method: 'GET', path: '/boom' }, 'out of paper');
    });
    expect(text).toBe('GET /boom out of paper\n');
  });
});
