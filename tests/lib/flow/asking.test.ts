import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  askingOf,
  askingsOf,
  type Flow,
  isAsked,
  type PassedQuestion,
  type Settled,
  shownQuestions,
} from '@/lib/flow';
import { checkFlow } from '@/lib/flow/checks';
import { answersFrom, anyForm, drawn } from './any-form';
import { flowOf, form, options, question } from './sample-form';

/** Whether what is said holds for the questions asked so far: nothing of the engine's own way to decide is used. */
function isTrue(said: Settled, asked: readonly PassedQuestion[]): boolean {
  switch (said.kind) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'all':
      return said.parts.every((part) => isTrue(part, asked));
    case 'any':
      return said.parts.some((part) => isTrue(part, asked));
    case 'comparison': {
      const answer = asked.find(({ node }) => node === said.node)?.answer ?? null;
      return isGiven(said, answer) === said.is;
    }
  }
}

function isGiven(
  { node, answer: said }: Extract<Settled, { kind: 'comparison' }>,
  given: PassedQuestion['answer'],
): boolean {
  if (given === null) return false;
  if (said.kind === 'anything') return true;
  if (said.kind === 'option') return given.chosen.includes(said.option);
  const isNumber = node.kind === 'question' && node.drawing === 'number';
  return given.text === said.text || (isNumber && given.text !== '' && Number(given.text) === Number(said.text));
}

/** Ids that are asked, by what is said of each alone. */
function askedAsSaid(flow: Flow, answers: Answers): readonly string[] {
  const { visits } = shownQuestions(flow, answers);
  const asked: PassedQuestion[] = [];
  for (const node of flow.nodes) {
    const visit = visits.find((each) => each.node === node);
    if (isAsked(node) && isTrue(askingOf(flow, node.id), asked)) asked.push(visit ?? { node, notes: [], answer: null });
  }
  return asked.map(({ node }) => node.id);
}

describe('what is said of a condition', () => {
  it('is what the engine does, for any form and any answers', () => {
    fc.assert(
      fc.property(anyForm, drawn, (flow, numbers) => {
        const answers = answersFrom(flow, numbers);
        const ids = shownQuestions(flow, answers).visits.map(({ node }) => node.id);
        expect(askedAsSaid(flow, answers)).toEqual(ids);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never speaks of a question that cannot have an answer there', () => {
    fc.assert(
      fc.property(anyForm, (flow) => {
        for (const [place, { id }] of flow.nodes.entries()) {
          for (const named of namedIn(askingOf(flow, id))) {
            expect(flow.nodes.findIndex((node) => node.id === named)).toBeLessThan(place);
            expect(askingOf(flow, named).kind).not.toBe('never');
          }
        }
      }),
    );
  });

  it('is what the author’s guide says', () => {
    const guide = readFileSync('content/README.md', 'utf8');
    const rows = [...guide.matchAll(/^\| [^|]+ \| `([^`]+)` +\| (always|never) asked +\|$/gm)];
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const [, visibility = '', kind] of rows) {
      const flow = flowOf(
        question('restore_kind', { options: options('server', 'database') }),
        question('server_name', visibility === 'false' ? { hidden: true } : { visibility }),
      );
      expect(askingOf(flow, 'server_name').kind, visibility).toBe(kind);
    }
  });

  it.each([
    ['ghost == x', 'no question has the ID "ghost"; "a" is always asked'],
    ['plan == basic', '"basic" isn’t an option of the question "plan" (did you mean "Basic"?); "a" is never asked'],
    [
      'a != x',
      'whether "a" is asked depends on its own answer, which doesn’t exist before it’s asked; "a" is always asked',
    ],
    ['info == x', '"info" is information, not a question, so it never has an answer; "a" is never asked'],
    ['plan', 'in this condition, "plan" compares nothing; "a" is always asked'],
  ])('is what its finding says: %s', (visibility, message) => {
    const flow = flowOf(
      question('plan', { options: options('Basic', 'Standard') }),
      question('info', { control: 'infoblock', content: 'x' }),
      question('a', { visibility }),
    );
    expect(checkFlow(flow, new Map()).map((finding) => finding.message)).toContain(message);
  });
});

describe('when a question is asked, in words', () => {
  it.each([
    ['plan == std', '“Which plan?” is “Standard”'],
    ['name != Gold', '“What is name?” isn’t “Gold”'],
    ['plan != null && name == null', '“Which plan?” is answered and “What is name?” isn’t answered'],
    ['tags == a || tags != b', '“What is tags?” includes “a” or “What is tags?” doesn’t include “b”'],
    ['name == x && (plan == std || missing)', ''],
    [
      'name == x && (plan == std || plan == null)',
      '“What is name?” is “x” and (“Which plan?” is “Standard” or “Which plan?” isn’t answered)',
    ],
    ['plan == std || plan == Pro || plan == Max', '“Which plan?” is “Standard”, “Pro”, or “Max”'],
    ['plan != std && plan != Pro', '“Which plan?” isn’t “Standard” or “Pro”'],
    [
      'plan != null && plan != std && plan != Pro',
      '“Which plan?” is answered, and the answer isn’t “Standard” or “Pro”',
    ],
    [
      'server != null && server != none && server != dont_know_answer',
      '“Which server?” is answered, and the answer isn’t “No list” or “Other”',
    ],
    ['tags != a && tags != b', '“What is tags?” doesn’t include “a” or “b”'],
  ])('%j is %s', (visibility, words) => {
    const asked = form(
      question('plan', { label: 'Which plan?', options: options(['std', 'Standard'], 'Pro', 'Max') }),
      question('name'),
      question('tags', { control: 'multiselectdropdown', options: options('a', 'b') }),
      question('server', {
        label: 'Which server?',
        options: options(['none', 'No list'], ['dont_know_answer', 'Other']),
        dynamicOptions: { uri: '/subscriptions/s/servers', textTemplate: '', dependsOn: '', fallback: [] },
      }),
      question('last', { visibility }),
    );
    expect(askingsOf(asked)[4]?.words).toBe(words);
  });
});

function namedIn(said: Settled): readonly string[] {
  if (said.kind === 'comparison') return [said.node.id];
  return 'parts' in said ? said.parts.flatMap(namedIn) : [];
}
