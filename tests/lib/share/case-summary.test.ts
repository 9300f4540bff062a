import { describe, expect, it } from 'vitest';
import { decodeForm, finderFlow, stepsFlow } from '@/lib/flow';
import { caseSummary, summaryAsHtml, summaryAsMarkdown, summaryAsText, summaryJson, summarySchema } from '@/lib/share';
import { siteText } from '@/lib/text';
import { flowOf, question } from '../flow/sample-form';
import { compiled, WORKFLOW } from '../flow/sample-workflow';
import { FLOW, LINK, summaryOf } from './sample-summary';

describe('the case summary of a form', () => {
  it('holds every answered question in the order asked, with its number in the form', () => {
    const { answers } = summaryOf([
      ['details', 'It stopped'],
      ['kind', 'pitr'],
      ['tags', 'CLI'],
      ['tags', 'Portal'],
    ]);
    expect(answers.map(({ id, order, question, answers: said }) => [id, order, question, said])).toEqual([
      ['kind', 20, 'What kind?', ['To a point in time']],
      ['tags', 5, 'Which tools?', ['CLI', 'Portal']],
      ['details', 1000, 'What happened?', ['It stopped']],
    ]);
  });

  it.each([
    ['nothing', {}],
    ['blanks', { server: '  ', details: '\n' }],
  ])('holds no question that was answered with %s', (_, posted) => {
    expect(summaryOf(posted)).toMatchObject({ answers: [], notKnown: [], tried: [], outcome: null });
  });

  it('leaves out answers to questions that are no longer asked', () => {
    expect(summaryOf({ kind: 'pitr', region: 'East' }).answers.map(({ id }) => id)).toEqual(['kind']);
    expect(summaryOf({ kind: 'geo', region: 'East' }).answers.map(({ id }) => id)).toEqual(['kind', 'region']);
  });

  it('keeps what the reader did not know apart', () => {
    const { answers, notKnown } = summaryOf({ kind: 'dont_know_answer', server: 'db1' });
    expect(answers.map(({ id }) => id)).toEqual(['server']);
    expect(notKnown.map(({ id, answers: said }) => [id, said])).toEqual([['kind', ['Not known']]]);
  });

  it('gives a time in UTC and as it was entered', () => {
    const [answer] = summaryOf([
      ['start', '2024-05-01T10:00'],
      ['start~zone', 'Europe/Berlin'],
    ]).answers;
    const time = { utc: '2024-05-01T08:00Z', local: '2024-05-01T10:00', zone: 'Europe/Berlin', offset: '+02:00' };
    expect(answer).toMatchObject({ question: 'When did it begin ?', order: 10, values: [time.utc], time });
  });

  it('marks the text that becomes the description, and lists what to attach one by one', () => {
    const summary = summaryOf({ details: 'It stopped', server: 'db1' });
    expect(summary.answers.map(({ id, isDescription }) => [id, isDescription])).toEqual([
      ['server', false],
      ['details', true],
    ]);
    expect(summary.attach).toEqual(['A screenshot', 'the log']);
  });
});

describe('an answer that its question does not accept', () => {
  const flow = flowOf(question('hours', { control: 'numerictextbox' }), question('server'));
  const { answers } = decodeForm(flow, Object.entries({ hours: 'abc', server: 'db1' }));
  const summary = caseSummary(flow, answers, { link: LINK });
  const words = siteText().caseSummary;

  it('is marked, and no other is', () => {
    expect(summary.answers.map(({ id, isRefused }) => [id, isRefused])).toEqual([
      ['hours', true],
      ['server', false],
    ]);
  });

  it.each([
    ['plain text', summaryAsText(summary, words)],
    ['Markdown', summaryAsMarkdown(summary, words)],
    ['HTML', summaryAsHtml(summary, words)],
  ])('is marked once in %s', (_, copy) => {
    expect(copy.split('the kind of answer the question asks for')).toHaveLength(2);
    expect(copy.indexOf('abc')).toBeLessThan(copy.indexOf('the kind of answer'));
    expect(copy.indexOf('the kind of answer')).toBeLessThan(copy.indexOf('db1'));
  });

  it('is named in the JSON, which keeps it as it was typed', () => {
    const { refused, scopingDetails } = summarySchema.parse(summaryJson(summary));
    expect(refused).toEqual(['hours']);
    expect(scopingDetails.map(({ answer }) => answer.value)).toEqual(['abc', 'db1']);
  });
});

describe('the case summary of steps', () => {
  const flow = stepsFlow({
    id: 'steps',
    title: 'Restore',
    description: '',
    articleId: 'restore',
    steps: [1, 2, 3].map((n) => ({ id: `step-${n}`, html: '', text: `Do ${n}`, group: '' })),
    documents: [],
    formId: '',
  });
  if (flow === undefined) throw new Error('no flow');

  it('says what was tried and how it ended', () => {
    const { answers } = decodeForm(flow, Object.entries({ 'step-1': 'no', 'step-2': 'skip', 'step-3': 'yes' }));
    const recommended = [{ title: 'Backups', href: '/articles/backups' }];
    const { tried, outcome } = caseSummary(flow, answers, { link: '/x', recommended });
    expect(tried.map(({ step, result, answer }) => [step, result, answer])).toEqual([
      ['Step 1: Do 1', 'no', 'Done'],
      ['Step 2: Do 2', 'skip', 'Skipped'],
      ['Step 3: Do 3', 'yes', 'It fixed my problem'],
    ]);
    expect(outcome).toEqual({ title: 'Your problem is solved', ending: 'solved', recommended });
  });
});

describe('the case summary of the finder', () => {
  it('leaves out that there is no article', () => {
    const topics = [1, 2].map((n) => ({ id: `t${n}`, name: `Topic ${n}`, articleIds: [] }));
    const products = [1, 2].map((n) => ({
      id: `${n}`,
      name: `Product ${n}`,
      group: '',
      problems: [{ id: 'all', name: 'All', topics }],
    }));
    const finder = finderFlow({ id: 'finder', title: 'Guided help', description: '', products });
    const summaryOf = (query: string) =>
      caseSummary(finder, decodeForm(finder, new URLSearchParams(query)).answers, { link: LINK });
    expect(summaryOf('product=none-of-these').outcome).toBeNull();
    expect(summaryOf('product=1&topic-1-all=t1').outcome).toMatchObject({ title: 'Topic 1' });
  });
});

describe('the case summary of a troubleshooter', () => {
  it('holds answers, cards with their articles, and where it came out', () => {
    const { flow } = compiled(WORKFLOW);
    const { answers } = decodeForm(flow, Object.entries({ kind: 'other', check_agent: 'yes' }));
    const summary = caseSummary(flow, answers, { link: LINK });
    expect(summary.answers.map(({ id, order, answers: said }) => [id, order, said])).toEqual([['kind', 1, ['Other']]]);
    expect(summary.tried).toMatchObject([{ id: 'check_agent', order: 2, result: 'yes', articleId: 'agent-card' }]);
    expect(summary.outcome).toMatchObject({ title: 'Solved', ending: 'solved' });
    expect(summary.attach).toEqual(['The error message']);
  });

  it('of one that was left half way holds what was answered so far', () => {
    const { flow } = compiled(WORKFLOW);
    const { answers } = decodeForm(flow, Object.entries({ kind: 'other' }));
    expect(caseSummary(flow, answers, { link: LINK }).answers.map(({ id }) => id)).toEqual(['kind']);
    expect(FLOW.first).toBe('start');
  });
});
