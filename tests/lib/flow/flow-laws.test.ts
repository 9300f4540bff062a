import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  answerOf,
  carriedFields,
  decodeChoices,
  decodeForm,
  encodeChoices,
  type Flow,
  isAsked,
  NO_ANSWERS,
  namesOf,
  nextNode,
  nodeSegment,
  resolve,
  shownQuestions,
  withAnswer,
} from '@/lib/flow';
import { answersFrom, anyForm, drawn } from './any-form';
import { mapOf } from './sample-form';

/** Walks a flow from the first question on, answering from `prepared`, and gives what was asked, with the bounds told. */
function walk(flow: Flow, prepared: Answers) {
  const asked: string[] = [];
  const bounds: number[] = [];
  let answers = NO_ANSWERS;
  let resolution = resolve(flow, answers, null);
  for (let left = 100; resolution.kind !== 'outcome' && left > 0; left -= 1) {
    if (resolution.kind === 'redirect') throw new Error(`the way on redirects to ${resolution.to}`);
    const { node } = resolution.visit;
    asked.push(node.id);
    bounds.push(resolution.trail.progress.atMostMore);
    expect(resolution.trail.progress.number).toBe(asked.length);
    const answer = answerOf(node, prepared) ?? (node.options.length > 0 ? { chosen: [0], text: '' } : null);
    answers = withAnswer(answers, node.id, answer);
    resolution = resolve(flow, answers, nextNode(flow, answers, node.id));
  }
  return { asked, bounds, answers, end: resolution };
}

describe('for any form and any answers', () => {
  it('a walk ends, asks every shown question once, and the bound on the rest never rises', () => {
    fc.assert(
      fc.property(anyForm, drawn, (flow, numbers) => {
        const { asked, bounds, answers, end } = walk(flow, answersFrom(flow, numbers));
        expect(end.kind).toBe('outcome');
        expect(asked.length).toBeLessThanOrEqual(flow.nodes.filter(isAsked).length);
        expect(new Set(asked).size).toBe(asked.length);
        expect(shownQuestions(flow, answers).visits.map(({ node }) => node.id)).toEqual(asked);
        for (const [index, bound] of bounds.entries()) {
          expect(bound).toBeGreaterThanOrEqual(asked.length - index - 1);
          if (index > 0) expect(bound).toBeLessThan(bounds[index - 1] ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('whatever is asked for resolves at once or by one redirect to what does', () => {
    fc.assert(
      fc.property(anyForm, drawn, fc.nat(20), (flow, numbers, place) => {
        const answers = answersFrom(flow, numbers);
        const asked = flow.nodes[place]?.id ?? null;
        const first = resolve(flow, answers, asked);
        const shown = first.kind === 'redirect' ? resolve(flow, answers, first.to) : first;
        expect(shown.kind).not.toBe('redirect');
        if (shown.kind === 'question') expect(flow.nodes).toContain(shown.visit.node);
      }),
      { numRuns: 300 },
    );
  });

  it('every answer is on the way, kept aside, or still ahead', () => {
    fc.assert(
      fc.property(anyForm, drawn, (flow, numbers) => {
        const answers = answersFrom(flow, numbers);
        const end = resolve(flow, answers, flow.end);
        const onTheWay = end.trail.path.filter(({ answer }) => answer !== null).map(({ node }) => node.id);
        const kept = end.trail.stray.map(({ node }) => node.id);
        const given = flow.nodes.filter((node) => isAsked(node) && answerOf(node, answers) !== null);
        if (end.kind === 'outcome') expect(onTheWay.length + kept.length).toBe(given.length);
        expect(kept.filter((id) => onTheWay.includes(id))).toEqual([]);
        expect(end.trail.dropped).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('every way from one question to the next is on the map', () => {
    fc.assert(
      fc.property(anyForm, drawn, (flow, numbers) => {
        const graph = mapOf(flow);
        const ways = new Set(graph.edges.map(({ from, to }) => JSON.stringify([from, to])));
        const { visits, outcome } = shownQuestions(flow, answersFrom(flow, numbers));
        const ids = [...visits.map(({ node }) => node.id), outcome.id];
        expect(graph.starts).toContain(ids[0]);
        for (const [index, id] of ids.entries()) {
          expect(graph.nodes.map((node) => node.id)).toContain(id);
          if (index > 0) expect(ways).toContain(JSON.stringify([ids[index - 1], id]));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('choices come back from their address, and the address from them', () => {
    fc.assert(
      fc.property(anyForm, drawn, (flow, numbers) => {
        const { choices } = answersFrom(flow, numbers);
        const query = encodeChoices(flow, choices);
        const { answers, dropped } = decodeChoices(flow, new URLSearchParams(query));
        expect(dropped).toEqual([]);
        expect(new Map(answers.choices)).toEqual(new Map(choices));
        expect(encodeChoices(flow, answers.choices)).toBe(query);
        expect(encodeChoices(flow, new Map([...choices].toReversed()))).toBe(query);
      }),
      { numRuns: 300 },
    );
  });

  it('all answers come back from the fields of a posted form', () => {
    fc.assert(
      fc.property(anyForm, drawn, (flow, numbers) => {
        const answers = answersFrom(flow, numbers);
        const read = decodeForm(flow, carriedFields(flow, answers));
        expect(read.dropped).toEqual([]);
        expect(new Map(read.answers.choices)).toEqual(new Map(answers.choices));
        expect(new Map(read.answers.texts)).toEqual(new Map(answers.texts));
      }),
      { numRuns: 300 },
    );
  });

  it('every node is found by its part of the address', () => {
    fc.assert(
      fc.property(anyForm, (flow) => {
        for (const { id } of flow.nodes) {
          expect(namesOf(flow).node(decodeURIComponent(nodeSegment(flow, id)))).toBe(id);
          expect(nodeSegment(flow, id)).toMatch(/^[^/?#]+$/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
