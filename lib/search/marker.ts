import { splitWords, stemOf } from '@/lib/words';

/** From `start` to before `end`, UTF-16 units. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

/** A place in a passage where a word of the query stands. */
export interface Hit extends MarkedRange {
  readonly stem: string;
}

/** What is marked: the weight of each stem, and how words with these stems begin. */
export interface Marker {
  readonly weights: ReadonlyMap<string, number>;
  /** Stems that are names or numbers of errors. */
  readonly codes: ReadonlySet<string>;
  /** How words begin that may have one of the stems, in groups; the first is that of all other words. */
  readonly beginnings: readonly (readonly string[])[];
  /** The number of their group, by the slot of the first two characters. */
  readonly groups: Uint16Array;
  /** Beginnings in scripts without blanks, which stand anywhere. */
  readonly unspaced: readonly string[];
  /** The stem to mark of each word that was looked at; `undefined` for none. */
  readonly stems: Map<string, string | undefined>;
}

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
const LETTER = /[\p{L}\p{N}]/u;
const REST_OF_WORD = /\.?[\p{L}\p{N}\p{M}_]*(?:(?<=\d)(?:\.\d+)+|(?<=\p{L})(?:#|\+\+))?/uy;

/** Prepares the marking of words by their stems. A stem may end in an `i` that its words have not: `queri` of `query`. */
export function openMarker(weights: ReadonlyMap<string, number>, codes: ReadonlySet<string> = new Set()): Marker {
  const stems = [...weights.keys()].filter((stem) => stem !== '');
  const all = [...new Set(stems.map((stem) => stem.replace(/(?<=..)i$/, '')))];
  const unspaced = all.filter((each) => UNSPACED.test(each));
  const beginnings: string[][] = [[]];
  const groups = new Uint16Array(slotOf(-1, -1) + 1);
  for (const beginning of all.filter((each) => !unspaced.includes(each))) {
    for (const slot of slotsOf(beginning)) {
      if (groups[slot] === 0) groups[slot] = beginnings.push([]) - 1;
      beginnings[groups[slot] ?? 0]?.push(beginning);
    }
  }
  return { weights, codes, beginnings, groups, unspaced, stems: new Map() };
}

/** Letters that a slot tells apart; others share one with them. */
const SLOT_BITS = 5;
const IN_SLOT = (1 << SLOT_BITS) - 1;

/** The slot of two characters: most words of a text are told by it to begin otherwise than all that are looked for. */
function slotOf(first: number, second: number): number {
  return ((first & IN_SLOT) << SLOT_BITS) | (second & IN_SLOT);
}

/** The slots of all words that begin so: whatever follows on one character. */
function slotsOf(beginning: string): readonly number[] {
  const first = beginning.charCodeAt(0);
  if (beginning.length > 1) return [slotOf(first, beginning.charCodeAt(1))];
  return Array.from({ length: IN_SLOT + 1 }, (_, second) => slotOf(first, second));
}

/** Where words stand whose stems are looked for, in order. */
export function hitsIn(text: string, marker: Marker): readonly Hit[] {
  const { beginnings, groups } = marker;
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  const hits: Hit[] = [];
  let isStart = true;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const group = isStart ? (groups[slotOf(code, folded.charCodeAt(at + 1))] ?? 0) : 0;
    if (group !== 0 && beginsOneOf(beginnings[group] ?? [], folded, at)) {
      const hit = hitAt(text, at, marker);
      if (hit !== undefined) hits.push(hit);
    }
    isStart = !isLetter(code, folded, at);
  }
  return marker.unspaced.length === 0 ? hits : [...hits, ...unspacedHits(folded, marker)].sort(byStart);
}

/** In a function of its own: one made in the loop would keep every place that the loop comes to. */
function beginsOneOf(beginnings: readonly string[], folded: string, at: number): boolean {
  return beginnings.some((beginning) => folded.startsWith(beginning, at));
}

/** Whether the character at a place is a letter or a digit; `code` is its own. */
function isLetter(code: number, folded: string, at: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  return LETTER.test(folded[at] ?? '');
}

/** The word that begins at a place, if its stem is one that is looked for. */
function hitAt(text: string, start: number, { weights, stems }: Marker): Hit | undefined {
  REST_OF_WORD.lastIndex = start;
  const token = REST_OF_WORD.exec(text)?.[0] ?? '';
  if (!stems.has(token)) stems.set(token, heaviestStem(token, weights));
  const stem = stems.get(token);
  return stem === undefined ? undefined : { start, end: start + token.length, stem };
}

function unspacedHits(folded: string, { unspaced }: Marker): readonly Hit[] {
  return unspaced.flatMap((stem) => {
    const hits: Hit[] = [];
    for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1))
      hits.push({ start: at, end: at + stem.length, stem });
    return hits;
  });
}

function byStart(a: Hit, b: Hit): number {
  return a.start - b.start;
}

/** Of the stems of a name and of its parts the one that says most: the name of an error, more than the words in it. */
function heaviestStem(token: string, weights: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const stem of splitWords(token).map(stemOf)) {
    const weight = weights.get(stem);
    if (weight !== undefined && (best === undefined || weight > (weights.get(best) ?? 0))) best = stem;
  }
  return best;
}
