import { type Settled, settleCondition } from '../asking/asking-of';
import { inWords } from '../asking/in-words';
import { type Condition, comparisonsOf, evaluateCondition, type Test } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import { answeredBy } from '../engine/walk-flow';
import { type AskedNode, isAsked } from '../flow';
import type { FlowWords } from '../words';
import { asCondition, type IsCertain } from './certain-at';
import type { MapWay } from './possible-ways';

/** Answers that a label lists; more are described by their condition. */
export const MOST_LISTED = 4;

/** What a label is made with. */
export interface LabelWith {
  readonly words: FlowWords;
  readonly comesBefore: (earlier: string, later: string) => boolean;
  readonly isCertain: IsCertain;
}

/** What stands at a way. */
export interface WayLabel {
  readonly label: string;
  /** Indexes of the options that take it, where they alone decide; else empty. */
  readonly options: readonly number[];
  /** Whether it is taken without an answer alone. */
  readonly isUnanswered: boolean;
}

/**
 * What stands at a way on the map: the answers that take it where they alone decide, else its conditions in words, first those on
 * the answer given there; empty where it is the only way. What is certain wherever the screen is shown is left out.
 */
export function wayLabel(index: FlowIndex, from: IndexedNode | null, way: MapWay, said: LabelWith): WayLabel {
  if (way.holds.length + way.fails.length === 0) return { label: '', options: [], isUnanswered: false };
  const { words, comesBefore } = said;
  const node = from?.node;
  const asked = node !== undefined && isAsked(node) ? node : undefined;
  const isPassed = (id: string): boolean => comesBefore(node?.id ?? '', id) && !comesBefore(id, node?.id ?? '');
  const options = asked && ownOptions(index, asked, way, isPassed);
  if (options?.length === 0) return { label: words.noAnswer, options, isUnanswered: true };
  const texts = options?.map((option) => asked?.options[option]?.text ?? '') ?? [];
  const label =
    texts.length > 0 && texts.length <= MOST_LISTED
      ? words.anyOf(texts)
      : inWordsOf(settledIn(index, way, isPassed, said), words, asked);
  return { label: label || words.otherwise, options: options ?? [], isUnanswered: false };
}

/** What must hold on a way, part by part: all that decides something there. */
function settledIn(
  index: FlowIndex,
  way: MapWay,
  isPassed: (id: string) => boolean,
  { comesBefore, isCertain }: LabelWith,
): readonly Settled[] {
  const canBeAnswered = ({ node: { id } }: IndexedNode): boolean => comesBefore(id, way.to.node.id) && !isPassed(id);
  return way.holds
    .flatMap(({ test }) => partsOf(test))
    .filter((test) => !isCertain(test))
    .map((test) => settleCondition(index, asCondition(test), canBeAnswered))
    .filter(({ kind }) => kind !== 'always');
}

/** The parts of a test that must all hold. */
function partsOf(test: Test): readonly Test[] {
  if (test.kind === 'group') return partsOf(test.inner);
  return test.kind === 'all' ? test.terms.flatMap(partsOf) : [test];
}

/** "“Yes”, if “Which plan?” is “Basic”": the answer to the question beside which it stands needs no name, and so it comes first. */
function inWordsOf(parts: readonly Settled[], words: FlowWords, asked: AskedNode | undefined): string {
  const isOwn = (part: Settled): boolean => nodesIn(part).every((node) => node === asked);
  const own = inWords(allOf(parts.filter(isOwn)), words, asked);
  const others = inWords(allOf(parts.filter((part) => !isOwn(part))), words);
  return own !== '' && others !== '' ? words.answerIf(own, others) : own + others;
}

function allOf(parts: readonly Settled[]): Settled {
  const [only] = parts;
  if (only === undefined) return { kind: 'always' };
  return parts.length === 1 ? only : { kind: 'all', parts };
}

function nodesIn(settled: Settled): readonly AskedNode[] {
  if (settled.kind === 'comparison') return [settled.node];
  return 'parts' in settled ? settled.parts.flatMap(nodesIn) : [];
}

/**
 * The options that take this way, where nothing but the answer to this one choice decides: none where it is taken without an
 * answer. What lies between the two screens was passed over, so it is unanswered. `undefined` where more decides.
 */
function ownOptions(
  index: FlowIndex,
  node: AskedNode,
  { holds, fails }: MapWay,
  isPassed: (id: string) => boolean,
): readonly number[] | undefined {
  const isOwn = [...holds, ...fails].every((condition) => {
    return comparisonsOf(condition).every(({ comparison }) => {
      const named = index.find(comparison.id)?.node;
      return named === node || named === undefined || isPassed(named.id);
    });
  });
  if (!isOwn || node.isMany || node.takesText) return undefined;
  return [...node.options.keys()].filter((option) => {
    const answered = answeredBy(node, { chosen: [option], text: '' });
    const isMet = (condition: Condition): boolean =>
      evaluateCondition(condition, (id) => (index.find(id)?.node === node ? answered : undefined));
    return holds.every(isMet) && !fails.some(isMet);
  });
}
