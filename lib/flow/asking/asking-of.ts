import { type Comparison, type Condition, isNull, matchingOptions, type Test } from '../conditions';
import { orderOf } from '../engine/chain';
import { type FlowIndex, type IndexedNode, indexFlow } from '../engine/flow-index';
import { type AskedNode, type Flow, isAsked } from '../flow';

const ASKINGS = new WeakMap<FlowIndex, ReadonlyMap<string, Settled>>();

/**
 * When the engine shows a node, by the node's id: the one source of everything that is said about conditions to readers
 * and authors. `always` also for an unknown id, and where the condition cannot be decided (FORMAT.md D.4).
 */
export function askingOf(flow: Flow, id: string): Settled {
  const index = indexFlow(flow);
  const known = ASKINGS.get(index) ?? settleAll(index);
  ASKINGS.set(index, known);
  return known.get(id) ?? ALWAYS_HOLDS;
}

/** In the flow's order: what a condition names mostly stands before it, and what is never asked never has an answer. */
function settleAll(index: FlowIndex): ReadonlyMap<string, Settled> {
  const comesBefore = orderOf(index);
  const settled = new Map<string, Settled>();
  for (const [id, { when }] of index.nodes) {
    const canBeAnswered = ({ node }: IndexedNode): boolean =>
      comesBefore(node.id, id) && settled.get(node.id)?.kind !== 'never';
    settled.set(id, when === null ? ALWAYS_HOLDS : settleCondition(index, when, canBeAnswered));
  }
  return settled;
}

/** One question compared with one answer; `is` says whether that must be the answer or must not. */
export interface SettledComparison {
  readonly kind: 'comparison';
  readonly node: AskedNode;
  readonly is: boolean;
  /** An option (among those chosen), a text (as a number, where numbers are asked for), or anything at all. */
  readonly answer:
    | { readonly kind: 'option'; readonly option: number }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'anything' };
}

/**
 * What the engine makes of a condition at the place where it decides: comparisons with questions that can have an answer
 * there, and nothing that never matters. `all` and `any` have two parts or more, none of them `always` or `never`.
 */
export type Settled =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | SettledComparison
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Settled[] };

/** It holds whatever is answered. */
export const ALWAYS_HOLDS: Settled = { kind: 'always' };
/** It holds for no answers. */
export const NEVER_HOLDS: Settled = { kind: 'never' };

/**
 * Settles a usable condition. What compares with a question that cannot have an answer yet (itself, a later one, a note,
 * one never asked) or with an answer that nobody can give has one outcome, and so it is left out (FORMAT.md D.4).
 */
export function settleCondition(
  index: FlowIndex,
  { test }: Condition,
  canBeAnswered: (other: IndexedNode) => boolean,
): Settled {
  return settle(test, (comparison) => {
    const found = index.find(comparison.id);
    const node = found !== undefined && canBeAnswered(found) ? found.node : undefined;
    return settleComparison(comparison, node !== undefined && isAsked(node) ? node : undefined);
  });
}

function settle(test: Test, compare: (comparison: Comparison) => Settled): Settled {
  switch (test.kind) {
    case 'constant':
      return test.text.toLowerCase() === 'false' ? NEVER_HOLDS : ALWAYS_HOLDS;
    case 'broken':
      return ALWAYS_HOLDS;
    case 'comparison':
      return compare(test);
    case 'group':
      return settle(test.inner, compare);
    case 'all':
    case 'any':
      return joined(
        test.kind,
        test.terms.map((term) => settle(term, compare)),
      );
  }
}

/** Of all terms one that never holds decides, of any one that always does; what decides nothing is left out. */
function joined(kind: 'all' | 'any', terms: readonly Settled[]): Settled {
  const [decides, saysNothing] = kind === 'all' ? [NEVER_HOLDS, ALWAYS_HOLDS] : [ALWAYS_HOLDS, NEVER_HOLDS];
  if (terms.some((term) => term.kind === decides.kind)) return decides;
  const parts = terms
    .filter((term) => term.kind !== saysNothing.kind)
    .flatMap((term) => (term.kind === kind && 'parts' in term ? term.parts : [term]));
  return parts.length > 1 ? { kind, parts } : (parts[0] ?? saysNothing);
}

function settleComparison({ sign, literal }: Comparison, node: AskedNode | undefined): Settled {
  const is = sign === '==';
  if (node === undefined) return is === isNull(literal) ? ALWAYS_HOLDS : NEVER_HOLDS;
  if (isNull(literal)) return { kind: 'comparison', node, is: !is, answer: { kind: 'anything' } };
  const text = literal.text.trim();
  const answers: readonly SettledComparison['answer'][] = [
    ...matchingOptions(node.options, text).map((option) => ({ kind: 'option' as const, option })),
    ...(node.takesText && text !== '' ? [{ kind: 'text' as const, text }] : []),
  ];
  return joined(
    is ? 'any' : 'all',
    answers.map((answer) => ({ kind: 'comparison', node, is, answer })),
  );
}
