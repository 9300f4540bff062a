import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../cli/serve/settings';

const ROOT = process.cwd();

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings([], {}, false)).toEqual({
      host: 'localhost',
      port: 3000,
      contentDir: path.join(ROOT, 'content'),
      catalogFile: path.join(ROOT, '.stepwise', 'catalog.db'),
    });
  });

  it('takes options before the environment, and the environment before defaults', () => {
    const env = { PORT: '4000', HOST: '0.0.0.0', STEPWISE_CATALOG: '/tmp/one.db' };
    expect(readSettings(['--port', '5000'], env, false)).toMatchObject({
      port: 5000,
      host: '0.0.0.0',
      catalogFile: '/tmp/one.db',
    });
  });

  it('takes an IPv6 address with brackets and without', () => {
    const hosts = ['[::1]', '::1'].map((host) => readSettings([], { HOST: host }, false).host);
    expect(hosts).toEqual(['::1', '::1']);
  });

  it('reads an empty setting as none', () => {
    expect(readSettings([], { PORT: '', HOST: ' ', CONTENT_DIR: '' }, false)).toEqual(readSettings([], {}, false));
  });

  it('gives every content folder a catalog of its own, and always the same one', () => {
    const [one, two] = ['a', 'b'].map((name) => readSettings([], { CONTENT_DIR: `/tmp/${name}` }, false).catalogFile);
    expect(one).not.toBe(two);
    expect(one).toBe(readSettings(['--content', '/tmp/a'], {}, false).catalogFile);
  });

  it('takes several content folders, each from the folder of the call', () => {
    const both = ['docs', '/tmp/a'].join(path.delimiter);
    const { contentDir, catalogFile } = readSettings(['--content', both], {}, false);
    expect(contentDir).toBe([path.resolve('docs'), '/tmp/a'].join(path.delimiter));
    expect(catalogFile).not.toBe(readSettings(['--content', '/tmp/a'], {}, false).catalogFile);
  });

  it.each([
    ['a port that is no number', [], { PORT: '3000x' }, /PORT is "3000x".*whole number/],
    ['a port that was given', ['--port', 'abc'], { PORT: '3000' }, /^--port is "abc".*whole number/],
    ['a port that is none', [], { PORT: '70000' }, /PORT is "70000"/],
    ['a negative port', [], { PORT: '-1' }, /PORT is "-1"/],
    [
      'a folder that is not there',
      [],
      { CONTENT_DIR: '/tmp/not/there' },
      /\/tmp\/not\/there doesn’t exist.*CONTENT_DIR/,
    ],
    [
      'a second folder that is not there',
      [],
      { CONTENT_DIR: ['docs', '/tmp/not/there'].join(path.delimiter) },
      /\/tmp\/not\/there doesn’t exist/,
    ],
    ['a file for a folder', [], { CONTENT_DIR: 'package.json' }, /package\.json isn’t a folder/],
    ['an option of another name', ['--prot', '1'], {}, /--prot/],
  ])('says plainly what is wrong with %s', (_title, args, env, message) => {
    expect(() => readSettings(args, { CONTENT_DIR: tmpdir(), ...env }, true)).toThrow(message);
  });
});
