import type { SearchIndex } from '@/lib/catalog';
import { type Code, isFillerIn, stemOf, type WordPart } from '@/lib/words';
import { codeTerms, uncasedNames } from './code-terms';
import { findSynonyms, phraseTerms, synonymsAt } from './find-synonyms';
import { mendWords } from './mend-words';
import { FILLER_WEIGHT, isTelling, type OtherStem, type ReadQuery, type Term, termOf } from './read-query';
import type { Spoken } from './spoken';
import { languageMissing, type Missing, missingIn } from './what-is-missing';

/** What a query's words are looked for as, and which were replaced. */
export interface QueryTerms extends Missing {
  readonly terms: readonly Term[];
  /** Stems of the query's words in order, as mended, without those that are to be avoided; neighbours here are neighbours there. */
  readonly sequence: readonly string[];
  /** Stems of what the reader wants to do without (`without deleting`): articles about that are no answer. */
  readonly avoided: readonly string[];
  /** Words that hardly any article holds in any form, each with what was looked for instead. */
  readonly mended: readonly { readonly written: string; readonly word: string }[];
  /** Whether words were left out because there are too many. */
  readonly isCut: boolean;
}

/** What else is known of a query's words. */
interface Read extends Partial<Pick<ReadQuery, 'amounts' | 'names'>> {
  /** What they are in another language than English. */
  readonly spoken?: Spoken | undefined;
}

/** Words of a query that are looked for. */
const MOST_WORDS = 24;

/** Two words that an article may write as one. */
const JOINED_SHARE = 0.8;

/**
 * Makes terms of a query's words: mended, each once, with joined neighbours and synonyms as alternatives. The parts of a name
 * weigh as much as one word: `IoT` is not twice as telling as `hub`. Codes are terms of their own beside their parts. Of more
 * words than are looked for those stay that say the most.
 */
export function termsOf(
  index: SearchIndex,
  synonyms: readonly (readonly string[])[],
  words: readonly WordPart[],
  codes: readonly Code[] = [],
  { spoken, amounts = NONE, names = NONE }: Read = {},
): QueryTerms {
  const chosen = withoutLoneLetters(index, mostTelling(index, words));
  const language = spoken === undefined ? languageMissing(index, words) : undefined;
  const isForeign = language !== undefined;
  const mendedWords = mendWords(index, chosen, isForeign, spoken?.forms);
  const isFillerThere = (word: string) => amounts.has(word) || spoken?.fillers.has(word) === true;
  const leadOf = (word: string) => {
    if (isFillerThere(word)) return FILLER_WEIGHT;
    return names.has(word) && index.countOf(word) < COMMON_NAME_SHARE * index.articleCount ? NAME_LEAD : 1;
  };
  const avoided = avoidedIn(chosen);
  const matches = findSynonyms(
    synonyms,
    mendedWords.map(({ word }) => stemOf(word)),
  );
  const joined = joinedPairs(index, mendedWords);
  const terms = new Map<string, Term>();
  for (const [at, mended] of mendedWords.entries()) {
    if (avoided.has(mended.word) || (isForeign && isFillerIn(language, mended.word))) continue;
    const alternatives = [
      ...mended.alternatives,
      ...(joined[at - 1] ?? []),
      ...(joined[at] ?? []),
      ...synonymsAt(matches, at, isForeign),
    ];
    const term = termOf(mended.word, alternatives, leadOf(mended.word) / mended.of);
    if ((terms.get(term.stem)?.weight ?? 0) < term.weight) terms.set(term.stem, term);
  }
  for (const term of phraseTerms(matches, isForeign)) if (!terms.has(term.stem)) terms.set(term.stem, term);
  for (const term of spoken?.terms ?? []) if (!terms.has(term.stem)) terms.set(term.stem, term);
  const heldCodes = codeTerms(index, [...codes, ...uncasedNames(index, chosen)]);
  for (const term of heldCodes) terms.set(term.stem, term);
  const mended = mendedWords.filter(({ word, written }) => stemOf(word) !== stemOf(written));
  return {
    terms: [...terms.values()],
    sequence: mendedWords.flatMap(({ word }) => (avoided.has(word) ? [] : [stemOf(word)])),
    avoided: [...avoided].map(stemOf),
    mended: mended.map(({ word, written }) => ({ word, written })),
    ...missingIn(
      index,
      mendedWords.filter(({ word }) => !isFillerThere(word)),
      codes,
      { hasCode: heldCodes.length > 0, language },
    ),
    isCut: chosen.length < words.length,
  };
}

/** What a name in capitals (`JIT`) says more than a word, and the share of articles from which on it is a word like others (`VM`). */
const NAME_LEAD = 1.5;
const COMMON_NAME_SHARE = 0.01;

const NONE: ReadonlySet<string> = new Set();

/** The words of a short query; of a pasted text the rarest ones that articles hold, in their order. */
function mostTelling(index: SearchIndex, words: readonly WordPart[]): readonly WordPart[] {
  if (words.length <= MOST_WORDS) return words;
  const known = words
    .map((each) => ({ each, count: index.countOf(each.word) }))
    .filter(({ each, count }) => count > 0 && isTelling(stemOf(each.word)));
  const rarest = known.toSorted((a, b) => a.count - b.count).slice(0, MOST_WORDS);
  const kept = new Set(rarest.map(({ each }) => each));
  return words.filter((each) => kept.has(each));
}

/** `VNet` is no net, and `IoTHub` is IoT and hub: a letter alone goes to its neighbor in the name where articles know the two as one. */
function withoutLoneLetters(index: SearchIndex, words: readonly WordPart[]): readonly WordPart[] {
  const joined: WordPart[] = [];
  for (const part of words) {
    const last = joined.at(-1);
    const isLone = (last?.word.length === 1 || part.word.length === 1) && part.of > 1 && (last?.of ?? 1) > 1;
    const both = `${last?.word}${part.word}`;
    if (last !== undefined && isLone && index.countOf(both) > 0) joined.splice(-1, 1, { word: both, of: last.of - 1 });
    else joined.push(part);
  }
  return joined;
}

/** For each word and its next what the two are as one word, where any article writes them so. */
export function joinedPairs(
  index: SearchIndex,
  words: readonly Pick<WordPart, 'word'>[],
): readonly (readonly OtherStem[])[] {
  return words.slice(1).map(({ word }, at) => {
    const joined = `${words[at]?.word ?? ''}${word}`;
    return index.countOf(joined) > 0 ? [{ stem: stemOf(joined), share: JOINED_SHARE }] : [];
  });
}

/** `without deleting`, `instead of restarting the VM`, `without having to reboot`: an action, for nouns may be the matter itself. */
const AVOIDED =
  /\b(?:without|instead of|rather than|avoid)\s+(?:([a-z]{3,}ing)(?<!having)|(?:having|needing) to ([a-z]{3,}))\b/g;

/** Words of a query for what is wanted not to happen. */
function avoidedIn(words: readonly WordPart[]): ReadonlySet<string> {
  const text = words.map(({ word }) => word).join(' ');
  return new Set([...text.matchAll(AVOIDED)].map(([, action, verb]) => action ?? verb ?? ''));
}
