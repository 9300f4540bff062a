import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowPath, graphOf, pathsThrough } from '@/lib/flow';
import type { FormQuestion } from '@/lib/format';
import { anyForm } from './any-form';
import { flowOf, options, question } from './sample-form';

/** A path as `id=answers`, without its end. */
function told(path: FlowPath): string {
  return path
    .slice(0, -1)
    .map(({ id, answers }) => {
      const said = answers.map((answer) => (answer.kind === 'named' ? answer.text : `(${answer.kind})`));
      return said.length === 0 ? id : `${id}=${said.join('|')}`;
    })
    .join(' ');
}

function pathsOf(...questions: readonly FormQuestion[]): readonly string[] {
  return pathsThrough(flowOf(...questions)).paths.map(told);
}

const kind = question('kind', { required: true, options: options('a', 'b', 'c', 'dont_know_answer') });

describe('the paths through a form', () => {
  it('are one where nothing depends on anything', () => {
    expect(pathsOf(question('when'), kind)).toEqual(['when kind']);
  });

  it('tell answers that lead to the same together', () => {
    const more = question('more', { visibility: 'kind == a || kind == b' });
    expect(pathsOf(kind, more, question('end'))).toEqual(['kind=a|b more end', 'kind=(other) end']);
  });

  it('count an answer that is left out, where a condition can tell', () => {
    const more = question('more', { visibility: 'size != null' });
    expect(pathsOf(question('size'), more)).toEqual(['size=(other) more', 'size=(none)']);
  });

  it('know what was typed, and what is hidden for good', () => {
    const more = question('more', { visibility: 'nodes == 3' });
    const never = question('never', { hidden: true });
    const nodes = question('nodes', { control: 'numerictextbox' });
    expect(pathsOf(nodes, more, never)).toEqual(['nodes=3 more', 'nodes=(other)|(none)']);
  });

  it('ask again where a later condition depends on an earlier answer through another', () => {
    const second = question('second', { required: true, options: options('x', 'y'), visibility: 'kind == a' });
    const third = question('third', { visibility: 'second != x' });
    expect(pathsOf(kind, second, third)).toEqual([
      'kind=a second=x',
      'kind=a second=(other) third',
      'kind=(other) third',
    ]);
  });

  it('say that there are more than they tell', () => {
    const many = Array.from({ length: 12 }, (_, at) => [
      question(`q${at}`, { required: true, options: options('x', 'y') }),
      question(`t${at}`, { visibility: `q${at} == x` }),
    ]).flat();
    const { paths, isWhole } = pathsThrough(flowOf(...many));
    expect(isWhole).toBe(false);
    expect(paths.length).toBeLessThanOrEqual(200);
  });

  it('take only steps that are on the map, in any form', () => {
    fc.assert(
      fc.property(anyForm, (flow) => {
        const graph = graphOf(flow);
        const steps = new Set(graph?.edges.map(({ from, to }) => `${from} → ${to}`));
        for (const path of pathsThrough(flow).paths) {
          for (const [at, { id }] of path.entries()) {
            const before = path[at - 1];
            if (before !== undefined && graph !== null) expect(steps).toContain(`${before.id} → ${id}`);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
