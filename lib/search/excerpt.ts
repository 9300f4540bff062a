import type { Passage } from '@/lib/catalog';
import { type Hit, hitsIn, type MarkedRange, type Marker } from './marker';
import { readablePassage } from './readable-passage';

/** Characters of an excerpt. */
const LENGTH = 220;

/** Characters of a passage that are looked through. */
const MOST_LOOKED_AT = 1200;

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
    const codes = marker.codes.size === 0 ? 0 : codesAmong(hits, marker);
    if (best === undefined || codes > best.codes || (codes === best.codes && value > best.value))
      best = { passage, hits, codes, value };
  }
  if (best === undefined) return null;
  const text = readablePassage(best.passage.text) || best.passage.text;
  if (text === best.passage.text) return cut(best.passage, best.hits, weights);
  return cut({ ...best.passage, text }, hitsIn(text.slice(0, MOST_LOOKED_AT), marker), weights);
}

function codesAmong(hits: readonly Hit[], { codes }: Marker): number {
  return new Set(hits.flatMap(({ stem }) => (codes.has(stem) ? [stem] : []))).size;
}

function weightOfHits(hits: readonly Hit[], weights: ReadonlyMap<string, number>): number {
  if (hits.length === 0) return 0;
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
