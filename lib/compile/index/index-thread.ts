import { Worker } from 'node:worker_threads';
import type { Database } from '@/lib/catalog';
import { workerFile } from '../pool/worker-file';
import { openRowWriter, putJson } from '../write/put-rows';
import type { NamedArticle } from './word-gatherer';

/** What the thread is sent: words of articles as they are written, that these are all, then what they are called. */
export type ToIndexWorker =
  | { readonly kind: 'words'; readonly articles: readonly (readonly [key: number, packed: Uint8Array])[] }
  | { readonly kind: 'settle' }
  | { readonly kind: 'names'; readonly articles: readonly NamedArticle[] };

/** Words in order, with their postings one after the other. */
export interface WordBatch {
  readonly rows: readonly (readonly [word: string, stem: string, count: number])[];
  readonly postings: Uint8Array;
  /** Where the postings of each word end. */
  readonly ends: readonly number[];
}

/** What it answers to the names: words in batches, then `search_spellings` as `putJson` takes them. */
type FromIndexWorker =
  | { readonly kind: 'words'; readonly batch: WordBatch }
  | { readonly kind: 'spellings'; readonly lists: readonly string[] };

/** Makes the index of a fresh catalog on a thread of its own, so that it is half made when the last file is compiled. */
export interface IndexThread {
  /** Takes the words of an article, as `packWords` packs them. */
  add(key: number, packed: Uint8Array): void;
  /** Tells that no more words come. */
  settle(): void;
  /**
   * Writes the index, with the names of all articles in key order.
   * @returns false where the thread failed; then nothing is in the index
   * @throws what the database throws
   */
  write(database: Database, articles: readonly NamedArticle[]): Promise<boolean>;
  end(): Promise<void>;
}

/** Articles a message. */
const ARTICLES_AT_ONCE = 32;

/** Starts the thread; `undefined` where its bundle is not there, as under a test runner that nothing was built for. */
export function startIndexThread(): IndexThread | undefined {
  const file = workerFile('index-worker');
  if (file === undefined) return undefined;
  const worker = new Worker(file, { execArgv: [] });
  let held: (readonly [number, Uint8Array])[] = [];
  let hasFailed = false;
  const failed = new Promise<false>((resolve) => {
    worker.on('error', () => {
      hasFailed = true;
      resolve(false);
    });
  });
  const send = (message: ToIndexWorker): void => worker.postMessage(message);
  const sendHeld = (): void => {
    send({ kind: 'words', articles: held });
    held = [];
  };
  return {
    add: (key, packed) => {
      held.push([key, packed]);
      if (held.length >= ARTICLES_AT_ONCE) sendHeld();
    },
    settle: () => {
      sendHeld();
      send({ kind: 'settle' });
    },
    write: async (database, articles) => {
      if (hasFailed) return false;
      send({ kind: 'names', articles });
      const isWritten = await Promise.race([failed, writeAnswers(worker, database)]);
      if (!isWritten) database.exec('DELETE FROM search_words; DELETE FROM search_spellings;');
      return isWritten;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

function writeAnswers(worker: Worker, database: Database): Promise<true> {
  const words = openRowWriter(database, 'INSERT INTO search_words (word, stem, count, postings)', 4);
  const putWords = ({ rows, postings, ends }: WordBatch): void => {
    for (const [at, row] of rows.entries()) words.put(...row, postings.subarray(ends[at - 1] ?? 0, ends[at]));
  };
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromIndexWorker) => {
      try {
        if (message.kind === 'words') return putWords(message.batch);
        words.flush();
        putJson(database, 'INSERT INTO search_spellings (deletion, word)', 2, message.lists);
        resolve(true);
      } catch (error) {
        reject(error);
      }
    });
  });
}
