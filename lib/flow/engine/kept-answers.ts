import { type Answer, type Answers, answerOf } from '../answers';
import { type AskedNode, isAsked } from '../flow';
import type { FlowIndex } from './flow-index';
import type { Visit } from './walk-flow';

/** An answer that the reader gave to a question which is no longer asked. It stays in the address and out of results. */
export interface KeptAnswer {
  readonly node: AskedNode;
  readonly answer: Answer;
}

/**
 * The answers to questions that are off the way, in the flow's order. What may still be asked, because it can follow the
 * open question, is not among them.
 */
export function keptAnswers(
  index: FlowIndex,
  answers: Answers,
  path: readonly Visit[],
  open: Visit | null,
): readonly KeptAnswer[] {
  const asked = new Set<string>();
  for (const { node } of path) asked.add(node.id);
  const strayIds = new Set<string>();
  for (const id of answers.choices.keys()) if (!asked.has(id)) strayIds.add(id);
  for (const id of answers.texts.keys()) if (!asked.has(id)) strayIds.add(id);
  if (strayIds.size === 0) return [];
  const ahead = open === null ? asked : idsAfter(index, open.node.id);
  return [...strayIds]
    .flatMap((id) => index.nodes.get(id) ?? [])
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ node }) => {
      const answer = isAsked(node) && !ahead.has(node.id) ? answerOf(node, answers) : null;
      return isAsked(node) && answer !== null ? [{ node, answer }] : [];
    });
}

/** Ids of every node that edges can lead to from here. */
function idsAfter({ nodes }: FlowIndex, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of nodes.get(id)?.edges ?? []) {
      if (!found.has(to)) open.push(to);
      found.add(to);
    }
  }
  return found;
}
