import { LRUCache } from 'lru-cache';
import { type SearchIndex, SUM_OF_BYTE, strengthOf, type WordPostings } from '@/lib/catalog';
import type { Term } from './read-query';
import { MISSING_SHARE, priorOf, type Scores, weightAmong } from './score-articles';

/** What is kept from one article to the next, so that no page makes arrays by key anew; all of them are 0 in between but for `found`. */
interface Room {
  readonly scores: Float32Array;
  /** What the words of one term weigh. */
  readonly sums: Float32Array;
  /** How much of the title is held. */
  readonly covered: Float32Array;
  /** Keys that have a score. */
  found: number[];
  /** How many articles hold a term in any of its forms, by its stems. */
  readonly counts: LRUCache<string, number>;
}

const ROOMS = new WeakMap<SearchIndex, Room>();

/** Terms whose counts are kept; titles have many in common. */
const MOST_COUNTS = 8000;

/** A word of a term, and how much it counts there. */
interface Form {
  readonly postings: WordPostings;
  readonly share: number;
  /** Words of the term's own stem add up; of others the strongest counts. */
  readonly isOwn: boolean;
}

interface HeldTerm {
  readonly term: Term;
  readonly forms: readonly Form[];
  readonly count: number;
  readonly weight: number;
  /** How strongly the article itself is about it. */
  readonly ofSelf: number;
}

/**
 * Scores articles for the words of another one's title as `scoreArticles` does, but only those that reach a share of that one's
 * own score: once the commonest words together can't, nobody is looked at who holds only them, and these make most of the
 * postings. What it gives holds until it is called again for the same index.
 */
export function scoreAlike(index: SearchIndex, self: number, terms: readonly Term[], share: number): Scores {
  const room = clearedRoom(index);
  const held = terms.map((term) => heldTerm(index, self, term, room)).sort((a, b) => a.count - b.count);
  const sumOf = (value: (each: HeldTerm) => number) => held.reduce((sum, each) => sum + value(each), 0);
  const all = sumOf(({ term, weight }) => (term.isOwn ? weight : 0));
  const part = (own: number) => (all === 0 ? 1 : 1 - MISSING_SHARE * (1 - own / all));
  const ownOfSelf = sumOf(({ term, weight, ofSelf }) => (term.isOwn && ofSelf > 0 ? weight : 0));
  const least = share * sumOf(({ weight, ofSelf }) => weight * ofSelf) * part(ownOfSelf) * priorAt(index, self);
  let left = sumOf(({ weight }) => weight);
  let own = all;
  for (const each of held) {
    add(each, room, left * part(own) >= least);
    left -= each.weight;
    if (each.term.isOwn) own -= each.weight;
  }
  const { scores, covered } = room;
  const found = room.found.filter((key) => {
    if (key === self || (scores[key] ?? 0) < least) return false;
    scores[key] = (scores[key] ?? 0) * part(covered[key] ?? 0) * priorAt(index, key);
    return (scores[key] ?? 0) >= least;
  });
  return {
    found: Uint32Array.from(found),
    scores,
    weights: new Map(held.map(({ term, weight }) => [term.stem, weight])),
    holders: new Set(),
  };
}

function priorAt({ columns }: SearchIndex, key: number): number {
  return priorOf(columns.kindNames[columns.kinds[key] ?? 0] ?? 'unknown');
}

function clearedRoom(index: SearchIndex): Room {
  const known = ROOMS.get(index);
  if (known !== undefined) {
    for (const key of known.found) known.scores[key] = known.covered[key] = 0;
    known.found = [];
    return known;
  }
  const byKey = () => new Float32Array(index.keyEnd);
  const counts = new LRUCache<string, number>({ max: MOST_COUNTS });
  const room = { scores: byKey(), sums: byKey(), covered: byKey(), found: [], counts };
  ROOMS.set(index, room);
  return room;
}

function heldTerm(index: SearchIndex, self: number, term: Term, room: Room): HeldTerm {
  const forms = index.wordsOfStem(term.stem).map((postings): Form => ({ postings, share: 1, isOwn: true }));
  for (const { stem, share } of term.alternatives)
    if (stem !== term.stem)
      for (const postings of index.wordsOfStem(stem)) forms.push({ postings, share, isOwn: false });
  const stems = [term.stem, ...term.alternatives.map(({ stem }) => stem)].join(' ');
  const count = room.counts.get(stems) ?? countOf(forms, room);
  room.counts.set(stems, count);
  let sum = 0;
  for (const { postings, share, isOwn } of forms) {
    const ofWord = share * (SUM_OF_BYTE[postings.bytes[placeOf(self, postings.keys)] ?? 0] ?? 0);
    sum = isOwn ? sum + ofWord : Math.max(sum, ofWord);
  }
  const weight = weightAmong(index, term, Math.min(count, index.articleCount));
  return { term, forms, count, weight, ofSelf: strengthOf(sum) };
}

function countOf(forms: readonly Form[], { sums }: Room): number {
  const [first, ...others] = forms;
  if (first === undefined || others.length === 0) return first?.postings.keys.length ?? 0;
  const holders: number[] = [];
  for (const { postings } of forms) {
    for (const key of postings.keys) {
      if (sums[key] === 0) holders.push(key);
      sums[key] = 1;
    }
  }
  for (const key of holders) sums[key] = 0;
  return holders.length;
}

/** Where a key stands among others in their order; -1 for nowhere. */
function placeOf(key: number, keys: Uint32Array): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return keys[from] === key ? from : -1;
}

/** Adds a term to the scores of its holders; to those alone that have one already where nobody else can matter. */
function add({ term, forms, weight }: HeldTerm, { scores, sums, covered, found }: Room, takesOthers: boolean): void {
  const holders: number[] = [];
  for (const { postings, share, isOwn } of forms) {
    const { keys, bytes } = postings;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      if (!takesOthers && scores[key] === 0) continue;
      const before = sums[key] ?? 0;
      if (before === 0) holders.push(key);
      const sum = share * (SUM_OF_BYTE[bytes[at] ?? 0] ?? 0);
      sums[key] = isOwn ? before + sum : Math.max(before, sum);
    }
  }
  const own = term.isOwn ? weight : 0;
  for (const key of holders) {
    const before = scores[key] ?? 0;
    if (before === 0) found.push(key);
    scores[key] = before + weight * strengthOf(sums[key] ?? 0);
    covered[key] = (covered[key] ?? 0) + own;
    sums[key] = 0;
  }
}
