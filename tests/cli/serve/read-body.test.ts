import { EventEmitter, once } from 'node:events';
import { createServer, request } from 'node:http';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasMoreFields, readBody } from '../../../cli/serve/read-body';

describe('the fields of a query', () => {
  it.each([
    ['', 1, false],
    ['a=1&b=2', 2, false],
    ['a=1&b=2&c=3', 2, true],
    ['&'.repeat(1000), 1000, true],
    ['&'.repeat(999), 1000, false],
  ])('are counted, empty ones too (row %#)', (text, most, expected) => {
    expect(hasMoreFields(Buffer.from(text), most)).toBe(expected);
  });
});

describe('a posted body', () => {
  const found = new EventEmitter();
  const server = createServer(async (asked, response) => {
    found.emit('body', await readBody(asked, response, { longest: 100, mostFields: 5 }));
    response.end();
  });
  let port = 0;

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  });

  afterAll(() => {
    server.close();
  });

  async function post(...parts: readonly string[]): Promise<unknown> {
    const body = once(found, 'body');
    const sent = request({ port, host: '127.0.0.1', method: 'POST' }, (answer) => answer.resume());
    sent.on('error', () => undefined);
    Readable.from(parts).pipe(sent);
    const [read] = await body;
    return read instanceof Uint8Array ? new TextDecoder().decode(read) : read;
  }

  it.each([
    ['nothing', [], ''],
    ['parts', ['a=1&b', '=2'], 'a=1&b=2'],
    ['as many fields as may be', ['a&b&', 'c&d&e'], 'a&b&c&d&e'],
    ['one field more', ['a&b&c&', 'd&e&', 'f'], 'mostFields'],
    ['one field more in one part', ['a&b&c&d&e&f'], 'mostFields'],
    ['as many bytes as may be', ['x'.repeat(100)], 'x'.repeat(100)],
    ['one byte more', ['x'.repeat(60), 'x'.repeat(41)], 'longest'],
    ['too much of everything', ['&'.repeat(60), '&'.repeat(60)], 'longest'],
  ])('of %s is read within its bounds', async (_, parts, expected) => {
    expect(await post(...parts)).toBe(expected);
  });

  it('is told by its length to be too long, before a byte of it is read', async () => {
    const body = once(found, 'body');
    const sent = request({ port, host: '127.0.0.1', method: 'POST', headers: { 'Content-Length': 101 } });
    sent.on('error', () => undefined);
    sent.flushHeaders();
    expect(await body).toEqual(['longest']);
    sent.destroy();
  });
});
