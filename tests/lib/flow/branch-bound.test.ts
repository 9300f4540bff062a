import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, answerOf, type Flow, NO_ANSWERS, nextNode, resolve, stepsFlow, withAnswer } from '@/lib/flow';
import { answersFrom, drawn } from './any-form';
import { compiled, WORKFLOW } from './sample-workflow';

/** Steps of two causes: two against the first, three against the second. */
function causesFlow(): Flow {
  const steps = Array.from({ length: 5 }, (_, at) => {
    return { id: `step-${at + 1}`, html: `Do ${at + 1}`, text: `Do ${at + 1}`, group: '' };
  });
  const causes = [
    { text: 'Dirty', first: 'step-1', last: 'step-2' },
    { text: 'Bent', first: 'step-3', last: 'step-5' },
  ];
  const none = { documents: [], formId: '' };
  const flow = stepsFlow({ id: 'box', title: 'Box', description: '', articleId: '', steps, causes, ...none });
  if (flow === undefined) throw new Error('these steps are no flow');
  return flow;
}

/** What is told at every question on the way that these answers make, up to the end. */
function bounds(flow: Flow, prepared: Answers): readonly number[] {
  const told: number[] = [];
  let answers = NO_ANSWERS;
  for (let at = resolve(flow, answers, null); at.kind === 'question' && told.length < 50; ) {
    const { node } = at.visit;
    told.push(at.trail.progress.atMostMore);
    const answer = answerOf(node, prepared) ?? (node.options.length > 0 ? { chosen: [0], text: '' } : null);
    answers = withAnswer(answers, node.id, answer);
    at = resolve(flow, answers, nextNode(flow, answers, node.id));
  }
  return told;
}

describe('how much can follow where a flow branches', () => {
  it.each([
    [[0], 'step-1', { number: 2, atMostMore: 1 }],
    [[1], 'step-3', { number: 2, atMostMore: 2 }],
    [[1], 'step-5', { number: 4, atMostMore: 0 }],
    [[2], 'step-1', { number: 2, atMostMore: 4 }],
    [[2], 'step-3', { number: 4, atMostMore: 2 }],
  ])('counts what the cause %j leaves, at %s', (chosen, at, progress) => {
    const answers = { ...NO_ANSWERS, choices: new Map([['cause', chosen]]) };
    expect(resolve(causesFlow(), answers, at).trail.progress).toEqual(progress);
  });

  it.each([
    ['steps of causes', causesFlow()],
    ['a troubleshooter', compiled(WORKFLOW).flow],
  ])('is never less than what follows, and falls with every question, in %s', (_, flow) => {
    fc.assert(
      fc.property(drawn, (numbers) => {
        const told = bounds(flow, answersFrom(flow, numbers));
        for (const [at, bound] of told.entries()) {
          expect(bound).toBeGreaterThanOrEqual(told.length - at - 1);
          if (at > 0) expect(bound).toBeLessThan(told[at - 1] ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
