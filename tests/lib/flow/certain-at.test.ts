import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type Flow, graphOf, shownQuestions } from '@/lib/flow';
import { Budget, holdsIn, type State } from '@/lib/flow/checks/assignments';
import { indexFlow } from '@/lib/flow/engine/flow-index';
import { answeredBy } from '@/lib/flow/engine/walk-flow';
import { asCondition, certainIn } from '@/lib/flow/map/certain-at';
import { answersFrom, anyForm, drawn } from './any-form';
import { flowOf, options, question } from './sample-form';
import { compiled, WORKFLOW } from './sample-workflow';

/** What is called certain at a screen on the way that these answers make, and doesn't hold there. */
function wronglyCertain(flow: Flow, answers: Answers): readonly string[] {
  const index = indexFlow(flow);
  const certainAt = certainIn(index, new Budget(1_000_000));
  const tests = [...index.nodes.values()].flatMap(({ when, edges }) => {
    return [when, ...edges.map((edge) => edge.when)].flatMap((condition) => condition?.test ?? []);
  });
  const given = new Map<string, State>();
  const wrong: string[] = [];
  for (const { node, answer } of shownQuestions(flow, answers).visits) {
    const from = index.nodes.get(node.id);
    for (const test of from === undefined ? [] : tests.filter(certainAt(from)))
      if (!holdsIn(index, asCondition(test), given)) wrong.push(`${node.id}: ${JSON.stringify(test)}`);
    if (answer !== null) given.set(node.id, answeredBy(node, answer));
  }
  return wrong;
}

function labels(flow: Flow): readonly string[] {
  return (graphOf(flow)?.edges ?? []).map(({ from, to, label }) => `${from} → ${to}: ${label}`);
}

describe('what is certain at a screen', () => {
  it('holds there, for any form and any answers', () => {
    fc.assert(
      fc.property(anyForm, drawn, (flow, numbers) => {
        expect(wronglyCertain(flow, answersFrom(flow, numbers))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('holds there in a troubleshooter', () => {
    const { flow } = compiled(WORKFLOW);
    fc.assert(
      fc.property(drawn, (numbers) => {
        expect(wronglyCertain(flow, answersFrom(flow, numbers))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is left out beside the ways from it', () => {
    const flow = flowOf(
      question('far', { label: 'How far?', options: options('Fails', 'Done'), required: true }),
      question('private', { options: options('Yes', 'No'), visibility: 'far == Done' }),
      question('zone', { visibility: 'far == Done && private == Yes' }),
      question('other', { options: options('A', 'B') }),
      question('both', { visibility: 'other == A && far == Done' }),
      question('last'),
    );
    expect(labels(flow)).toEqual([
      'far → private: “Done”',
      'far → other: “Fails” or “I don’t know”',
      'private → zone: “Yes”',
      'private → other: otherwise',
      'zone → other: ',
      'other → both: “A”, if “How far?” is “Done”',
      'other → last: otherwise',
      'both → last: ',
      'last → summary: ',
    ]);
  });
});
