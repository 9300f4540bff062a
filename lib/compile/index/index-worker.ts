import { parentPort } from 'node:worker_threads';
import { jsonOf } from '../write/put-rows';
import type { ToIndexWorker, WordBatch } from './index-thread';
import { type IndexedWord, spellingsOf, WordGatherer } from './word-gatherer';

/**
 * The worker's side of index-thread.ts. What it is sent comes from there alone, so it is taken at its word.
 */
const gatherer = new WordGatherer();

/** Words a message. */
const WORDS_AT_ONCE = 2000;

parentPort?.on('message', (message: ToIndexWorker) => {
  if (message.kind === 'words') for (const [key, packed] of message.articles) gatherer.add(key, packed);
  else if (message.kind === 'settle') gatherer.settle();
  else answer(gatherer.words(message.articles));
});

/** Words are written on the other side while the next are merged. */
function answer(words: Iterable<IndexedWord>): void {
  const sent: IndexedWord[] = [];
  let held: IndexedWord[] = [];
  const send = (): void => {
    parentPort?.postMessage({ kind: 'words', batch: batchOf(held) });
    for (const word of held) sent.push(word);
    held = [];
  };
  for (const word of words) if (held.push(word) >= WORDS_AT_ONCE) send();
  send();
  parentPort?.postMessage({ kind: 'spellings', lists: jsonOf(spellingsOf(sent)) });
}

/** One buffer for the postings of all: to hand over thousands of small ones would take longer than to make them. */
function batchOf(words: readonly IndexedWord[]): WordBatch {
  const ends: number[] = [];
  for (const { postings } of words) ends.push((ends.at(-1) ?? 0) + postings.length);
  const postings = new Uint8Array(ends.at(-1) ?? 0);
  for (const [at, word] of words.entries()) postings.set(word.postings, ends[at - 1] ?? 0);
  return { rows: words.map(({ word, stem, count }) => [word, stem, count]), postings, ends };
}
