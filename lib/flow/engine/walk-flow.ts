import { type Answer, type Answers, answerOf } from '../answers';
import { type Answered, type Condition, evaluateCondition } from '../conditions';
import { type AskedNode, type Flow, isAsked, type NoteNode, type OutcomeNode } from '../flow';
import { type FlowIndex, type IndexedNode, indexFlow } from './flow-index';

/** A question on the reader's way: what is shown with it, and the answer so far. */
export interface PassedQuestion {
  readonly node: AskedNode;
  readonly notes: readonly NoteNode[];
  readonly answer: Answer | null;
}

/** A way through a flow: the questions passed, and the question where it stopped or the outcome it came to. */
export interface Walk {
  readonly visits: readonly PassedQuestion[];
  readonly stop: PassedQuestion | null;
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
export function walkFlow(index: FlowIndex, answers: Answers, stopsAt: (visit: PassedQuestion) => boolean): Walk {
  const visits: PassedQuestion[] = [];
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
function holds(index: FlowIndex, when: Condition | null, given: ReadonlyMap<string, Answered>): boolean {
  if (when === null) return true;
  return evaluateCondition(when, (id) => {
    const found = index.find(id);
    return found && given.get(found.node.id);
  });
}

/** An answer as conditions see it. */
export function answeredBy(node: AskedNode, { chosen, text }: Answer): Answered {
  const isNumber = node.kind === 'question' && node.drawing === 'number';
  return { options: node.options, chosen, text, isNumber };
}

/**
 * Whether a reader cannot be past this question without its answer: a required choice. Typed text does not travel in an
 * address, so its absence there proves nothing.
 */
export function isGate({ node, answer }: PassedQuestion): boolean {
  return answer === null && node.isRequired && !node.takesText && node.options.length > 0;
}

/**
 * Every question that is asked for these answers, answered or not, to the end: for the whole form on one page, for checks
 * over all answers and for the case summary of who did not finish.
 */
export function shownQuestions(flow: Flow, answers: Answers): Walk {
  return walkFlow(indexFlow(flow), answers, () => false);
}

/**
 * The answers to what is still asked: all that may leave with a reader. What was answered before another answer made its
 * question pointless is left out. Asking again changes nothing, for conditions see only what is asked.
 */
export function askedAnswers(flow: Flow, answers: Answers): Answers {
  const choices = new Map<string, readonly number[]>();
  const texts = new Map<string, string>();
  for (const { node, answer } of shownQuestions(flow, answers).visits) {
    if (answer !== null && answer.chosen.length > 0) choices.set(node.id, answer.chosen);
    if (answer !== null && answer.text !== '') texts.set(node.id, answer.text);
  }
  return { choices, texts };
}
