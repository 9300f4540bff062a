import { describe, expect, it } from 'vitest';
import { type Flow, NO_ANSWERS, nextNode, nextOpenNode, questionCount, type Resolution, resolve } from '@/lib/flow';
import { answered, flowOf, options, question } from './sample-form';

const YES_NO = options(['yes', 'Yes'], ['no', 'No']);

/** plan (required) → slot, deep (for Standard) → name (typed) → extra (optional choice) → end */
const flow = flowOf(
  question('plan', { options: options('Basic', 'Standard'), required: true }),
  question('slot', { options: options('Production', 'Staging'), required: true, visibility: 'plan == Standard' }),
  question('deep', { options: YES_NO, visibility: 'slot == Production' }),
  question('name', { required: true }),
  question('extra', { options: YES_NO }),
);

/** What is shown, in short: `question slot`, `outcome summary`, `redirect plan`. */
function shown(of: Flow, posted: string, asked: string | null): string {
  const resolution = resolve(of, answered(of, posted), asked);
  return `${resolution.kind} ${idOf(resolution)}`;
}

function idOf(resolution: Resolution): string {
  if (resolution.kind === 'redirect') return resolution.to;
  return resolution.kind === 'question' ? resolution.visit.node.id : resolution.outcome.id;
}

describe('what is shown', () => {
  it.each([
    ['the first question for no answers', '', null, 'question plan'],
    ['the first unanswered question', 'plan=Basic', null, 'question name'],
    ['what hangs on the answer', 'plan=Standard', null, 'question slot'],
    ['the question that is asked for', 'plan=Basic', 'plan', 'question plan'],
    ['a question behind typed text that is not here', 'plan=Basic', 'extra', 'question extra'],
    ['a question behind a choice that may be left out', 'plan=Standard&slot=Production', 'name', 'question name'],
    ['the open required choice instead of what lies behind it', 'plan=Standard', 'name', 'redirect slot'],
    ['the open required choice instead of the end', '', 'summary', 'redirect plan'],
    ['the end, though text is not here', 'plan=Basic', 'summary', 'outcome summary'],
    ['the end when everything is answered', 'plan=Basic&name=x&extra=no', null, 'outcome summary'],
    ['the way on from a question that is not asked', 'plan=Basic', 'slot', 'redirect name'],
    ['the way on from the last question that is not asked', 'plan=Basic', 'deep', 'redirect name'],
    ['the first unanswered question for an id that is none', 'plan=Basic', 'nonsense', 'redirect name'],
    [
      'the end for an id that is none, when all is answered',
      'plan=Basic&name=x&extra=no',
      'nonsense',
      'redirect summary',
    ],
  ])('is %s', (_, posted, asked, expected) => {
    expect(shown(flow, posted, asked)).toBe(expected);
  });

  it('is not held up by a required list whose answer may be typed, for what is typed is in no address', () => {
    const live = flowOf(
      question('vm', {
        options: options('Unable to list'),
        required: true,
        dynamicOptions: { uri: '/subscriptions/s/x', textTemplate: '', dependsOn: '', fallback: [] },
      }),
      question('last'),
    );
    expect(shown(live, '', 'last')).toBe('question last');
    expect(shown(live, '', 'summary')).toBe('outcome summary');
  });

  it('leads on from each question', () => {
    expect(nextNode(flow, answered(flow, 'plan=Standard'), 'plan')).toBe('slot');
    expect(nextNode(flow, answered(flow, 'plan=Basic'), 'plan')).toBe('name');
    expect(nextNode(flow, NO_ANSWERS, 'plan')).toBe('plan');
    expect(nextNode(flow, answered(flow, 'plan=Basic'), 'name')).toBe('extra');
    expect(nextNode(flow, answered(flow, 'plan=Basic'), 'extra')).toBe('summary');
    expect(nextNode(flow, answered(flow, 'plan=Basic'), 'slot')).toBe('name');
  });

  it('leads to the next open question after an answer was changed', () => {
    const answers = answered(flow, 'plan=Standard&slot=Production&name=x&extra=no');
    expect(nextOpenNode(flow, answers, 'plan')).toBe('deep');
    expect(nextOpenNode(flow, answered(flow, 'plan=Basic&name=x&extra=no'), 'plan')).toBe('summary');
  });

  it('is information with the question that follows it, or with the end', () => {
    const withNotes = flowOf(
      question('first', { control: 'infoblock', content: 'Read this' }),
      question('other', { control: 'textblock', label: 'Not this', visibility: 'plan == Standard' }),
      question('plan', { options: options('Basic', 'Standard') }),
      question('last', { control: 'textblock', label: 'And that', visibility: 'plan == Basic' }),
    );
    const start = resolve(withNotes, NO_ANSWERS, null);
    expect(start.kind === 'question' && start.visit.notes.map(({ html }) => html)).toEqual(['Read this']);
    const end = resolve(withNotes, answered(withNotes, 'plan=Basic'), null);
    expect(end.kind === 'outcome' && end.notes.map(({ html }) => html)).toEqual(['And that']);
  });

  it('is the end of a form that asks nothing', () => {
    expect(shown(flowOf(), '', null)).toBe('outcome summary');
    expect(shown(flowOf(question('only', { control: 'infoblock', content: 'Read' })), '', null)).toBe(
      'outcome summary',
    );
  });

  it('is every question of a form that repeats or forgets ids', () => {
    const twice = flowOf(question('a'), question('a'), question(''));
    expect(twice.nodes.map(({ id }) => id)).toEqual(['a', 'a-2', 'question', 'summary']);
    expect(shown(twice, 'a=1&a-2=2', null)).toBe('question question');
  });

  it('keeps the end apart from a question that is called so', () => {
    const named = flowOf(question('Summary'), question('summary-2'));
    expect(named.end).toBe('summary-3');
  });
});

describe('the trail', () => {
  it('holds the questions passed with their answers, and the one before', () => {
    const { trail } = resolve(flow, answered(flow, 'plan=Standard&slot=Production'), 'name');
    expect(trail.path.map(({ node, answer }) => [node.id, answer?.chosen])).toEqual([
      ['plan', [1]],
      ['slot', [0]],
      ['deep', undefined],
    ]);
    expect(trail.previous).toBe('deep');
    expect(resolve(flow, NO_ANSWERS, null).trail.previous).toBeNull();
  });

  it('shows a question that was answered before with its answer', () => {
    const resolution = resolve(flow, answered(flow, 'plan=Standard&slot=Staging'), 'slot');
    expect(resolution.kind === 'question' && resolution.visit.answer?.chosen).toEqual([1]);
  });

  it('keeps later answers when an earlier one changes, and names those no longer asked', () => {
    const { trail } = resolve(flow, answered(flow, 'plan=Basic&slot=Production&deep=yes&extra=no'), 'extra');
    expect(trail.stray.map(({ node }) => node.id)).toEqual(['slot', 'deep']);
  });

  it('does not call an answer forgotten that may still be asked for', () => {
    expect(resolve(flow, answered(flow, 'slot=Production&extra=no'), null).trail.stray).toEqual([]);
    const back = resolve(flow, answered(flow, 'plan=Standard&deep=yes'), 'plan');
    expect(back.trail.stray).toEqual([]);
  });

  it('names answers that fit nothing', () => {
    const answers = {
      choices: new Map([
        ['plan', [0]],
        ['unheard', [1]],
        ['extra', [7]],
      ]),
      texts: new Map([['plan', 'typed']]),
    };
    expect(resolve(flow, answers, null).trail.dropped).toEqual([
      { name: 'unheard', value: '', reason: 'unknownQuestion' },
      { name: 'extra', value: '', reason: 'unknownOption' },
      { name: 'plan', value: '', reason: 'takesNoText' },
    ]);
  });

  it.each([
    ['at the start: the longer branch', '', 'plan', 1, 4],
    ['on the longer branch', 'plan=Standard', 'slot', 2, 3],
    ['where a question fell away', 'plan=Standard&slot=Staging', 'name', 3, 1],
    ['on the shorter branch', 'plan=Basic', 'name', 2, 1],
    ['at the last question', 'plan=Basic', 'extra', 3, 0],
    ['at the end', 'plan=Basic', 'summary', 3, 0],
  ])('tells how far it is, %s', (_, posted, asked, number, atMostMore) => {
    expect(resolve(flow, answered(flow, posted), asked).trail.progress).toEqual({ number, atMostMore });
  });

  it('counts of branches that exclude each other only the longest', () => {
    const branching = flowOf(
      question('kind', { options: options('a', 'b', 'c'), required: true }),
      ...['1', '2', '3'].map((id) => question(`a${id}`, { visibility: 'kind == a' })),
      ...['1', '2'].map((id) => question(`b${id}`, { visibility: 'kind == b' })),
      question('last'),
    );
    expect(questionCount(branching)).toBe(5);
  });
});

describe('a form whose conditions look ahead or round in circles', () => {
  it('asks a question after the one that decides it', () => {
    const ahead = flowOf(
      question('details', { visibility: 'kind == Other' }),
      question('first'),
      question('kind', { options: options('Usual', 'Other') }),
      question('last'),
    );
    expect(ahead.nodes.map(({ id }) => id)).toEqual(['first', 'kind', 'details', 'last', 'summary']);
  });

  it('keeps its order where questions wait for each other, and ends', () => {
    const circle = flowOf(
      question('a', { options: YES_NO, visibility: 'b == yes' }),
      question('b', { options: YES_NO, visibility: 'a == yes' }),
      question('c', { visibility: 'd == yes' }),
      question('d', { options: YES_NO }),
    );
    expect(circle.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c', 'summary']);
    expect(shown(circle, 'a=yes&b=yes&d=yes', null)).toBe('question c');
    expect(shown(circle, 'a=yes&b=yes', null)).toBe('question d');
  });
});
