import { describe, expect, it } from 'vitest';
import { readGitAddress, readProtocols } from '../../../cli/content-git/git-address';
import { readGitContent } from '../../../cli/content-git/git-content';

const HTTPS = 'https://code.example/help.git';

describe('CONTENT_GIT', () => {
  it.each([
    [HTTPS, { url: HTTPS, branch: '', path: '' }],
    [`${HTTPS}#main`, { url: HTTPS, branch: 'main', path: '' }],
    [`${HTTPS}#release/2.0:docs/articles/`, { url: HTTPS, branch: 'release/2.0', path: 'docs/articles' }],
    [`${HTTPS}#:docs`, { url: HTTPS, branch: '', path: 'docs' }],
    ['https://me:pw@code.example/help.git', { url: 'https://me:pw@code.example/help.git', shown: HTTPS }],
    ['ssh://git@code.example:2222/help.git#main', { shown: 'ssh://code.example:2222/help.git', branch: 'main' }],
  ])('is read: %s', (text, expected) => {
    expect(readGitAddress(text, ['https', 'ssh'])).toMatchObject(expected);
  });

  it.each([
    ['a word', 'help', /must be an address/],
    ['an option', '--upload-pack=touch', /must be an address/],
    ['the short form of ssh', 'git@code.example:help.git', /must be an address|not one of the protocols/],
    ['a protocol that runs commands', 'ext::sh -c id', /must be an address|not one of the protocols/],
    ['a repository of this machine', 'file:///srv/help.git', /file isn’t a protocol/],
    ['a branch that is an option', `${HTTPS}#--upload-pack=x`, /can’t be a branch/],
    ['a branch with two dots', `${HTTPS}#a..b`, /can’t be a branch/],
    ['a folder above', `${HTTPS}#main:../etc`, /can’t be a folder/],
    ['a hidden folder', `${HTTPS}#main:.git`, /can’t be a folder/],
  ])('is refused: %s', (_, text, message) => {
    expect(() => readGitAddress(text, ['https', 'http', 'git', 'ssh'])).toThrow(message);
  });

  it('is refused without showing a password', () => {
    expect(() => readGitAddress('ftp://me:s3cret@code.example/x', ['https'])).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('s3cret') }),
    );
  });
});

describe('what goes with CONTENT_GIT', () => {
  it('has defaults, and a catalog of its own', () => {
    const one = readGitContent([], { CONTENT_GIT: HTTPS });
    const other = readGitContent([], { CONTENT_GIT: `${HTTPS}#next` });
    expect(one).toMatchObject({
      protocols: ['https', 'http', 'git', 'ssh'],
      everyMs: 600_000,
      isAlwaysTaken: false,
      hookSecret: '',
      settings: { contentName: HTTPS },
    });
    expect(one?.clone.folder).toBe(`${one?.settings.catalogFile}.git`);
    expect(other?.settings.catalogFile).not.toBe(one?.settings.catalogFile);
  });

  it.each([
    [{ CONTENT_GIT_EVERY: 'often' }, /CONTENT_GIT_EVERY is "often"/],
    [{ CONTENT_GIT_ACCEPT: 'never' }, /CONTENT_GIT_ACCEPT is "never"/],
    [{ CONTENT_GIT_PROTOCOLS: 'https ext' }, /CONTENT_GIT_PROTOCOLS names "ext"/],
    [{ CONTENT_DIR: 'content' }, /both set/],
  ])('is refused where it is wrong: %j', (env, message) => {
    expect(() => readGitContent([], { CONTENT_GIT: HTTPS, ...env })).toThrow(message);
  });

  it('is nothing without it', () => {
    expect(readGitContent([], { CONTENT_GIT_EVERY: 'often' })).toBeUndefined();
    expect(readProtocols('file, https')).toEqual(['file', 'https']);
  });
});
