import { describe, expect, it } from 'vitest';
import { checkFlow, diagnoseForm, diagnoseTroubleshooter } from '@/lib/flow/checks';
import type { Article, FormQuestion } from '@/lib/format';
import { readJson } from '../format/reading';
import { flowOf, options, question } from './sample-form';
import { compiled, LOOK_UPS, WORKFLOW, workflow } from './sample-workflow';

const PLAN = question('plan', { options: options('Basic', ['std', 'Standard plan']), required: true });

/** Codes of what is wrong with a form that asks for a plan and then these. */
function formCodes(...questions: readonly FormQuestion[]): readonly string[] {
  return checkFlow(flowOf(PLAN, ...questions), new Map()).map(({ code }) => code);
}

/** `code path+offset` of what is wrong with a troubleshooter. */
function workflowFindings(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const { flow, places, findings } = compiled(workflow(changes));
  return [...findings, ...checkFlow(flow, places)].map(({ code, path }) => `${code} ${path.join('.')}`);
}

const ask = (id: string, next: unknown) => ({
  id,
  displayLabel: `${id}?`,
  dropdownOptions: ['Yes', 'No'],
  required: false,
  next,
});
const END = [{ id: 'end', title: 'The end' }];
const only = (questions: readonly unknown[], outcomes: readonly unknown[] = END) => ({
  questions,
  outcomes,
  cards: [],
  start: undefined,
});

describe('a form is checked for', () => {
  it.each<readonly [string, readonly FormQuestion[], readonly string[]]>([
    ['nothing that is right', [question('a', { visibility: 'plan == Basic' })], []],
    ['questions that do not exist', [question('a', { visibility: 'plam == Basic' })], ['unknown-question']],
    ['ids in another case', [question('a', { visibility: 'Plan == Basic' })], ['question-id-case']],
    [
      'answers that are not offered',
      [question('a', { visibility: 'plan == Gold || plan == Basic' })],
      ['unknown-answer'],
    ],
    [
      'questions that hang on such an answer alone',
      [question('a', { visibility: 'plan == Gold' })],
      ['unknown-answer', 'unreachable-question'],
    ],
    [
      'questions that hang on one never asked',
      [question('a', { visibility: 'plan == Gold' }), question('b', { visibility: 'a == x' })],
      ['unknown-answer', 'unreachable-question', 'unreachable-question'],
    ],
    [
      'questions that hang on branches that exclude each other',
      [
        question('a', { options: options('x'), visibility: 'plan == Basic' }),
        question('b', { visibility: 'a == x && plan == std' }),
      ],
      ['unreachable-question'],
    ],
    ['answers named by their text', [question('a', { visibility: 'plan == Standard plan' })], ['answer-by-text']],
    [
      'conditions that contradict themselves',
      [question('a', { visibility: 'plan == Basic && plan != Basic' })],
      ['always-false'],
    ],
    ['two answers to one choice', [question('a', { visibility: 'plan == Basic && plan == std' })], ['always-false']],
    [
      'but not two of several answers',
      [
        question('t', { control: 'multiselectdropdown', options: options('x', 'y') }),
        question('a', { visibility: 't == x && t == y' }),
      ],
      [],
    ],
    ['nor an answer beside text', [question('t', {}), question('a', { visibility: 't == x || t != null' })], []],
    ['conditions on themselves', [question('a', { visibility: 'a == x' })], ['self-reference']],
    [
      'conditions in circles',
      [question('a', { visibility: 'b != x' }), question('b', { visibility: 'a != x' })],
      ['loop', 'later-question'],
    ],
    ['conditions on what comes later', [question('a', { visibility: 'b == x' }), question('b')], ['later-question']],
    ['conditions that cannot be read', [question('a', { visibility: 'plan = Basic' })], ['unreadable-condition']],
    [
      'brackets that do not match',
      [question('a', { visibility: 'plan == Basic)' }), question('b', { visibility: '(plan == Basic' })],
      ['odd-bracket', 'odd-bracket'],
    ],
    [
      'conditions on information',
      [question('i', { control: 'infoblock' }), question('a', { visibility: 'i != null || plan == Basic' })],
      ['reference-to-note'],
    ],
    [
      'patterns that cannot be run',
      [question('a', { validations: [{ kind: 'pattern', value: '(?=a)', message: '' }] })],
      ['unusable-pattern'],
    ],
    [
      'patterns that are too long',
      [question('a', { validations: [{ kind: 'pattern', value: 'a'.repeat(501), message: '' }] })],
      ['unusable-pattern'],
    ],
    [
      'rules about questions that do not exist',
      [question('a', { validations: [{ kind: 'greaterThan', value: 'limit', message: '' }] })],
      ['unknown-related-question'],
    ],
    ['questions hidden for good', [question('a', { hidden: true })], []],
  ])('%s', (_, questions, codes) => {
    expect(formCodes(...questions)).toEqual(codes);
  });

  it('with a guess, and softly where the way out is offered anyway', () => {
    const found = checkFlow(
      flowOf(PLAN, question('a', { visibility: 'plam == Basic || plan == Basik || plan != dont_know_answer' })),
      new Map(),
    );
    expect(found.map(({ message, fix, severity }) => ({ message, fix, severity }))).toEqual([
      {
        message: 'no question has the ID "plam" (did you mean "plan"?); "a" is always asked',
        fix: 'Write plan.',
        severity: 'error',
      },
      {
        message: '"Basik" isn’t an option of the question "plan" (did you mean "Basic"?); "a" is always asked',
        fix: 'Write Basic.',
        severity: 'warning',
      },
      {
        message: '"dont_know_answer" isn’t an option of the question "plan"; "a" is always asked',
        fix: 'Use the value of one of its options, or add the option.',
        severity: 'info',
      },
    ]);
  });

  it('with line and column, inside the condition', () => {
    const { article } = readJson(`{
  "formElements": [
    { "order": 2, "ID": "b", "controlType": "textbox", "displayLabel": "B",
      "Visibility": "plan == Basic || plam != \\"x\\" && plan = 3" },
    { "order": 1, "id": "plan", "controlType": "dropdown", "displayLabel": "Plan", "dropdownOptions": ["Basic"] }
  ]
}`);
    expect(diagnoseForm(article).map(({ code, line, column }) => `${code}@${line}:${column}`)).toEqual([
      'unknown-question@11:39',
      'unreadable-condition@11:61',
    ]);
  });

  it('within one budget for all its conditions, and says so where that does not reach', () => {
    const first = Array.from({ length: 20 }, (_, at) => question(`q${at}`, { options: options('Yes', 'No') }));
    const all = first.map(({ id }) => `${id} == Yes`).join(' && ');
    const rest = Array.from({ length: 200 }, (_, at) => question(`r${at}`, { visibility: all }));
    expect(formCodes(...first, ...rest)).toEqual(['conditions-not-tried']);
  });

  it('with no more than fifty findings of one kind', () => {
    const many = Array.from({ length: 400 }, (_, at) => question(`q${at}`, { visibility: `x${at} == Yes` }));
    const found = checkFlow(flowOf(...many), new Map());
    expect(found).toHaveLength(50);
    expect(found.at(-1)?.message).toMatch(/\(350 more of these in this file\)$/);
  });

  it('and articles without a form for nothing', () => {
    expect(diagnoseForm(readJson('{}', 'diagnoseAndSolve').article)).toEqual([]);
  });
});

describe('a troubleshooter is checked for', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['nothing that is right', {}, []],
    [
      'ways to ids that do not exist',
      only([ask('a', [{ when: 'a == Yes', goto: 'ennd' }, { goto: 'end' }])]),
      ['unknown-goto questions.0.next.0.goto'],
    ],
    ['a start that does not exist', { start: 'kinds' }, ['unknown-goto start']],
    [
      'dead ends',
      only([ask('a', undefined)]),
      ['dead-end questions.0.id', 'unreachable-question outcomes.0.id', 'missing-outcome outcomes'],
    ],
    [
      'circles',
      only([ask('a', [{ when: 'a == Yes', goto: 'b' }, { goto: 'end' }]), ask('b', 'a')]),
      ['loop questions.1.next'],
    ],
    [
      'options that lead nowhere',
      only([ask('a', [{ when: 'a == Yes', goto: 'end' }])]),
      ['option-leads-nowhere questions.0.next'],
    ],
    [
      'ways nobody takes',
      only([ask('a', [{ goto: 'end' }, { when: 'a == Yes', goto: 'end' }])]),
      ['way-never-taken questions.0.next.1.goto'],
    ],
    ['parts nobody reaches', only([ask('a', 'end'), ask('b', 'end')]), ['unreachable-question questions.1.id']],
    [
      'no outcome at all',
      only([ask('a', 'b'), ask('b', 'a')], []),
      ['loop questions.1.next', 'missing-outcome outcomes'],
    ],
    ['ids that are used twice', only([ask('a', 'end'), ask('a', 'end')]), ['duplicate-node questions.1.id']],
    [
      'articles that do not exist',
      only([ask('a', 'end')], [{ id: 'end', title: 'x', articleIds: ['geo-article', 'gone'] }]),
      ['unknown-card outcomes.0.articleIds.1'],
    ],
    [
      'questions that cannot be borrowed',
      only([{ id: 'netwrk', next: 'end' }, ask('a', 'end')]),
      ['unknown-shared-question questions.0.id'],
    ],
    [
      'conditions on questions that do not exist',
      only([ask('a', [{ when: 'aa == Yes', goto: 'end' }, { goto: 'end' }])]),
      ['unknown-question questions.0.next.0.when'],
    ],
    [
      'conditions on questions that do not come before',
      only([ask('a', [{ when: 'b == Yes', goto: 'end' }, { goto: 'b' }]), ask('b', 'end')]),
      ['way-never-taken questions.0.next.0.goto'],
    ],
    [
      'keys it does not have',
      only([ask('a', [{ go_to: 'end' }, { goto: 'end' }])]),
      [
        'invalid-workflow questions.0.next.0.goto',
        'unknown-workflow-key questions.0.next.0.go_to',
        'dead-end questions.0.id',
        'unreachable-question outcomes.0.id',
        'missing-outcome outcomes',
      ],
    ],
    ['keys at the top', { outcome: [] }, ['unknown-workflow-key outcome']],
    ['values of another type', { haveReady: 'a server' }, ['invalid-workflow haveReady']],
  ])('%s', (_, changes, expected) => {
    expect(workflowFindings(changes)).toEqual(expected);
  });

  it('with line and column', () => {
    const text = JSON.stringify(workflow({ outcomes: [...WORKFLOW.outcomes, { id: 'kind', title: 'x' }] }), null, 2);
    const base = readJson('{}').article;
    const article: Article = {
      ...base,
      body: { format: 'json', text: `---\n${text}\n---\n`, line: 10, value: JSON.parse(text), preamble: '' },
    };
    const place = text.split('\n').findLastIndex((line) => line.includes('"id": "kind"'));
    expect(diagnoseTroubleshooter(article, LOOK_UPS)).toMatchObject([
      { code: 'duplicate-node', line: 10 + 1 + place, column: 14, path: base.path },
    ]);
  });
});
