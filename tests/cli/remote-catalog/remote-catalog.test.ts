import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { readCatalogAddress } from '../../../cli/remote-catalog/catalog-address';
import { lookAtStore, readRemoteCatalog } from '../../../cli/remote-catalog/remote-catalog';
import { writeChecksum } from '../../../cli/remote-catalog/write-checksum';
import { createFollower } from '../../../cli/serve/follower';
import { contentFolder, sample, temporaryFolder } from '../../lib/compile/content-folder';
import { type Manner, sha256, startStore } from './store-server';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>A box</title></svg>';

/** The file of a catalog with one article of this title, which shows a picture. */
async function compiled(title: string): Promise<string> {
  const place = contentFolder({
    'tree.md': sample({ title, body: `# ${title}\n\n![A box](box.svg)\n` }),
    'box.svg': PICTURE.replace('A box', title),
  });
  await compileCatalog(place);
  return place.outFile;
}

/** A busy machine takes its time. */
const SOON = { timeout: 60_000, interval: 10 };

/** A site's side of a store: looks at it when it is told to. */
async function looking(stallMs = 60_000) {
  const store = await startStore();
  const folder = temporaryFolder();
  const catalogFile = path.join(folder, 'remote', 'catalog.db');
  const signal = new AbortController().signal;
  const makeLook = () =>
    lookAtStore({ address: readCatalogAddress(store.url), catalogFile, stallMs, log: { note: () => undefined } });
  let look = makeLook();
  return {
    store,
    catalogFile,
    look: () => look(signal),
    /** As after the process was ended and started again. */
    restart: () => {
      look = makeLook();
    },
    /** Bytes that came and are kept. */
    arrived: () => statSync(`${catalogFile}.part`, { throwIfNoEntry: false })?.size ?? 0,
    titles: () => {
      const catalog = openCatalog(catalogFile);
      try {
        return [...catalog.articles()].map(({ name }) => name);
      } finally {
        catalog.close();
      }
    },
  };
}

describe('a catalog from a store', () => {
  it('is fetched with its pictures, and only when it is another', async () => {
    const { store, look, titles, catalogFile } = await looking();
    const first = await compiled('First');
    store.put(first);
    await look();
    expect(titles()).toEqual(['First']);
    expect(readFileSync(catalogFile)).toEqual(readFileSync(first));
    expect(readdirSync(`${catalogFile}.pictures`)).toEqual(readdirSync(`${first}.pictures`));
    store.asked.length = 0;
    await look();
    expect(store.asked).toEqual(['catalog.db 304']);
    store.put(await compiled('Second'));
    await look();
    expect(titles()).toEqual(['Second']);
    expect(readdirSync(`${catalogFile}.pictures`)).toHaveLength(2);
    store.put(await compiled('Third'));
    await look();
    // Those of the catalog before stay for pages that are still open.
    expect(readdirSync(`${catalogFile}.pictures`)).toHaveLength(2);
    expect(readdirSync(path.dirname(catalogFile)).toSorted()).toEqual([
      'catalog.db',
      'catalog.db.from.json',
      'catalog.db.pictures',
    ]);
  });

  it('goes on where it ended when the store hangs up, after a restart too', async () => {
    const { store, look, titles, restart, arrived } = await looking(60_000);
    store.put(await compiled('First'));
    for (const cutAt of [20_000, 50_000]) {
      store.behave({ cutAt });
      const ended = expect(look()).rejects.toThrow(/catalog\.db couldn’t be fetched/);
      await vi.waitFor(() => expect(arrived()).toBe(cutAt), SOON);
      store.hangUp();
      await ended;
      restart();
    }
    store.behave({});
    await look();
    expect(titles()).toEqual(['First']);
    expect(store.asked.slice(0, 3)).toEqual([
      'catalog.db 200',
      'catalog.db bytes=20000- 206',
      'catalog.db bytes=50000- 206',
    ]);
  });

  it('is given up where the store sends nothing more, and fetched when it does', async () => {
    const { store, look, titles } = await looking(300);
    store.put(await compiled('First'));
    store.behave({ cutAt: 20_000 });
    await expect(look()).rejects.toThrow(/sent nothing for 0\.3 s/);
    store.behave({});
    await look();
    expect(titles()).toEqual(['First']);
  });

  it('begins anew where the rest belongs to another catalog', async () => {
    const { store, look, titles, arrived } = await looking(60_000);
    store.put(await compiled('First'));
    store.behave({ cutAt: 30_000 });
    const ended = expect(look()).rejects.toThrow(/couldn’t be fetched/);
    await vi.waitFor(() => expect(arrived()).toBe(30_000), SOON);
    store.hangUp();
    await ended;
    store.put(await compiled('Second'));
    store.behave({});
    await look();
    expect(titles()).toEqual(['Second']);
    expect(store.asked[1]).toBe('catalog.db bytes=30000- 200');
  });

  it.each<[string, Manner, RegExp]>([
    ['answers 500', { status: 500 }, /catalog\.db answers 500/],
    ['has no checksum', { without: ['.sha256'] }, /\.sha256 answers 404; "stepwise compile --checksum" writes it/],
    ['has another checksum', { checksum: `${'0'.repeat(64)}  catalog.db` }, /doesn’t match the checksum/],
    ['has a page in its place', { checksum: '<!doctype html>' }, /isn’t a SHA-256/],
    ['has no pictures', { without: ['.svg'] }, /\.svg answers 404; upload the pictures before the catalog/],
  ])('keeps the old one while the store %s, and takes the new one when that is over', async (_, manner, reason) => {
    const { store, look, titles } = await looking();
    store.put(await compiled('First'));
    await look();
    store.put(await compiled('Second'));
    store.behave(manner);
    await expect(look()).rejects.toThrow(reason);
    await expect(look()).rejects.toThrow(reason);
    expect(titles()).toEqual(['First']);
    store.behave({});
    store.asked.length = 0;
    await look();
    expect(titles()).toEqual(['Second']);
    // What came already is not fetched again.
    if (manner.status === undefined) expect(store.asked[0]).toBe('catalog.db 304');
  });

  it('is fetched anew where its checksum stays wrong', async () => {
    const { store, look, titles } = await looking();
    const [first, second] = [await compiled('First'), await compiled('Second')];
    store.put(first);
    store.behave({ checksum: sha256(readFileSync(second)) });
    for (let times = 0; times < 5; times += 1) await expect(look()).rejects.toThrow(/checksum/);
    store.behave({});
    store.asked.length = 0;
    await look();
    expect(titles()).toEqual(['First']);
    expect(store.asked[0]).toBe('catalog.db 200');
  });

  it('has its checks before a store without tags is asked for another', async () => {
    const { store, look } = await looking();
    store.put(await compiled('First'));
    store.behave({ tags: 'none', checksum: '0'.repeat(64) });
    for (let times = 0; times < 5; times += 1) await expect(look()).rejects.toThrow(/checksum/);
    expect(store.asked.filter((each) => each.startsWith('catalog.db 200'))).toHaveLength(1);
  });

  it('is fetched by one of those who share the copy', async () => {
    const { store, look, titles, arrived, restart } = await looking();
    store.put(await compiled('First'));
    store.behave({ cutAt: 20_000 });
    const first = expect(look()).rejects.toThrow(/couldn’t be fetched/);
    await vi.waitFor(() => expect(arrived()).toBe(20_000), SOON);
    restart();
    await look();
    expect(store.asked).toEqual(['catalog.db 200']);
    store.hangUp();
    await first;
    store.behave({});
    await look();
    expect(titles()).toEqual(['First']);
  });

  it('is found again where the process ended between the copy and its note', async () => {
    const { store, look, titles, catalogFile } = await looking();
    store.put(await compiled('First'));
    await look();
    const note = readFileSync(`${catalogFile}.from.json`, 'utf8');
    store.put(await compiled('Second'));
    await look();
    writeFileSync(`${catalogFile}.part.json`, readFileSync(`${catalogFile}.from.json`));
    writeFileSync(`${catalogFile}.from.json`, note);
    await look();
    await look();
    expect(titles()).toEqual(['Second']);
    expect(store.asked.at(-1)).toBe('catalog.db 304');
  });

  it('is taken from a store that compresses it all the same', async () => {
    const { store, look, titles } = await looking();
    store.behave({ isCompressed: true });
    store.put(await compiled('First'));
    await look();
    expect(titles()).toEqual(['First']);
  });

  it('is not taken where it is no catalog that this version serves', async () => {
    const { store, look, titles, catalogFile } = await looking();
    store.put(await compiled('First'));
    await look();
    const other = path.join(temporaryFolder(), 'catalog.db');
    writeFileSync(other, 'This is no catalog.');
    store.put(other);
    await expect(look()).rejects.toThrow(/^http\S+catalog\.db isn’t a SQLite file/);
    expect(titles()).toEqual(['First']);
    expect(existsSync(catalogFile)).toBe(true);
  });

  it.each(['weak', 'none'] as const)('is kept up to date from a store whose tags are %s', async (tags) => {
    const { store, look, titles } = await looking();
    store.behave({ tags });
    store.put(await compiled('First'));
    await look();
    store.asked.length = 0;
    await look();
    expect(store.asked).toEqual([tags === 'weak' ? 'catalog.db 304' : 'catalog.db.sha256 200']);
    store.put(await compiled('Second'));
    await look();
    expect(titles()).toEqual(['Second']);
  });

  it('is looked for by one look at a time, and a problem is told once', async () => {
    const { store, look } = await looking();
    store.behave({ status: 503 });
    const problems: string[] = [];
    const log = { problem: (_about: Readonly<Record<string, string>>, error: unknown) => problems.push(String(error)) };
    const follower = createFollower({ about: {}, look, everyMs: 5, longestMs: () => 60_000, log });
    onTestFinished(() => follower.close());
    follower.follow();
    await vi.waitFor(() => expect(store.asked.length).toBeGreaterThan(3), SOON);
    expect(problems).toEqual([expect.stringContaining('answers 503')]);
    store.put(await compiled('First'));
    store.behave({});
    await vi.waitFor(() => expect(follower.refusal()).toBeUndefined(), SOON);
  });
});

describe('the checksum of a catalog', () => {
  it('is written as sha256sum writes it', async () => {
    const file = await compiled('First');
    await writeChecksum(file);
    expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${sha256(readFileSync(file))}  ${path.basename(file)}\n`);
  });
});

describe('the address of a catalog', () => {
  it('shows nothing that is secret', () => {
    const { shown } = readCatalogAddress('https://me:secret@files.example/help/catalog.db?sig=secret');
    expect(shown).toBe('https://files.example/help/catalog.db');
  });

  it.each([
    ['http://files.example/catalog.db', /only over https/],
    ['ftp://files.example/catalog.db', /only over https/],
    ['https://', /it must be a file or an address/],
    ['https://me:s3/cret@files.example/catalog.db?sig=secret', /^[^@]*"https:\/\/files\.example\/catalog\.db";[^@]*$/],
    ['https://me:50%@files.example/catalog.db', /^[^@]*a % that isn’t %25$/],
  ])('is refused: %s', (text, reason) => {
    expect(() => readRemoteCatalog([], { STEPWISE_CATALOG: text })).toThrow(reason);
  });

  it.each(['.stepwise/catalog.db', '/var/lib/catalog.db', 'C:\\catalog.db', ''])('is none: "%s"', (text) => {
    expect(readRemoteCatalog([], { STEPWISE_CATALOG: text })).toBeUndefined();
  });

  it('is taken from the option first, with a copy of its own for each', () => {
    const read = (address: string) =>
      readRemoteCatalog(['--catalog', address], { STEPWISE_CATALOG: 'https://x.example/' });
    const [one, two] = [read('https://a.example/c.db'), read('https://b.example/c.db')];
    expect(one?.address.shown).toBe('https://a.example/c.db');
    expect(one?.settings.catalogFile).not.toBe(two?.settings.catalogFile);
    expect(one?.everyMs).toBe(5000);
  });

  it('is looked at as often as somebody wants', () => {
    const read = (every: string) =>
      readRemoteCatalog([], { STEPWISE_CATALOG: 'https://a.example/c.db', STEPWISE_CATALOG_EVERY: every });
    expect(read('60')?.everyMs).toBe(60_000);
    expect(() => read('soon')).toThrow(/STEPWISE_CATALOG_EVERY is "soon"; it must be a whole number of seconds/);
  });
});
