import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { catalogOf } from '../../components/drawing';
import { sample } from '../compile/content-folder';
import { GARDEN } from './made-up-catalog';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    ...GARDEN,
    'roses/kill.md': sample({ title: 'Frost kills roses', id: 'kill', body: '# Frost kills roses\n\nFrost kills.\n' }),
    'pots/bills.md': sample({ title: 'Pots are billed', id: 'bill', body: '# Pots are billed\n\nEach is billed.\n' }),
  });
});

const ask = (q: string) => search(catalog, { q, limit: 10 });

describe('what no article has', () => {
  test.each([
    ['a word', 'watering zeppelins', ['zeppelins']],
    ['several', 'zeppelins and quasars', ['zeppelins', 'quasars']],
    ['a code', 'NoSuchFrostAtAll on roses', ['NoSuchFrostAtAll']],
  ])('is said: %s', (_, q, missing) => {
    expect(ask(q).missing).toEqual(missing);
  });

  test.each(['zeppelins quasars tulips', 'NoSuchFrostAtAll tulips', 'please help', 'error', 'es la de los tulips'])(
    'leaves what comes closest, and little of it: %s',
    (q) => {
      const { isFar, results, total } = ask(q);
      expect(isFar).toBe(true);
      expect(total).toBe(results.length);
      expect(total).toBeLessThanOrEqual(5);
    },
  );

  test.each(['watering tulips', 'tulips in the zeppelin greenhouse watering', '0x80073610'])(
    'is not said where most words are there: %s',
    (q) => {
      expect(ask(q).isFar).toBe(false);
    },
  );
});

describe('a query in a language that no article is in', () => {
  test('is told by its language, and no word of it is taken for a slip', () => {
    const found = ask('warum wird meine tulips Pflanze nicht gegossen');
    expect(found).toMatchObject({ language: 'de', isFar: true, missing: [], mended: [] });
    expect(found.results[0]?.article.name).toContain('tulips');
  });

  test('is looked for by what its words are called in the language of the articles', async () => {
    const content = await catalogOf({ ...GARDEN, 'data/synonyms.json': JSON.stringify([['watering', 'kennwort']]) });
    const { language, results } = search(content, { q: 'Kennwort tulips', limit: 3 });
    expect(language).toBe('de');
    expect(results[0]?.article.name).toMatch(/watering/i);
  });

  test('is an ordinary one where articles are in it', async () => {
    const body = `# Rosen schneiden\n\nWarum wird nicht mit der Schere geschnitten? Und wie kann ich das, ohne eine zu haben: das ist
      mein Rat für den, bei dem auf die Frage keine Antwort wurde, nach wenn noch einer über meine Rosen, sich zu einen von einer.\n`;
    const german = await catalogOf({ ...GARDEN, 'roses/de.md': sample({ title: 'Rosen', id: 'de', body }) });
    expect(search(german, { q: 'wie wird die Schere nicht stumpf', limit: 3 })).toMatchObject({
      language: undefined,
      isFar: false,
    });
  });

  test('in a script that articles have is an ordinary one too', () => {
    expect(ask('还原数据库')).toMatchObject({ language: undefined, isFar: false });
    expect(ask('ремонт')).toMatchObject({ language: 'ru', isFar: true });
  });
});

test('the ID of a request and the parts of a host’s name are no words that no article has', () => {
  expect(ask('watering tulips 5b6f3a3e-001e-0065-3b1c-1f0a3c000001')).toMatchObject({ missing: [], isFar: false });
  expect(ask('watering tulips on x1y2z3.qqhub.example.com').missing).toEqual([]);
});
