import { describe, expect, it } from 'vitest';
import type { Flow } from '@/lib/flow';
import { flowOf, mapOf, options, question } from './sample-form';
import { compiled, WORKFLOW } from './sample-workflow';

function edges(flow: Flow): readonly string[] {
  return mapOf(flow).edges.map(({ from, to, label }) => `${from} → ${to}${label === '' ? '' : `: ${label}`}`);
}

describe('the map', () => {
  it('of a form shows which answers lead where', () => {
    const flow = flowOf(
      question('plan', { label: 'Which plan?', options: options('Basic', ['std', 'Standard'], 'Premium') }),
      question('note', { control: 'infoblock', content: 'Read', visibility: 'plan == Basic' }),
      question('slot', {
        label: 'Which slot?',
        options: options('A', 'B'),
        visibility: 'plan == std || plan == Premium',
      }),
      question('why', { visibility: 'plan == Basic' }),
      question('deep', { visibility: 'plan == Premium && slot == A' }),
      question('last'),
    );
    expect(edges(flow)).toEqual([
      'plan → slot: “Standard” or “Premium”',
      'plan → why: “Basic”',
      'plan → last: no answer',
      'slot → deep: “A”, if “Which plan?” is “Premium”',
      'slot → last: otherwise',
      'why → last',
      'deep → last',
      'last → summary',
    ]);
    expect(mapOf(flow).nodes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'question plan',
      'question slot',
      'question why',
      'question deep',
      'question last',
      'outcome summary',
    ]);
    expect(mapOf(flow).starts).toEqual(['plan']);
    expect(mapOf(flow).edges[0]?.options).toEqual([1, 2]);
  });

  it('of a form tells by which questions it can begin', () => {
    const flow = flowOf(question('a', { visibility: 'missing == x' }), question('b', { hidden: true }), question('c'));
    expect(mapOf(flow).starts).toEqual(['a']);
    expect(edges(flow)).toEqual(['a → c', 'c → summary']);
  });

  it('of a form knows a question that hides itself once it is answered', () => {
    const flow = flowOf(
      question('a', { visibility: 'a == null' }),
      question('b', { visibility: 'a == 3' }),
      question('c'),
    );
    expect(edges(flow)).toEqual(['a → b: “3”', 'a → c: otherwise', 'b → c', 'c → summary']);
  });

  it('of a troubleshooter shows its ways', () => {
    expect(edges(compiled(WORKFLOW).flow)).toEqual([
      'kind → age: “To a point in time”',
      'kind → geo: “Geo restore”',
      'kind → check_agent: “Other” or “I don’t know”',
      'age → network',
      'network → private: “private”',
      'network → too_old: otherwise',
      'check_agent → solved: “It fixed my problem”',
      'check_agent → too_old: “Done, continue” or “Skip this step”',
    ]);
  });
});
