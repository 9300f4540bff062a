import type { JsonPath } from '@/lib/format';
import { type Article, type Diagnostic, dropFlood, placesInBody } from '@/lib/format';
import type { Flow } from '../flow';
import { conditionsNotTried } from '../rules/conditions';
import type { FlowFinding } from '../rules/flow-rule';
import { formFlow } from '../sources/form-flow';
import { type TroubleshooterSource, troubleshooterFlow } from '../sources/troubleshooter-flow';
import { findBranchingSlips, findDeadEnds, findUnknownGotos } from './branching';
import {
  findContradictions,
  findLaterQuestions,
  findNeverShown,
  findSelfReferences,
  findUnreadableConditions,
} from './conditions';
import { type FlowCheck, flowFactsOf } from './flow-facts';
import { findConditionLoops, findEdgeLoops } from './loops';
import {
  findUnknownAnswers,
  findUnknownQuestions,
  findUnknownRelatedQuestions,
  findUnusablePatterns,
} from './references';

const CHECKS: readonly FlowCheck[] = [
  findUnreadableConditions,
  findUnknownQuestions,
  findUnknownAnswers,
  findSelfReferences,
  findContradictions,
  findConditionLoops,
  findLaterQuestions,
  findNeverShown,
  findUnknownGotos,
  findDeadEnds,
  findEdgeLoops,
  findBranchingSlips,
  findUnusablePatterns,
  findUnknownRelatedQuestions,
];

/** Everything that is wrong with a flow; `places` holds the path of each node in the JSON body it was compiled from. */
export function checkFlow(flow: Flow, places: ReadonlyMap<string, JsonPath>): readonly FlowFinding[] {
  const facts = flowFactsOf(flow, places);
  const found = CHECKS.flatMap((check) => check(facts));
  if (facts.budget.isCut) found.push(conditionsNotTried.at({ path: [] }));
  return dropFlood(found);
}

/** What is wrong with the flow of a question form, with line and column; empty for an article without one. */
export function diagnoseForm(article: Article): readonly Diagnostic[] {
  const { form, path, name, body } = article;
  if (form === null || body.format !== 'json') return [];
  const flow = formFlow({ id: path, title: name, description: '', form });
  return placed(article, checkFlow(flow, elementPlaces(body.value)));
}

/** What is wrong with a troubleshooter, with line and column. The look-ups are those of `troubleshooterFlow`. */
export function diagnoseTroubleshooter(
  article: Article,
  lookUps: Pick<TroubleshooterSource, 'form' | 'articleTitle'>,
): readonly Diagnostic[] {
  const { path, name, body } = article;
  if (body.format !== 'json') return [];
  const { flow, places, findings } = troubleshooterFlow({ id: path, title: name, value: body.value, ...lookUps });
  return placed(article, [...findings, ...checkFlow(flow, places)]);
}

function placed(article: Article, findings: readonly FlowFinding[]): readonly Diagnostic[] {
  if (findings.length === 0) return [];
  const placeOf = placesInBody(article);
  return dropFlood(findings)
    .map(({ path, offset, ...finding }) => ({ ...placeOf(path, offset), ...finding }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Id of each element of a form → its path; the first of equal ids, as the flow has it. */
function elementPlaces(value: unknown): ReadonlyMap<string, JsonPath> {
  const places = new Map<string, JsonPath>();
  for (const [index, element] of listOf(entryOf(value, 'formelements')).entries()) {
    const id = entryOf(element, 'id');
    const name = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
    if (!places.has(name)) places.set(name, ['formElements', index]);
  }
  return places;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value of a key in any case. */
function entryOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name.toLowerCase() === key)?.[1];
}
