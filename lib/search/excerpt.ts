import type { Passage } from '@/lib/catalog';
import { splitWords, stemOf } from '@/lib/words';
import { readablePassage } from './readable-passage';

/** Characters of an excerpt. */
const LENGTH = 220;

/** Characters of a passage that are looked through. */
const MOST_LOOKED_AT = 1200;

/** From `start` to before `end`, UTF-16 units. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

/** The part of an article that answers a query best. */
export interface Excerpt {
  readonly text: string;
  /** Words of the query in it, in order, none over another. */
  readonly marks: readonly MarkedRange[];
  /** Fragment of the article's page that holds it; empty for its start. */
  readonly fragment: string;
  readonly kind: Passage['kind'];
  readonly heading: string;
  /** Whether it is a command, drawn as code. */
  readonly isCode: boolean;
  /** Whether the passage goes on before or after the text. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** A place in a passage where a word of the query stands. */
interface Hit extends MarkedRange {
  readonly stem: string;
}

/** What is marked: the weight of each stem, and how words with these stems begin. */
export interface Marker {
  readonly weights: ReadonlyMap<string, number>;
  readonly beginnings: readonly string[];
  /** Stems that are names or numbers of errors. */
  readonly codes: ReadonlySet<string>;
}

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
const LETTER = /[\p{L}\p{N}]/u;
const REST_OF_WORD = /\.?[\p{L}\p{N}\p{M}_]*(?:(?<=\d)(?:\.\d+)+|(?<=\p{L})(?:#|\+\+))?/uy;

/** Prepares the marking of words by their stems. A stem may end in an `i` that its words have not: `queri` of `query`. */
export function openMarker(weights: ReadonlyMap<string, number>, codes: ReadonlySet<string> = new Set()): Marker {
  const stems = [...weights.keys()].filter((stem) => stem !== '');
  return { weights, codes, beginnings: [...new Set(stems.map((stem) => stem.replace(/(?<=..)i$/, '')))] };
}

/**
 * Chooses the passage with most of the query's words, by weight, and cuts it around them; the earlier one of equals, and
 * no mark where no word stands in any. A passage that holds a code of the query comes before all that hold none. Words in
 * commands count half: a command is shown where a command was pasted, or where nothing else says it. What is cut has no
 * leftovers of markup.
 */
export function excerptOf(passages: readonly Passage[], marker: Marker): Excerpt | null {
  const { weights } = marker;
  let best:
    | { readonly passage: Passage; readonly hits: readonly Hit[]; readonly codes: number; readonly value: number }
    | undefined;
  for (const passage of passages) {
    const hits = hitsIn(passage.text.slice(0, MOST_LOOKED_AT), marker);
    const inText = weightOfHits(hits, weights) * (passage.isCode ? 0.5 : 1);
    const value = inText + 0.5 * weightOfHits(hitsIn(passage.heading, marker), weights);
    const codes = new Set(hits.flatMap(({ stem }) => (marker.codes.has(stem) ? [stem] : []))).size;
    if (best === undefined || codes > best.codes || (codes === best.codes && value > best.value))
      best = { passage, hits, codes, value };
  }
  if (best === undefined) return null;
  const text = readablePassage(best.passage.text) || best.passage.text;
  if (text === best.passage.text) return cut(best.passage, best.hits, weights);
  return cut({ ...best.passage, text }, hitsIn(text.slice(0, MOST_LOOKED_AT), marker), weights);
}

function hitsIn(text: string, marker: Marker): readonly Hit[] {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  return marker.beginnings
    .flatMap((beginning) => hitsOf(folded, text, beginning, marker.weights))
    .sort((a, b) => a.start - b.start);
}

/** Where words that begin so stand, if their stem is one that is looked for. */
function hitsOf(folded: string, text: string, beginning: string, weights: ReadonlyMap<string, number>): readonly Hit[] {
  const hits: Hit[] = [];
  const isUnspaced = UNSPACED.test(beginning);
  for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
    if (isUnspaced) hits.push({ start: at, end: at + beginning.length, stem: beginning });
    if (isUnspaced || (at > 0 && LETTER.test(folded[at - 1] ?? ''))) continue;
    REST_OF_WORD.lastIndex = at;
    const token = text.slice(at, at + (REST_OF_WORD.exec(text)?.[0].length ?? 0));
    const stem = heaviestStem(token, weights);
    if (stem !== undefined) hits.push({ start: at, end: at + token.length, stem });
  }
  return hits;
}

/** Of the stems of a name and of its parts the one that says most: the name of an error, more than the words in it. */
function heaviestStem(token: string, weights: ReadonlyMap<string, number>): string | undefined {
  const stems = splitWords(token).map(stemOf);
  return stems
    .filter((each) => weights.has(each))
    .reduce<string | undefined>(
      (best, each) => (best === undefined || (weights.get(each) ?? 0) > (weights.get(best) ?? 0) ? each : best),
      undefined,
    );
}

function weightOfHits(hits: readonly Hit[], weights: ReadonlyMap<string, number>): number {
  let value = 0;
  for (const stem of new Set(hits.map((hit) => hit.stem))) value += weights.get(stem) ?? 0;
  return value;
}

/** Cuts the window with most weight out of a passage, at blanks. */
function cut(
  { text, fragment, kind, heading, isCode }: Passage,
  hits: readonly Hit[],
  weights: ReadonlyMap<string, number>,
): Excerpt {
  const start = text.length <= LENGTH ? 0 : startOf(text, bestStart(hits, weights));
  const end = endOf(text, start);
  const marks = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ start: hit.start - start, end: hit.end - start }));
  const isCutAfter = end < text.length;
  return {
    text: text.slice(start, end),
    marks: apart(marks),
    fragment,
    kind,
    heading,
    isCode: isCode === true,
    isCutBefore: start > 0,
    isCutAfter,
  };
}

function bestStart(hits: readonly Hit[], weights: ReadonlyMap<string, number>): number {
  let best = { start: 0, value: 0 };
  for (const first of hits) {
    const inside = hits.filter((hit) => hit.start >= first.start && hit.end <= first.start + LENGTH);
    const value = weightOfHits(inside, weights);
    if (value > best.value) best = { start: first.start, value };
  }
  return best.start;
}

/** Characters before the first mark: to the start of its sentence, where that is not farther; else for a few words that give it sense. */
const LONGEST_LEAD = 70;
const USUAL_LEAD = 40;

const SENTENCE_END = /[.!?:;]\s+(?=[\p{Lu}\p{N}"“(])/gu;

function startOf(text: string, mark: number): number {
  if (mark <= USUAL_LEAD) return 0;
  const near = Math.max(0, mark - LONGEST_LEAD);
  const sentence = [...text.slice(near, mark).matchAll(SENTENCE_END)].at(-1);
  if (sentence) return near + sentence.index + sentence[0].length;
  if (near === 0) return 0;
  const from = Math.max(0, Math.min(mark - USUAL_LEAD, text.length - LENGTH));
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank >= mark ? from : blank + 1;
}

function endOf(text: string, start: number): number {
  if (text.length <= start + LENGTH) return text.length;
  const blank = text.lastIndexOf(' ', start + LENGTH);
  return blank > start + LENGTH / 2 ? blank : start + LENGTH;
}

/** Bigrams of one run overlap; what is marked is the run. */
function apart(marks: readonly MarkedRange[]): readonly MarkedRange[] {
  const joined: MarkedRange[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && mark.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else joined.push(mark);
  }
  return joined;
}
