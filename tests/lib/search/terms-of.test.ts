import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { catalogOf } from '../../components/drawing';
import { sample } from '../compile/content-folder';
import { GARDEN } from './made-up-catalog';

const page = (title: string, text: string) =>
  sample({ title, id: title.replaceAll(' ', '-'), body: `# ${title}\n\n${text}\n` });

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    ...GARDEN,
    'pots/help.md': page('I need help, it does not work', 'Please try again.'),
    'pots/missing.md': page('What does it mean when I get this again', 'Since then it seems missing.'),
    'pots/lid.md': page('Close the lid', 'A lid that cannot close is bent: it seems too warm.'),
    'beds/digging.md': page('Digging up a hedge', 'Dig it up, root by root; digging a hedge up takes a day.'),
    'beds/moving.md': page('Move a hedge', 'Moving a hedge is done on boards.'),
    'sheds/visits.md': page('Too many visitors', 'Too many of them stand in the way. Count them.'),
    'sheds/mice.md': page('Mice in the shed', 'Mice are many. Set a trap. A trap catches mice.'),
    'sheds/net.md': page('Nets over cherries', 'A VNet is a net over a cherry.'),
    'sheds/dot.md': page('Programs in .NET', 'Written for .NET and C#.'),
    'sheds/node.md': page('Programs in Node.js', 'Written for Node.js 5.7.'),
    'sheds/old.md': page('Nodes of bamboo', 'A node of bamboo is 2.7 wide. One js is a jay sound.'),
  });
});

const first = (q: string) => search(catalog, { q, limit: 5 }).results[0]?.article.slug;

describe('words that are no evidence', () => {
  test.each([
    ["I can't get the lid to close, please help, it doesn't work", 'lid'],
    ["plz help pls, lid won't close thx", 'lid'],
    ['i cant close lid since yesterday pls help me again', 'lid'],
    ['too many mice', 'mice'],
    ['mice took 90 minutes and 40% of it', 'mice'],
    ['the lid is terribly hard to close tonight', 'lid'],
    ['there are too many of these mice, this is really very bad', 'mice'],
    ['I’ve tried again and it won’t close, what does it mean? the lid', 'lid'],
  ])('bring no title to the top: %s', (q, slug) => {
    expect(first(q)).toBe(slug);
  });

  test('are read the same with and without their sign', () => {
    const slugs = (q: string) => search(catalog, { q, limit: 5 }).results.map(({ article }) => article.slug);
    expect(slugs("the lid doesn't close")).toEqual(slugs('the lid doesnt close'));
  });
});

describe('what a reader wants to do without', () => {
  test.each(['hedge without digging', 'new place for a hedge instead of digging', 'hedge, without having to dig'])(
    'is not what the answer is about: %s',
    (q) => {
      expect(first(q)).toBe('moving');
    },
  );

  test('is found where it is wanted', () => {
    expect(first('digging up a hedge')).toBe('digging');
  });
});

describe('names with signs are one word', () => {
  test.each([
    ['.net', 'dot'],
    ['C# program', 'dot'],
    ['VNet cherry', 'net'],
    ['node.js', 'node'],
    ['nodejs', 'node'],
    ['node js', 'node'],
    ['5.7', 'node'],
    ['2.7', 'old'],
  ])('%s', (q, slug) => {
    expect(first(q)).toBe(slug);
  });

  test('.net is no VNet, and 5.7 is not 2.7', () => {
    const slugs = (q: string) => search(catalog, { q, limit: 9 }).results.map(({ article }) => article.slug);
    expect(slugs('.net')).toEqual(['dot']);
    expect(slugs('5.7')).toEqual(['node']);
  });
});
