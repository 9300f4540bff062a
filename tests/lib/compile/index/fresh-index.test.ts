import { copyFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleCommand } from '@/cli/bundle.mjs';
import { blobOf, type Database, openForWriting } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { type IndexThread, startIndexThread } from '@/lib/compile/index/index-thread';
import type { KeptNames } from '@/lib/compile/index/name-sums';
import { type NamedArticle, spellingsOf, WordGatherer } from '@/lib/compile/index/word-gatherer';
import { contentFolder, sample } from '../content-folder';

/** Enough files that several threads compile them; topics and products give them names in common. */
const FILES = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [
    `garden/plant-${at}.md`,
    sample({
      id: `plant-${at}`,
      title: at % 7 === 0 ? 'Prune a rose' : `Plant number ${at} in the garden`,
      topics: `3262${at % 5}`,
      products: at % 2 === 0 ? '16222' : '13491',
      body: `# Watering ${at % 3}\n\nThe server garden${at % 4} needs water and ${'light '.repeat(at % 6)}.\n`,
    }),
  ]),
);

interface Indexed {
  readonly words: readonly (readonly [key: number, packed: Uint8Array])[];
  readonly names: readonly NamedArticle[];
  readonly tables: readonly unknown[];
}

function tablesOf(database: Database): readonly unknown[] {
  return [
    database.prepare('SELECT word, stem, count, hex(postings) FROM search_words ORDER BY word').all(),
    database.prepare('SELECT deletion, word FROM search_spellings ORDER BY deletion, word').all(),
  ];
}

/** A copy that may be written: the catalog itself stays open for reading. */
async function compiledBy(workers: number): Promise<Database> {
  const { contentDir, outFile } = contentFolder(FILES);
  await compileCatalog({ contentDir, outFile, workers });
  copyFileSync(outFile, `${outFile}.copy`);
  return openForWriting(`${outFile}.copy`);
}

/** What a compile on one thread wrote, and what it was written from. */
async function compiledAlone(): Promise<Indexed & { readonly database: Database }> {
  const database = await compiledBy(1);
  const words = database.prepare('SELECT key, words FROM search_articles').all();
  const names = database.prepare('SELECT key, names FROM search_names ORDER BY key').all();
  return {
    database,
    words: words.map(([key, packed]) => [Number(key), blobOf(packed)] as const),
    names: names.map(([key, text]) => [Number(key), JSON.parse(String(text)) as KeptNames]),
    tables: tablesOf(database),
  };
}

function gathered(words: Indexed['words'], names: Indexed['names']): readonly unknown[] {
  const gatherer = new WordGatherer();
  for (const [key, packed] of words) gatherer.add(key, packed);
  gatherer.settle();
  const indexed = [...gatherer.words(names)];
  const rows = indexed.map(({ word, stem, count, postings }) => {
    return [word, stem, count, Buffer.from(postings).toString('hex').toUpperCase()];
  });
  return [rows, spellingsOf(indexed).toSorted(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1))];
}

describe('the words of a fresh index', () => {
  test('are those of a compile on one thread, in whatever order articles come, and without those that went', async () => {
    const { words, names, tables, database } = await compiledAlone();
    database.close();
    const gone = words.slice(0, 5).map(([, packed], at) => [1000 + at, packed] as const);
    fc.assert(
      fc.property(fc.shuffledSubarray([...words, ...gone], { minLength: words.length + gone.length }), (shuffled) => {
        expect(gathered(shuffled, names)).toEqual(tables);
      }),
      { numRuns: 20 },
    );
  });

  test('take no article twice, and none unseen', async () => {
    const { words, names, database } = await compiledAlone();
    database.close();
    expect(() => gathered([...words, ...words], names)).toThrow('came twice');
    expect(() => gathered(words.slice(1), names)).toThrow('are missing');
  });
});

describe('the index thread', () => {
  beforeAll(() => bundleCommand(process.cwd()));

  function started(): IndexThread {
    const thread = startIndexThread();
    if (thread === undefined) throw new Error('the bundle of the worker is missing');
    return thread;
  }

  async function written({ words, names, database }: Indexed & { readonly database: Database }) {
    database.exec('DELETE FROM search_words; DELETE FROM search_spellings;');
    const thread = started();
    try {
      for (const [key, packed] of words) thread.add(key, packed);
      thread.settle();
      return { isWritten: await thread.write(database, names), tables: tablesOf(database) };
    } finally {
      await thread.end();
      database.close();
    }
  }

  test('writes what a compile on one thread does', async () => {
    const alone = await compiledAlone();
    expect(await written(alone)).toEqual({ isWritten: true, tables: alone.tables });
  });

  test('leaves the index empty where it fails, for the compile to write it itself', async () => {
    const alone = await compiledAlone();
    const words = [...alone.words, ...alone.words.slice(0, 1)];
    expect(await written({ ...alone, words })).toEqual({ isWritten: false, tables: [[], []] });
  });

  test('makes the same catalog on several threads', async () => {
    const database = await compiledBy(3);
    const alone = await compiledAlone();
    alone.database.close();
    expect(tablesOf(database)).toEqual(alone.tables);
    database.close();
  });
});
