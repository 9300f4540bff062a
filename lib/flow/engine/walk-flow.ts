import { type Answer, type Answers, answerOf } from '../answers';
import { type Answered, type Condition, compareAnswer, evaluateTest } from '../conditions';
import { type AskedNode, isAsked, type NoteNode, type OutcomeNode } from '../flow';
import type { FlowIndex, IndexedNode } from './flow-index';

/** A question on the reader's way: what is shown with it, and the answer so far. */
export interface Visit {
  readonly node: AskedNode;
  readonly notes: readonly NoteNode[];
  readonly answer: Answer | null;
}

/** A way through a flow: the questions passed, and the question where it stopped or the outcome it came to. */
export interface Walk {
  readonly visits: readonly Visit[];
  readonly stop: Visit | null;
  /** The outcome reached; where the walk stopped before, the flow's own end. */
  readonly outcome: OutcomeNode;
  /** What is shown with the outcome: notes that no question follows. */
  readonly notes: readonly NoteNode[];
}

/** Node id → its answer, for the questions asked so far; every other counts as unanswered (FORMAT.md D.4). */
type Given = Map<string, Answered>;

/**
 * Replays a flow from its first node until a question `stopsAt` says so, or to an outcome. Hidden nodes are passed. It
 * always ends: a node that comes twice leads to the flow's end.
 */
export function walkFlow(index: FlowIndex, answers: Answers, stopsAt: (visit: Visit) => boolean): Walk {
  const visits: Visit[] = [];
  const given: Given = new Map();
  const seen = new Set<IndexedNode>();
  let notes: NoteNode[] = [];
  let at = index.nodes.get(index.flow.first);
  while (at !== undefined && at.node.kind !== 'outcome' && !seen.has(at)) {
    seen.add(at);
    const { node } = at;
    if (holds(index, at.when, given)) {
      if (node.kind === 'note') notes.push(node);
      if (isAsked(node)) {
        const visit = { node, notes, answer: answerOf(node, answers) };
        if (stopsAt(visit)) return { visits, stop: visit, outcome: index.end, notes: [] };
        visits.push(visit);
        notes = [];
        if (visit.answer !== null) given.set(node.id, answeredBy(node, visit.answer));
      }
    }
    at = wayOn(index, at, given);
  }
  return { visits, stop: null, outcome: at?.node.kind === 'outcome' ? at.node : index.end, notes };
}

function wayOn(index: FlowIndex, { edges }: IndexedNode, given: Given): IndexedNode | undefined {
  for (const { to, when } of edges) if (holds(index, when, given)) return index.nodes.get(to);
  return undefined;
}

/** Whether a condition holds for what was answered on the way so far. */
export function holds(index: FlowIndex, when: Condition | null, given: ReadonlyMap<string, Answered>): boolean {
  if (when === null) return true;
  return evaluateTest(when.test, (comparison) => {
    const found = index.find(comparison.id);
    return compareAnswer(comparison, found && given.get(found.node.id));
  });
}

/** An answer as conditions see it. */
export function answeredBy(node: AskedNode, { chosen, text }: Answer): Answered {
  const isNumber = node.kind === 'question' && node.drawing === 'number';
  return { options: node.options, chosen, text, isNumber };
}
