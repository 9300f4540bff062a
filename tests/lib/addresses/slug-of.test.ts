import { describe, expect, it } from 'vitest';
import { slugOf } from '@/lib/addresses';
import { read } from '../format/reading';

describe('the slug an article wishes for', () => {
  it.each([
    ['its file stem', 'a/Restore_a server,now.md', {}, 'restore-a-server-now'],
    ['its file stem in any script', 'a/还原 服务器.md', {}, '还原-服务器'],
    ['its slug property', 'a/x.md', { slug: 'Point in time' }, 'point-in-time'],
    ['its name where the stem is a GUID', 'a/8d101db0-cc7c-4c31-a9da-3f85bf9c063d.md', {}, 'restore-a-server'],
    [
      'its name where the stem ends in a GUID',
      'a/131216-s-tsg-8d101db0-cc7c-4c31-a9da-3f85bf9c063d.md',
      {},
      'restore-a-server',
    ],
    ['eighty characters at most, cut at a word', `a/${'backup-'.repeat(20)}.md`, {}, 'backup-'.repeat(11).slice(0, -1)],
    ['a stand-in where nothing is left', 'a/---.md', {}, 'restore-a-server'],
  ])('is %s', (_, path, properties, expected) => {
    const text = Object.entries(properties)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
    const { article } = read(`<properties selfHelpType="generic" articleId="a"${text} />\n# Restore a server\n`, path);
    expect(slugOf(article)).toBe(expected);
  });

  it.each(['', '.md', 'a/', 'a/---.md'])('is never empty for the path %j', (path) => {
    expect(slugOf(read('', path).article)).not.toBe('');
  });
});
