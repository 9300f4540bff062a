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

/**
 * Takes a glued name apart: `createscalepauseresume` → `create`, `scale`, `pause`, `resume`. The word itself alone where it
 * is a known one or nothing is gained.
 * @param own words of the article itself; they count as known
 */
export function splitCompound(word: string, own: ReadonlySet<string>): readonly string[] {
  if (/\d/.test(word)) return splitAtDigits(word, own);
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || isKnown(word, own)) return [word];
  const parts = cheapestParts(word, own);
  const known = parts.filter((part) => isKnown(part, own)).reduce((sum, part) => sum + part.length, 0);
  return parts.length > 1 && known >= MOST_KNOWN * word.length ? parts : [word];
}

/** Hexadecimal ids stay whole. */
function splitAtDigits(word: string, own: ReadonlySet<string>): readonly string[] {
  const parts = word.match(/[a-z]+|\d+/g) ?? [word];
  const isName = parts.some((part) => part.length > 3 && /[a-z]/.test(part)) && !/^[\da-f]+$/.test(word);
  return isName ? parts.flatMap((part) => (/\d/.test(part) ? [part] : splitCompound(part, own))) : [word];
}

function isKnown(word: string, own: ReadonlySet<string>): boolean {
  if (own.has(word) || COMPOUND_PARTS.has(word)) return true;
  if (word.length > 3 && own.has(`${word}s`)) return true;
  const single = word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : '';
  return single !== '' && (own.has(single) || COMPOUND_PARTS.has(single));
}

function cheapestParts(word: string, own: ReadonlySet<string>): readonly string[] {
  const costs: number[] = [0];
  const starts: number[] = [0];
  for (let end = 1; end <= word.length; end++) {
    costs[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      const cost = (costs[start] ?? Number.POSITIVE_INFINITY) + costOf(word.slice(start, end), own);
      if (cost < (costs[end] ?? 0)) {
        costs[end] = cost;
        starts[end] = start;
      }
    }
  }
  return Number.isFinite(costs[word.length]) ? partsFrom(word, starts) : [word];
}

function costOf(part: string, own: ReadonlySet<string>): number {
  if (part.length > 2 ? isKnown(part, own) : COMPOUND_PARTS.has(part)) {
    return (own.has(part) ? OWN_COST : KNOWN_COST) - 0.02 * part.length;
  }
  return part.length < 3 ? Number.POSITIVE_INFINITY : UNKNOWN_COST + UNKNOWN_LETTER_COST * part.length;
}

function partsFrom(word: string, starts: readonly number[]): readonly string[] {
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = starts[end] ?? 0) parts.unshift(word.slice(starts[end] ?? 0, end));
  return parts;
}
