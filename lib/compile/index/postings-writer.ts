import type { Database } from '@/lib/catalog';
import { blobOf, type Postings, packPostings, unpackPostings } from '@/lib/catalog';
import { deletionsOf, FEWEST_FOR_SPELLING, isSpellable, stemOf } from '@/lib/words';
import { openRowWriter, putRows } from '../write/put-rows';

/** What changes in a word's postings: keys in order, each with its new strength, 0 for none; both in one number. */
type PostingEdits = number[];

const BYTES = 256;

/** An edit as one number. */
function postingEdit(key: number, byte: number): number {
  return key * BYTES + byte;
}

/** Gathers changes of postings and writes them word by word. */
export interface PostingsWriter {
  /** Gives an article a strength for a word, 0 for none. Of one word, keys come in ascending order. */
  edit(word: string, key: number, byte: number): void;
  flush(): void;
}

/** A word by itself: cut from the words of an article, it would keep all of them in memory. */
function copyOf(word: string): string {
  return Buffer.from(word).toString();
}

/** Edits held before they are written: bounds what a compile of any size keeps in memory. */
const MOST_EDITS = 2_000_000;

const NONE: Postings = { keys: new Uint32Array(), bytes: new Uint8Array() };

/** Opens a writer on a draft. `isFresh`: no word is in the index yet. */
export function openPostingsWriter(database: Database, isFresh: boolean): PostingsWriter {
  const find = database.prepare('SELECT count, postings FROM search_words WHERE word = ?');
  const insert = 'INSERT INTO search_words (word, stem, count, postings)';
  const update = 'ON CONFLICT (word) DO UPDATE SET count = excluded.count, postings = excluded.postings';
  const rows = openRowWriter(database, insert, 4, update);
  const drop = database.prepare('DELETE FROM search_words WHERE word = ?');
  const edits = new Map<string, PostingEdits>();
  const scratch = new Scratch();
  let held = 0;
  let isEmpty = isFresh;
  const load = (word: string): Postings => {
    const row = isEmpty ? undefined : find.first(word);
    return row ? unpackPostings(blobOf(row[1]), Number(row[0])) : NONE;
  };
  const flush = (): void => {
    const spelled: string[] = [];
    const unspelled: string[] = [];
    for (const word of [...edits.keys()].toSorted()) {
      const old = load(word);
      const { keys, bytes } = editPostings(old, edits.get(word) ?? [], scratch);
      if (keys.length === 0) drop.run(word);
      else rows.put(word, stemOf(word), keys.length, packPostings({ keys, bytes }));
      const [was, is] = [old.keys.length >= FEWEST_FOR_SPELLING, keys.length >= FEWEST_FOR_SPELLING];
      if (was !== is && isSpellable(word)) (is ? spelled : unspelled).push(word);
    }
    rows.flush();
    writeSpellings(database, spelled, unspelled);
    edits.clear();
    held = 0;
    isEmpty = false;
  };
  return {
    edit: (word, key, byte) => {
      const known = edits.get(word);
      if (known === undefined) edits.set(copyOf(word), [postingEdit(key, byte)]);
      else known.push(postingEdit(key, byte));
      if (++held >= MOST_EDITS) flush();
    },
    flush,
  };
}

function writeSpellings(database: Database, spelled: readonly string[], unspelled: readonly string[]): void {
  const rows = spelled.flatMap((word) => deletionsOf(word).map((deletion) => [deletion, word] as const));
  const inOrder = rows.toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
  putRows(database, 'INSERT OR IGNORE INTO search_spellings (deletion, word)', 2, inOrder);
  const drop = database.prepare('DELETE FROM search_spellings WHERE deletion = ? AND word = ?');
  for (const word of unspelled) for (const deletion of deletionsOf(word)) drop.run(deletion, word);
}

/** Where postings are edited, one word's after the other's: a buffer for each would be freed only when the heap is swept. */
class Scratch {
  keys = new Uint32Array(1024);
  bytes = new Uint8Array(1024);

  /** Makes room for so many postings. */
  fit(count: number): void {
    if (count <= this.keys.length) return;
    this.keys = new Uint32Array(2 * count);
    this.bytes = new Uint8Array(2 * count);
  }
}

/** Postings with edits carried out, both in key order; they are in the scratch, until its next use. */
function editPostings(old: Postings, edits: PostingEdits, scratch: Scratch): Postings {
  scratch.fit(old.keys.length + edits.length);
  const { keys, bytes } = scratch;
  let size = 0;
  const put = (key: number, byte: number): void => {
    keys[size] = key;
    bytes[size++] = byte;
  };
  let at = 0;
  for (const edit of edits) {
    const key = Math.floor(edit / BYTES);
    for (; at < old.keys.length && (old.keys[at] ?? 0) < key; at++) put(old.keys[at] ?? 0, old.bytes[at] ?? 0);
    if (old.keys[at] === key) at++;
    if (edit % BYTES !== 0) put(key, edit % BYTES);
  }
  for (; at < old.keys.length; at++) put(old.keys[at] ?? 0, old.bytes[at] ?? 0);
  return { keys: keys.subarray(0, size), bytes: bytes.subarray(0, size) };
}
