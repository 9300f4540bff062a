import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { boundedOutput } from '../../../cli/serve/bounded-output';

const LINE = `${'x'.repeat(9_999)}\n`;

function countLine(count: number): string {
  return `${count} missing\n`;
}

/** A reader that takes nothing until it is told to. */
function stoppedReader() {
  const taken: string[] = [];
  let go: (() => void) | undefined;
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      taken.push(chunk.toString());
      go = done;
    },
  });
  const takeAll = async () => {
    while (stream.writableLength > 0) {
      go?.();
      await new Promise(setImmediate);
    }
  };
  return { stream, taken, takeAll };
}

describe('an output whose reader', () => {
  it('keeps up gets every line', async () => {
    const stream = new PassThrough();
    const read: string[] = [];
    stream.on('data', (chunk) => read.push(String(chunk)));
    const output = boundedOutput(stream, countLine);
    output.write('one\n');
    output.write('two\nthree\n');
    await new Promise(setImmediate);
    expect([read.join(''), output.dropped()]).toEqual(['one\ntwo\nthree\n', 0]);
  });

  it('stops holds a bounded part, counts the rest and says so once the reader goes on', async () => {
    const { stream, taken, takeAll } = stoppedReader();
    const output = boundedOutput(stream, countLine);
    for (let at = 0; at < 1000; at += 1) output.write(LINE);
    expect(stream.writableLength).toBeLessThanOrEqual(1024 * 1024);
    expect(output.dropped()).toBe(1000 - 104);
    await takeAll();
    output.write('back\n');
    output.write('again\n');
    await takeAll();
    expect(taken.slice(-2)).toEqual(['896 missing\nback\n', 'again\n']);
  });

  it('goes away counts what it misses, and throws nothing', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    const output = boundedOutput(stream, countLine);
    output.write('one\n');
    await new Promise(setImmediate);
    output.write('two\nthree\n');
    expect(output.dropped()).toBe(2);
  });
});
