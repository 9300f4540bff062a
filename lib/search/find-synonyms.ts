import { stemOf, wordParts } from '@/lib/words';
import { type OtherStem, type Term, termOf } from './read-query';

/** What a phrase of a query may be called as well. */
export interface SynonymMatch {
  /** Where in the query the phrase stands, and how many words it has. */
  readonly at: number;
  readonly length: number;
  /** Each a phrase, as stems. */
  readonly others: readonly (readonly string[])[];
  /** Where the particle of a verb stands that says what the verb means: `back` of `get my server back`. */
  readonly particleAt?: number;
}

type Phrases = ReadonlyMap<string, readonly (readonly (readonly string[])[])[]>;

const known = new WeakMap<readonly (readonly string[])[], Phrases>();

/** Words of the longest phrase that is looked for. */
const LONGEST_PHRASE = 5;

/** The phrases of a query, given as stems, that have synonyms; the longest at each place. */
export function findSynonyms(
  synonyms: readonly (readonly string[])[],
  stems: readonly string[],
): readonly SynonymMatch[] {
  const phrases = known.get(synonyms) ?? readPhrases(synonyms);
  known.set(synonyms, phrases);
  const matches: SynonymMatch[] = [];
  for (let at = 0; at < stems.length; at++) {
    for (let length = Math.min(LONGEST_PHRASE, stems.length - at); length > 0; length--) {
      const phrase = stems.slice(at, at + length).join(' ');
      const groups = phrases.get(phrase);
      if (groups === undefined) continue;
      const others = groups.flat().filter((other) => other.join(' ') !== phrase);
      matches.push({ at, length, others });
      at += length - 1;
      break;
    }
  }
  return [...matches, ...separated(phrases, stems)];
}

/** The particle of verbs that mean to recover, and words that may stand between the two. */
const PARTICLE = 'back';
const MOST_BETWEEN = 5;

/** Verbs with such a particle, side by side or apart: `get back`, `get my deleted server back`. */
function separated(phrases: Phrases, stems: readonly string[]): readonly SynonymMatch[] {
  return stems.flatMap((stem, particleAt) => {
    if (stem !== PARTICLE) return [];
    for (let at = particleAt - 1; at >= 0 && particleAt - at <= MOST_BETWEEN + 1; at--) {
      const groups = phrases.get(`${stems[at]} ${PARTICLE}`);
      if (groups !== undefined) return [{ at, length: 2, others: groups.flat(), particleAt }];
    }
    return [];
  });
}

function readPhrases(synonyms: readonly (readonly string[])[]): Phrases {
  const phrases = new Map<string, (readonly (readonly string[])[])[]>();
  for (const group of synonyms) {
    const stems = group.map((phrase) => wordParts(phrase).map(({ word }) => stemOf(word)));
    for (const phrase of stems) {
      const name = phrase.join(' ');
      phrases.set(name, [...(phrases.get(name) ?? []), stems]);
    }
  }
  return phrases;
}

/** A synonym of one word counts this share of the word. */
const SYNONYM_SHARE = 0.4;
/** Synonyms of several words are looked for beside the query's own, all of them together with this share. */
const SYNONYM_PHRASE_SHARE = 0.2;

/** In a query in a language that no article is in, synonyms are its words in the language of the articles. */
const TRANSLATION_SHARE = 0.9;

/** The synonyms of one word as alternatives. */
function alternativesIn(match: SynonymMatch, share: number): readonly OtherStem[] {
  return match.others
    .filter(({ length }) => length === 1)
    .flatMap(([stem]) => (stem === undefined ? [] : [{ stem, share }]));
}

/** Synonyms of the word at a place of the query. */
export function synonymsAt(matches: readonly SynonymMatch[], at: number, isForeign: boolean): readonly OtherStem[] {
  const share = isForeign ? TRANSLATION_SHARE : SYNONYM_SHARE;
  const alternatives = (match: SynonymMatch) => alternativesIn(match, share);
  const meant = matches.filter(({ particleAt }) => particleAt === at).flatMap(alternatives);
  return [
    ...matches.filter((match) => match.at === at && match.length === 1).flatMap(alternatives),
    ...meant.map(({ stem }) => ({ stem, share: 1 })),
  ];
}

/** Synonyms of several words, or of several words of the query, are terms of their own that say less. */
export function phraseTerms(matches: readonly SynonymMatch[], isForeign: boolean): readonly Term[] {
  const share = isForeign ? TRANSLATION_SHARE : SYNONYM_PHRASE_SHARE;
  const whole = matches.filter(({ particleAt }) => particleAt === undefined);
  return whole.flatMap(({ length, others }) => {
    const phrases = others.filter((other) => other.length > 1 || length > 1);
    return phrases.flatMap((other) =>
      other
        .filter((stem) => !isForeign || stem.length > 2)
        .map((stem) => ({ ...termOf(stem, [], share / other.length), stem, isOwn: false })),
    );
  });
}
