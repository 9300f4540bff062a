import type { z } from 'zod';
import { invalidWorkflow } from '../checks/rules/invalid-workflow';
import { unknownWorkflowKey } from '../checks/rules/unknown-workflow-key';
import type { FlowFinding } from '../sources/compiled-flow';
import { workflowParts, workflowSchema } from './workflow-schema';

type Issue = z.core.$ZodIssue;

/** What a schema says is wrong, in an author's words, with did-you-mean for keys. */
export function findingsOfIssues(issues: readonly Issue[]): readonly FlowFinding[] {
  return issues.flatMap((issue) => findingsOf(issue, []));
}

function findingsOf(issue: Issue, above: readonly PropertyKey[]): readonly FlowFinding[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path));
  if (issue.code === 'invalid_union') return unionFindings(issue.errors, path, issue.message);
  return [misfit(path, issue.message)];
}

/** Of a union's branches the one that got furthest says what is wrong. */
function unionFindings(branches: readonly (readonly Issue[])[], path: readonly PropertyKey[], message: string) {
  const furthest = branches.toSorted((a, b) => depthOf(b) - depthOf(a))[0];
  if (furthest === undefined || depthOf(furthest) === 0) return [misfit(path, message)];
  return furthest.flatMap((issue) => findingsOf(issue, path));
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function unknownKey(key: string, path: readonly PropertyKey[]): FlowFinding {
  return unknownWorkflowKey.at({ path: jsonPath([...path, key]) }, key, keysAt(path));
}

function misfit(path: readonly PropertyKey[], message: string): FlowFinding {
  const name = path.findLast((part) => typeof part === 'string');
  return invalidWorkflow.at({ path: jsonPath(path) }, String(name ?? ''), message);
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.includes('next')) return ['when', 'goto'];
  if (path[0] === 'cards') return Object.keys(workflowParts.card.shape);
  if (path[0] === 'outcomes') return Object.keys(workflowParts.outcome.shape);
  return Object.keys(workflowSchema.shape);
}

function jsonPath(path: readonly PropertyKey[]): readonly (string | number)[] {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}
