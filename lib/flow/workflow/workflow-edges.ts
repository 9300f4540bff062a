import { parseCondition } from '../conditions';
import type { Edge } from '../flow';
import type { WorkflowNext } from './workflow-schema';

/** The ways on that an author wrote; where none is written, the next part of the list, if there is one. */
export function workflowEdges(next: WorkflowNext, following: string | undefined): readonly Edge[] {
  if (next === undefined) return following === undefined ? [] : [{ to: following, when: null }];
  if (typeof next === 'string') return [{ to: next, when: null }];
  return next.map(({ when, goto }) => ({
    to: goto,
    when: when === undefined ? null : parseCondition(when).condition,
  }));
}
