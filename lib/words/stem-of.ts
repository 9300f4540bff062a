import { stemmer } from 'stemmer';

/** Words whose stem is remembered; the vocabulary of a large repository is smaller, a hostile query's is not. */
const MOST_KEPT = 50_000;

const stems = new Map<string, string>();

/** Words that the algorithm takes for forms of others: `several` is not done by who severs, nor is it severe. */
const APART: ReadonlyMap<string, string> = new Map([
  ['several', 'several'],
  ['severe', 'severe'],
  ['severely', 'severe'],
  ['severity', 'severity'],
  ['severities', 'severity'],
]);

/** The stem of a folded word (Porter's algorithm), so that `restoring` finds `restore`; other scripts and codes stay. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const stem = APART.get(word) ?? stemmer(word);
  if (stems.size >= MOST_KEPT) stems.clear();
  stems.set(word, stem);
  return stem;
}
