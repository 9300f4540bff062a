import { unwrapAddress } from '@/lib/addresses';
import { type Code, codesIn, stemOf, type WordPart, wordParts } from '@/lib/words';

/** Characters that are read; a pasted log or mail has some thousands. */
const MOST_LOOKED_AT = 20_000;

/** Characters of the query as it is shown again. */
const MOST_SHOWN = 300;

/** Different words that are handed on, from which those that are looked for are chosen (terms-of.ts). */
const MOST_WORDS = 400;

/** A word of a query with what else may be meant by it; weights of alternatives are shares of the word's own. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  readonly weight: number;
  readonly alternatives: readonly OtherStem[];
  /** The query holds it; else it is looked for beside the query's words, as a synonym of several. */
  readonly isOwn: boolean;
  /** Number of the product (in the index's columns) whose short or former name it is: all its articles hold it. */
  readonly product?: number;
  /** The name or number of an error: an article that holds it comes before all that do not. */
  readonly isCode?: boolean;
}

/** Another stem for a term: what was mistyped, what was written apart, a synonym. */
export interface OtherStem {
  readonly stem: string;
  readonly share: number;
  /** Only guessed, for a word that some articles hold: those that hold the word come first. */
  readonly isGuess?: boolean;
}

/** A query, cleaned and read once for all who look for something by it. */
export interface ReadQuery {
  /** White space collapsed, trimmed, and shortened. */
  readonly text: string;
  /** In order, folded, names in parts; of a long text each once. */
  readonly words: readonly WordPart[];
  /** Words that only say how much or how long: `90` and `minutes` of `after 90 minutes`. */
  readonly amounts: ReadonlySet<string>;
  /** Words written in capitals: `JIT` among others is a name. */
  readonly names: ReadonlySet<string>;
  /** Names and numbers of errors, wherever they stand in it. */
  readonly codes: readonly Code[];
  /** Whether something was left out because it was too long. */
  readonly isCut: boolean;
  /** The address, id, or code that was pasted, out of its wrappings; the whole query where it is words. */
  readonly pasted: string;
  /** Whether it ends in the middle of a word, as far as anybody can tell while it is typed. */
  readonly endsInWord: boolean;
}

/** An address alone: its host and port are no words, its path may have some. */
const HOSTED = /^https?:\/\/[^\s/]+(\/[^\s/]\S*)$/i;

/** Reads a query; never throws, whatever the characters. */
export function readQuery(q: string): ReadQuery {
  const read = q.slice(0, MOST_LOOKED_AT);
  const whole = read.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const pasted = unwrapAddress(whole).trim();
  const rest = whole.replaceAll(new RegExp(ID, 'giu'), ' ');
  const hasWords = /\p{L}{2}/u.test(rest);
  const words = wordParts(HOSTED.exec(pasted)?.[1] ?? (hasWords ? rest : whole));
  const kept = words.length > MOST_WORDS ? different(words).slice(0, MOST_WORDS) : words;
  return {
    text: whole.slice(0, MOST_SHOWN),
    words: kept,
    amounts: amountsIn(whole),
    names: namesIn(whole),
    codes: codesIn(whole).map((code) => (hasWords && ID.test(code.written) ? { ...code, isSure: false } : code)),
    isCut: q.length > read.length || whole.length > MOST_SHOWN,
    pasted,
    endsInWord: /[\p{L}\p{N}]$/u.test(q),
  };
}

/** Who writes the ID of a request or subscription beside words asks for the words: it's worth no word that no article has it. */
const ID = /(?<![\p{L}\p{N}-])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\p{L}\p{N}-])/iu;

/** `0%`, `90 minutes`, `5h`, `300 GB`, `10x`. */
const AMOUNT =
  /(?<![\p{L}\p{N}_.,-])\d+(?:[.,]\d+)?\s?(?:%|percent|x|times|ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|[kmgt]i?b(?:ps|\/s)?)(?![\p{L}\p{N}_])/giu;

function amountsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(AMOUNT)].flatMap(([amount]) => wordParts(amount).map(({ word }) => word)));
}

/** Words in capitals, where others are not: `JIT`, `CEF`, `DTU`. */
const CAPITALS = /(?<![\p{L}\p{N}_-])\p{Lu}{2,5}(?![\p{L}\p{N}_-])/gu;

function namesIn(text: string): ReadonlySet<string> {
  if (!/\p{Ll}{3}/u.test(text)) return new Set();
  return new Set([...text.matchAll(CAPITALS)].flatMap(([name]) => wordParts(name).map(({ word }) => word)));
}

function different(words: readonly WordPart[]): readonly WordPart[] {
  return [...new Map(words.map((each) => [each.word, each])).values()];
}

/** A term for a word of the query. */
export function termOf(word: string, alternatives: readonly OtherStem[], share: number): Term {
  const stem = stemOf(word);
  return { word, stem, weight: share * weightOf(stem), alternatives, isOwn: true };
}

/** Words that are in every sentence. */
const FILLERS = `a an and are as at be by can do does for from has have how i if in instead is it its my not of on or than that the
to was were what when where which why will with without your`;

/** Words of the person who asks, and of how much it is and when, which say nothing of what is wrong. */
const MANNERS = `absolutely ago again always am any anymore anyone awfully but cannot completely constantly could day did even evening every
extremely friday get gets getting got hello help hi horribly hour incredibly just keep keeps know lately many me midnight monday morning
much need night now our please pls plz quite really recently saturday seem seemed seems should since some still suddenly sunday super
terribly thank thanks then there these they this thursday thx today tonight too totally tried tries try trying tuesday very want wants we
wednesday week work worked working works would yesterday you`;

/** Contractions without their sign, as the index has them: `can't` and `cant` say no more than `can not`. */
const CONTRACTIONS = `aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt im ive
weve youre youve theyre thats theres whats wheres lets youd theyd itll youll`;

/** Words that are in every question for help. */
const COMPLAINTS = `diagnose error errors fail failed failing fails failure failures issue issues mean means missing problem problems
question questions resolve troubleshoot unable`;

/** What a word that is in every sentence weighs. */
export const FILLER_WEIGHT = 0.3;
const COMPLAINT_WEIGHT = 0.4;

/** A name or code that a reader pasted says more than any word: `0x80070005`, `ERROR_TIMED_OUT`, `UserErrorVmNotFound`. */
const CODE_WEIGHT = 1.5;

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...stemsOf(`${FILLERS} ${MANNERS} ${CONTRACTIONS}`).map((stem) => [stem, FILLER_WEIGHT] as const),
  ...stemsOf(COMPLAINTS).map((stem) => [stem, COMPLAINT_WEIGHT] as const),
]);

function stemsOf(words: string): readonly string[] {
  return words.split(/\s+/).map(stemOf);
}

/** How much a word of a query says, beside how rare it is; by its stem. */
export function weightOf(stem: string): number {
  return WEIGHTS.get(stem) ?? (stem.includes('_') || HEX.test(stem) ? CODE_WEIGHT : 1);
}

const HEX = /^0x[\da-f]{4,}$/;

/** Whether a word says what is wrong, by its stem: what is in every sentence or in every question for help does not. */
export function isTelling(stem: string): boolean {
  return !WEIGHTS.has(stem);
}

/** Whether a stem is in every sentence. */
export function isFiller(stem: string): boolean {
  return WEIGHTS.get(stem) === FILLER_WEIGHT;
}
