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

/**
 * Takes a glued name apart: `createscalepauseresume` → `create`, `scale`, `pause`, `resume`. The word itself alone where it
 * is a known one or nothing is gained.
 * @param own words of the article itself; they count as known
 */
export function splitCompound(word: string, own: OwnWords): readonly string[] {
  if (/\d/.test(word)) return splitAtDigits(word, own);
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || isKnown(word, own)) return [word];
  const parts = cheapestParts(word, own);
  const known = parts.filter((part) => isKnown(part, own)).reduce((sum, part) => sum + part.length, 0);
  return parts.length > 1 && known >= MOST_KNOWN * word.length ? parts : [word];
}

/** Hexadecimal ids stay whole. */
function splitAtDigits(word: string, own: OwnWords): readonly string[] {
  const parts = word.match(/[a-z]+|\d+/g) ?? [word];
  const isName = parts.some((part) => part.length > 3 && /[a-z]/.test(part)) && !/^[\da-f]+$/.test(word);
  return isName ? parts.flatMap((part) => (/\d/.test(part) ? [part] : splitCompound(part, own))) : [word];
}

function isKnown(word: string, own: OwnWords): boolean {
  if (own.has(word) || COMPOUND_PARTS.has(word)) return true;
  if (word.length > 3 && own.has(`${word}s`)) return true;
  const single = word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : '';
  return single !== '' && (own.has(single) || COMPOUND_PARTS.has(single));
}

function cheapestParts(word: string, own: OwnWords): readonly string[] {
  const costs: number[] = [0];
  const starts: number[] = [0];
  const beginnings = beginningsOf(own);
  const mayBegin = Array.from(word, (_, at) => beginnings[beginningAt(word, at)] === 1);
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

const PARTS_BEGIN = new Uint8Array(LETTERS ** BEGINNING);
for (const part of COMPOUND_PARTS) PARTS_BEGIN[beginningAt(part, 0)] = 1;

/** By the number of three letters whether a known word begins with them. */
function beginningsOf(own: OwnWords): Uint8Array {
  const beginnings = PARTS_BEGIN.slice();
  for (const word of own.keys()) beginnings[beginningAt(word, 0)] = 1;
  return beginnings;
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
