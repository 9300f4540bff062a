import type { Answers } from '../answers';
import type { Flow } from '../flow';
import { indexFlow } from './flow-index';
import { isGate } from './is-gate';
import { resolve } from './resolve';
import { type Visit, type Walk, walkFlow } from './walk-flow';

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

function following(flow: Flow, answers: Answers, from: string, isWanted: (visit: Visit) => boolean): string {
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
