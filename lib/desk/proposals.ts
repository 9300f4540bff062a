import leven from 'leven';
import type { Count } from '@/lib/events';

/** Words that found nothing, and words that did and are like them. */
export interface Proposal {
  readonly words: string;
  readonly times: number;
  readonly like: string;
}

/** Changes of a letter by which two words may differ, for each so many letters. */
const LETTERS_A_CHANGE = 4;

/** Searches that are compared, those made most. */
const MOST_COMPARED = 250;

const MOST_PROPOSALS = 20;

/**
 * What could be written into `data/synonyms.json`, so that searches that found nothing find what others did: words that differ by
 * a slip of the finger. What differs by more is for people to say.
 * @param counts of `search` and `searchEmpty`, by their words
 */
export function proposalsOf(counts: readonly Count[]): readonly Proposal[] {
  const most = (name: string) =>
    counts.filter((count) => count.name === name && count.part !== '').toSorted((a, b) => b.times - a.times);
  const empty = most('searchEmpty').slice(0, MOST_COMPARED);
  const inVain = new Set(empty.map(({ part }) => part));
  const good = most('search')
    .filter(({ part }) => !inVain.has(part))
    .slice(0, MOST_COMPARED);
  return empty
    .flatMap(({ part, times }) => {
      const [like] = good
        .filter((each) => isNear(each.part.length - part.length, each.part, part))
        .map((each) => ({ words: each.part, changes: leven(each.part, part) }))
        .filter(({ words, changes }) => isNear(changes, words, part))
        .toSorted((a, b) => a.changes - b.changes);
      return like === undefined ? [] : [{ words: part, times, like: like.words }];
    })
    .slice(0, MOST_PROPOSALS);
}

/** @param changes of letters; as many as the lengths differ by, at least */
function isNear(changes: number, one: string, other: string): boolean {
  return Math.abs(changes) * LETTERS_A_CHANGE <= Math.min(one.length, other.length);
}
