import type { z } from 'zod';
import type { JsonPath } from '@/lib/format';
import type { FlowFinding } from '../rules/flow-rule';
import { invalidWorkflow, unknownWorkflowKey } from '../rules/workflow';
import { type Workflow, workflowParts, workflowSchema } from './workflow-schema';

/** A part with its place in the body. */
export interface Placed<Part> {
  readonly part: Part;
  readonly path: JsonPath;
}

/** A troubleshooter's body, read as far as it holds. */
export interface WorkflowReading {
  readonly head: Omit<Workflow, 'questions' | 'cards' | 'outcomes'>;
  readonly questions: readonly Placed<Workflow['questions'][number]>[];
  readonly cards: readonly Placed<NonNullable<Workflow['cards']>[number]>[];
  readonly outcomes: readonly Placed<Workflow['outcomes'][number]>[];
  readonly findings: readonly FlowFinding[];
}

/** Reads a body whatever it is: what the schema does not know is left out and reported, the rest is kept. */
export function readWorkflow(value: unknown): WorkflowReading {
  const body = foldControls(recordOf(value));
  const whole = workflowSchema.safeParse(body);
  const headSchema = workflowSchema.omit({ questions: true, cards: true, outcomes: true });
  const { questions, cards, outcomes, ...rest } = body;
  return {
    head: repaired(headSchema, { title: '', ...rest }) ?? { title: '' },
    questions: partsOf('questions', questions, workflowParts.question),
    cards: partsOf('cards', cards, workflowParts.card),
    outcomes: partsOf('outcomes', outcomes, workflowParts.outcome),
    findings: whole.success ? [] : findingsOfIssues(whole.error.issues),
  };
}

function partsOf<Schema extends z.ZodType>(key: string, list: unknown, schema: Schema): Placed<z.infer<Schema>>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const part = repaired(schema, recordOf(item));
    return part === undefined ? [] : [{ part, path: [key, index] }];
  });
}

/** The object as the schema wants it, without the keys that do not fit; `undefined` where it cannot do without them. */
function repaired<Schema extends z.ZodType>(schema: Schema, record: Readonly<Record<string, unknown>>) {
  const first = schema.safeParse(record);
  if (first.success) return first.data;
  const unfit = new Set(
    first.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])])),
  );
  const kept = Object.entries(record).filter(([key]) => !unfit.has(key));
  const second = schema.safeParse(Object.fromEntries(kept));
  return second.success ? second.data : undefined;
}

/** Authors of forms write `radioButtonGroup`; the schema knows one spelling. */
function foldControls(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Array.isArray(body.questions)) return body;
  const questions = body.questions.map((item: unknown) => {
    const question = recordOf(item);
    const control = question.controlType;
    return typeof control === 'string' ? { ...question, controlType: control.trim().toLowerCase() } : item;
  });
  return { ...body, questions };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

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
