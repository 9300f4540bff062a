import { parentPort } from 'node:worker_threads';
import { jsonOf } from '../write/put-rows';
import type { ToIndexWorker, WordBatch } from './index-thread';
import { type IndexedWord, spellingsOf, WordGatherer } from './word-gatherer';

/**
 * The worker's side of index-thread.ts. What it is sent comes from there alone, so it is taken at its word.
 */
const gatherer = new WordGatherer();

/** Words a message: few enough that the other side writes while this one packs the next. */
const WORDS_AT_ONCE = 2000;

parentPort?.on('message', (message: ToIndexWorker) => {
  if (message.kind === 'words') for (const [key, packed] of message.articles) gatherer.add(key, packed);
  else if (message.kind === 'settle') gatherer.settle();
  else answer(gatherer.words(message.articles));
});

function answer(words: readonly IndexedWord[]): void {
  for (let start = 0; start < words.length; start += WORDS_AT_ONCE)
    parentPort?.postMessage({ kind: 'words', batch: batchOf(words.slice(start, start + WORDS_AT_ONCE)) });
  parentPort?.postMessage({ kind: 'spellings', lists: jsonOf(spellingsOf(words)) });
}

/** One buffer for the postings of all: to hand over thousands of small ones would take longer than to make them. */
function batchOf(words: readonly IndexedWord[]): WordBatch {
  const ends: number[] = [];
  for (const { postings } of words) ends.push((ends.at(-1) ?? 0) + postings.length);
  const postings = new Uint8Array(ends.at(-1) ?? 0);
  for (const [at, word] of words.entries()) postings.set(word.postings, ends[at - 1] ?? 0);
  return { rows: words.map(({ word, stem, count }) => [word, stem, count]), postings, ends };
}
