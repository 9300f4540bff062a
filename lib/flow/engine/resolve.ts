import { type Answers, NO_ANSWERS } from '../answers';
import type { Flow, OutcomeNode } from '../flow';
import { type FlowIndex, indexFlow } from './flow-index';
import { type Progress, progressAt } from './progress';
import { type DroppedAnswer, droppedAnswers, type StrayAnswer, strayAnswers } from './stray-answers';
import { isGate, type PassedQuestion, type Walk, walkFlow } from './walk-flow';

/** How the reader came here, and what became of the answers. */
export interface Trail {
  /** The questions asked before, in order, each with its answer; `null` for one that was passed or whose text is not here. */
  readonly path: readonly PassedQuestion[];
  /** Answers kept, though their questions are no longer asked. */
  readonly stray: readonly StrayAnswer[];
  /** Answers that fit no question or no option. */
  readonly dropped: readonly DroppedAnswer[];
  readonly progress: Progress;
  /** Id of the question asked before, `null` at the first. */
  readonly previous: string | null;
}

/** What to show: this question (`visit` holds its notes and its answer so far), this outcome, or another address. */
export type Resolution =
  | { readonly kind: 'question'; readonly visit: PassedQuestion; readonly trail: Trail }
  | {
      readonly kind: 'outcome';
      readonly outcome: OutcomeNode;
      readonly notes: PassedQuestion['notes'];
      readonly trail: Trail;
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly trail: Trail };

/**
 * The only place that decides what is shown next: a pure replay of the answers from the first question (DESIGN.md 4).
 * `asked` is the id of the node that the address names; `null` asks for the first question without an answer. A required
 * choice without an answer is never passed; typed text and what may be left out are. A node that is unknown or off the way
 * redirects: to the open required choice, else on.
 */
export function resolve(flow: Flow, answers: Answers, asked: string | null): Resolution {
  const index = indexFlow(flow);
  const walk = walkFlow(index, answers, isGate);
  const path = walk.stop === null ? walk.visits : [...walk.visits, walk.stop];
  const place = asked === null ? path.findIndex(({ answer }) => answer === null) : placeOf(path, asked);
  const visit = path[place];
  if (visit !== undefined) return { kind: 'question', visit, trail: trailTo(index, answers, walk, path, place) };
  const trail = trailTo(index, answers, walk, path, path.length);
  const { outcome, notes, stop } = walk;
  if (stop === null && (asked === null || asked === outcome.id)) return { kind: 'outcome', outcome, notes, trail };
  return { kind: 'redirect', to: stop?.node.id ?? wayOn(index, path, asked) ?? outcome.id, trail };
}

function placeOf(path: readonly PassedQuestion[], id: string): number {
  return path.findIndex(({ node }) => node.id === id);
}

/** For a question off the way: the next one of the flow's order; for an outcome that was not reached, none. */
function wayOn(index: FlowIndex, path: readonly PassedQuestion[], asked: string | null): string | undefined {
  const off = asked === null ? undefined : index.nodes.get(asked);
  if (off === undefined) return path.find(({ answer }) => answer === null)?.node.id;
  if (off.node.kind === 'outcome') return undefined;
  return path.find(({ node }) => (index.nodes.get(node.id)?.position ?? 0) > off.position)?.node.id;
}

function trailTo(
  index: FlowIndex,
  answers: Answers,
  walk: Walk,
  path: readonly PassedQuestion[],
  place: number,
): Trail {
  const passed = path.slice(0, place);
  const current = path[place] ?? null;
  const open = current !== null && current.answer === null ? current : walk.stop;
  return {
    path: passed,
    stray: strayAnswers(index, answers, path, open),
    dropped: droppedAnswers(index, answers),
    progress: progressAt(index, passed, current),
    previous: passed.at(-1)?.node.id ?? null,
  };
}

/**
 * Where "Continue" on a question leads: the id of the question or outcome that follows it on the way. The question itself
 * where it is a required choice without an answer; from a node that is off the way, where `resolve` would redirect.
 */
export function nextNode(flow: Flow, answers: Answers, from: string): string {
  return following(flow, answers, from, () => true);
}

/**
 * Where "Continue" leads after an earlier answer was changed: the next question without an answer, else the outcome.
 */
export function nextOpenNode(flow: Flow, answers: Answers, from: string): string {
  return following(flow, answers, from, ({ answer }) => answer === null);
}

function following(flow: Flow, answers: Answers, from: string, isWanted: (visit: PassedQuestion) => boolean): string {
  const walk = walkFlow(indexFlow(flow), answers, isGate);
  const place = walk.visits.findIndex(({ node }) => node.id === from);
  if (place < 0) return offTheWay(flow, answers, from, walk);
  const next = walk.visits.find((visit, index) => index > place && isWanted(visit)) ?? walk.stop;
  return next?.node.id ?? walk.outcome.id;
}

function offTheWay(flow: Flow, answers: Answers, from: string, walk: Walk): string {
  if (walk.stop?.node.id === from) return from;
  const resolution = resolve(flow, answers, from);
  return resolution.kind === 'redirect' ? resolution.to : walk.outcome.id;
}

/** The most questions that a flow can ask, for its start page. */
export function questionCount(flow: Flow): number {
  const first = resolve(flow, NO_ANSWERS, null);
  return first.kind === 'question' ? first.trail.progress.number + first.trail.progress.atMostMore : 0;
}
