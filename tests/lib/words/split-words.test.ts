import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { compoundSplitter, splitWords, stemOf, wordParts } from '@/lib/words';

describe('the words of a text', () => {
  test.each([
    ['folds case', 'Restore A VM', ['restore', 'a', 'vm']],
    ['takes names apart and keeps them', 'CosmosDB', ['cosmos', 'db', 'cosmosdb']],
    ['knows where capitals end', 'VMInsights', ['vm', 'insights', 'vminsights']],
    ['parts dotted names', 'Microsoft.Compute/disks', ['microsoft', 'compute', 'disks']],
    [
      'keeps constants whole and in parts',
      'ERROR_IKE_TIMED_OUT',
      ['error_ike_timed_out', 'error', 'ike', 'timed', 'out'],
    ],
    ['knows hexadecimal codes with and without their mark', '0x8007AB10', ['0x8007ab10', '8007ab10']],
    ['keeps versions whole, and knows their releases', '14.2.1.0', ['14.2.1.0', '14', '14.2', '14.2.1']],
    ['reads a v before a version as none', 'TLS v1.2.', ['tls', '1.2', '1']],
    ['tells a version from the words around it', '5.7.x and 2.0rc1', ['5.7', '5', 'x', 'and', '2', '0rc1']],
    ['keeps languages named by a sign', 'C#, c++ (F#)', ['c#', 'c++', 'f#']],
    ['takes no other sign for a part of a name', 'AC#1 a+b ## C#7', ['ac', '1', 'a', 'b', 'c', '7']],
    ['keeps .NET, alone and in names', '.NET on ASP.NET', ['.net', 'net', 'on', 'asp', '.net', 'net', 'aspnet']],
    ['takes a host for no .NET', 'example.net a.network', ['example', 'net', 'a', 'network']],
    ['joins a name and its number', 'PG-15 or pg15', ['pg', '15', 'pg15', 'or', 'pg15']],
    ['joins no date and no range', '2024-11-27, 3-5, a-1-b', ['2024', '11', '27', '3', '5', 'a', '1', 'b']],
    ['reads codes in other scripts alike', '使用C#和.NET 4.8', ['使用', 'c#', '和', '.net', 'net', '4.8', '4']],
    ['makes one word of a contraction', "can't and API's", ['cant', 'and', 'apis']],
    ['folds accents of Latin letters', 'Über café', ['uber', 'cafe']],
    ['pairs characters of scripts without blanks', '还原数据', ['还原', '原数', '数据']],
    ['tells scripts apart within a word', 'Azure备份VM', ['azure', '备份', 'vm']],
    ['keeps the voiced marks of Japanese', 'データ', ['デー', 'ータ']],
    ['finds nothing in signs', '"*" -- (^) ', []],
  ])('%s', (_, text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test('leave out joined names where a query asks', () => {
    expect(wordParts('CosmosDB ERROR_X vm').map(({ word }) => word)).toEqual([
      'cosmos',
      'db',
      'error_x',
      'error',
      'x',
      'vm',
    ]);
    expect(wordParts('CosmosDB ERROR_X 数据库').map(({ of }) => of)).toEqual([2, 2, 1, 1, 1, 1, 1]);
  });

  test('are there for any text, each of them in lower case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const word of splitWords(text)) expect(word).toBe(word.toLowerCase());
      }),
    );
  });
});

describe('stems', () => {
  test.each([
    ['restoring', 'restore'],
    ['backups', 'backup'],
    ['policies', 'policy'],
    ['connections', 'connection'],
  ])('of %s and %s are one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each(['0x80073610', '数据', 'v2a', 'db'])('leave %s alone', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});

describe('glued names', () => {
  test.each([
    ['unabletoresizevm', [], ['unable', 'to', 'resize', 'vm']],
    ['createscalepauseresume', ['scale', 'pause'], ['create', 'scale', 'pause', 'resume']],
    ['cosmosdbmigration', ['cosmos', 'db'], ['cosmos', 'db', 'migration']],
    ['networking', [], ['networking']],
    ['kubernetes', [], ['kubernetes']],
    ['19a700c75f73', [], ['19a700c75f73']],
    ['storsimple1200', ['storsimple'], ['storsimple', '1200']],
  ])('%s with the words %j is %j', (name, own, parts) => {
    expect(compoundSplitter(new Set(own))(name)).toEqual(parts);
  });

  it('are taken apart alike, whatever was taken apart before', async () => {
    const pieces = fc.constantFrom(
      'advis',
      'recommendation',
      'is',
      'ad',
      'or',
      'vm',
      'vms',
      'post',
      'gres',
      'express',
      'xy',
    );
    const name = fc.array(pieces, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
    const cases = fc.sample(fc.tuple(name, fc.array(pieces, { maxLength: 4 })), { numRuns: 3000, seed: 7 });
    const splitAll = async (asked: typeof cases) => {
      vi.resetModules();
      const fresh = await import('@/lib/words');
      return asked.map(([word, own]) => `${word} ${own}: ${fresh.compoundSplitter(new Set(own))(word)}`);
    };
    expect((await splitAll(cases.toReversed())).toReversed()).toEqual(await splitAll(cases));
  });
});
