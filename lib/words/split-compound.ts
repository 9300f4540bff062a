import { COMPOUND_PARTS } from './compound-parts';

/** Letters of the longest part. */
const LONGEST_PART = 20;

/** Below this many letters nothing is taken apart. */
const SHORTEST = 6;

/** Share of the letters that must be in known words; less is a name that only happens to hold some. */
const MOST_KNOWN = 0.6;

/** What a part costs: known ones little, the longer the less, so that few long words win; unknown ones by letter. */
const KNOWN_COST = 2.4;
const OWN_COST = 2.2;
const UNKNOWN_COST = 6;
const UNKNOWN_LETTER_COST = 1.2;

/** Words of an article: a set, or a map by word. */
export type OwnWords = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Takes a glued name apart; a word that is known or of which nothing is gained stays whole, as the one part. */
export type CompoundSplitter = (word: string) => readonly string[];

/**
 * Makes a splitter for one article: `createscalepauseresume` → `create`, `scale`, `pause`, `resume`.
 * @param own words of the article itself; they count as known, and stay as they are while the splitter is used
 */
export function compoundSplitter(own: OwnWords): CompoundSplitter {
  const ownBegin = beginningsOf(own.keys());
  const split: CompoundSplitter = (word) => {
    if (/\d/.test(word)) return splitAtDigits(word, split);
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || isKnown(word, own)) return [word];
    return remembered(word, ownPlaces(word, own, ownBegin), () => splitUnknown(word, own, ownBegin));
  };
  return split;
}

/** Splits kept for other articles: their folders and labels are named alike. */
const MOST_REMEMBERED = 20_000;
const splits = new Map<string, readonly string[]>();

function remembered(word: string, places: string, split: () => readonly string[]): readonly string[] {
  const key = word + places;
  const known = splits.get(key);
  if (known !== undefined) return known;
  if (splits.size >= MOST_REMEMBERED) splits.clear();
  const parts = split();
  splits.set(key, parts);
  return parts;
}

/** Where an article's own words stand in a word, in writing: all that a split depends on beside the word. */
function ownPlaces(word: string, own: OwnWords, ownBegin: Uint8Array): string {
  let places = '';
  for (let start = 0; start < word.length; start++) {
    const mayBegin = isMarked(ownBegin, beginningAt(word, start));
    const longest = Math.min(word.length - start, mayBegin ? LONGEST_PART : BEGINNING - 1);
    for (let end = start + 1; end <= start + longest; end++) {
      const part = word.slice(start, end);
      if (own.has(part)) places += ` ${start}=${end}`;
      else if (isOwnForm(part, own)) places += ` ${start}~${end}`;
    }
  }
  return places;
}

function splitUnknown(word: string, own: OwnWords, ownBegin: Uint8Array): readonly string[] {
  const parts = cheapestParts(word, own, ownBegin);
  const known = parts.filter((part) => isKnown(part, own)).reduce((sum, part) => sum + part.length, 0);
  return parts.length > 1 && known >= MOST_KNOWN * word.length ? parts : [word];
}

/** Hexadecimal ids stay whole. */
function splitAtDigits(word: string, split: CompoundSplitter): readonly string[] {
  const parts = word.match(/[a-z]+|\d+/g) ?? [word];
  const isName = parts.some((part) => part.length > 3 && /[a-z]/.test(part)) && !/^[\da-f]+$/.test(word);
  return isName ? parts.flatMap((part) => (/\d/.test(part) ? [part] : split(part))) : [word];
}

function isKnown(word: string, own: OwnWords): boolean {
  if (own.has(word) || COMPOUND_PARTS.has(word) || isOwnForm(word, own)) return true;
  const single = singleOf(word);
  return single !== '' && COMPOUND_PARTS.has(single);
}

/** Whether the article has the word in its other number. */
function isOwnForm(word: string, own: OwnWords): boolean {
  if (word.length > 3 && own.has(`${word}s`)) return true;
  const single = singleOf(word);
  return single !== '' && own.has(single);
}

function singleOf(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : '';
}

function cheapestParts(word: string, own: OwnWords, ownBegin: Uint8Array): readonly string[] {
  const costs: number[] = [0];
  const starts: number[] = [0];
  const mayBegin = Array.from(word, (_, at) => {
    const beginning = beginningAt(word, at);
    return isMarked(PARTS_BEGIN, beginning) || isMarked(ownBegin, beginning);
  });
  for (let end = 1; end <= word.length; end++) {
    costs[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      const before = costs[start] ?? Number.POSITIVE_INFINITY;
      const isShort = end - start < BEGINNING;
      const cost =
        before + (isShort || mayBegin[start] ? costOf(word.slice(start, end), own) : costOfUnknown(end - start));
      if (cost < (costs[end] ?? 0)) {
        costs[end] = cost;
        starts[end] = start;
      }
    }
  }
  return Number.isFinite(costs[word.length]) ? partsFrom(word, starts) : [word];
}

/** Letters by which words are told apart before they are looked up: most places of a name begin no known word. */
const BEGINNING = 3;
const LETTERS = 26;

const PARTS_BEGIN = beginningsOf(COMPOUND_PARTS);

/** The beginnings of words, a bit for the number of three letters. */
function beginningsOf(words: Iterable<string>): Uint8Array {
  const beginnings = new Uint8Array(LETTERS ** BEGINNING / 8);
  for (const word of words) {
    const number = beginningAt(word, 0);
    if (number >= 0) beginnings[number >> 3] = (beginnings[number >> 3] ?? 0) | (1 << (number & 7));
  }
  return beginnings;
}

function isMarked(beginnings: Uint8Array, number: number): boolean {
  return number >= 0 && ((beginnings[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
}

/** The three letters at a place as one number; none of the array's where one is no letter `a` to `z` or is missing. */
function beginningAt(word: string, at: number): number {
  let number = 0;
  for (let place = at; place < at + BEGINNING; place++) {
    const letter = word.charCodeAt(place) - 97;
    if (!(letter >= 0 && letter < LETTERS)) return -1;
    number = number * LETTERS + letter;
  }
  return number;
}

function costOf(part: string, own: OwnWords): number {
  if (part.length > 2 ? isKnown(part, own) : COMPOUND_PARTS.has(part)) {
    return (own.has(part) ? OWN_COST : KNOWN_COST) - 0.02 * part.length;
  }
  return costOfUnknown(part.length);
}

function costOfUnknown(length: number): number {
  return length < 3 ? Number.POSITIVE_INFINITY : UNKNOWN_COST + UNKNOWN_LETTER_COST * length;
}

function partsFrom(word: string, starts: readonly number[]): readonly string[] {
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = starts[end] ?? 0) parts.unshift(word.slice(starts[end] ?? 0, end));
  return parts;
}
