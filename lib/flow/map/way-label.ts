import { settleCondition } from '../asking/asking-of';
import { inWords } from '../asking/in-words';
import { type Condition, comparisonsOf, evaluateCondition } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import { answeredBy } from '../engine/walk-flow';
import { type AskedNode, isAsked } from '../flow';
import type { FlowWords } from '../words';
import type { MapWay } from './possible-ways';

/** Answers that a label lists; more are described by their condition. */
export const MOST_LISTED = 4;

/**
 * What stands at a way on the map: the answers that take it where they alone decide, else its conditions in words; empty
 * where it is the only way.
 */
export function wayLabel(
  index: FlowIndex,
  from: IndexedNode | null,
  way: MapWay,
  { words, comesBefore }: { readonly words: FlowWords; readonly comesBefore: (a: string, b: string) => boolean },
): { readonly label: string; readonly options: readonly number[] } {
  if (way.holds.length + way.fails.length === 0) return { label: '', options: [] };
  const node = from?.node;
  const isPassed = (id: string): boolean => comesBefore(node?.id ?? '', id) && !comesBefore(id, node?.id ?? '');
  const options = node !== undefined && isAsked(node) ? ownOptions(index, node, way, isPassed) : [];
  const texts = node !== undefined && isAsked(node) ? options.map((option) => node.options[option]?.text ?? '') : [];
  if (texts.length > 0 && texts.length <= MOST_LISTED) return { label: words.anyOf(texts), options };
  const canBeAnswered = ({ node: { id } }: IndexedNode): boolean => comesBefore(id, way.to.node.id) && !isPassed(id);
  const asked = node !== undefined && isAsked(node) ? node : undefined;
  const described = way.holds
    .map((condition) => inWords(settleCondition(index, condition, canBeAnswered), words, asked))
    .filter((text) => text !== '');
  return { label: described.length > 0 ? described.join(` ${words.and} `) : words.otherwise, options };
}

/**
 * The options that take this way, where nothing but the answer to this one choice decides; else none. What lies between
 * the two screens was passed over, so it is unanswered.
 */
function ownOptions(
  index: FlowIndex,
  node: AskedNode,
  { holds, fails }: MapWay,
  isPassed: (id: string) => boolean,
): readonly number[] {
  const isOwn = [...holds, ...fails].every((condition) => {
    return comparisonsOf(condition).every(({ comparison }) => {
      const named = index.find(comparison.id)?.node;
      return named === node || named === undefined || isPassed(named.id);
    });
  });
  if (!isOwn || node.isMany || node.takesText) return [];
  return [...node.options.keys()].filter((option) => {
    const answered = answeredBy(node, { chosen: [option], text: '' });
    const isMet = (condition: Condition): boolean =>
      evaluateCondition(condition, (id) => (index.find(id)?.node === node ? answered : undefined));
    return holds.every(isMet) && !fails.some(isMet);
  });
}
