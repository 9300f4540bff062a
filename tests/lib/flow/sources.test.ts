import { describe, expect, it } from 'vitest';
import {
  type ArticleStep,
  decodeChoices,
  encodeChoices,
  type Flow,
  finderFlow,
  isAsked,
  NO_ANSWERS,
  nextNode,
  questionCount,
  resolve,
  type StepsSource,
  stepsFlow,
  workflowJsonSchema,
} from '@/lib/flow';
import { checkFlow } from '@/lib/flow/checks';
import { answered, flowOf, mapOf, options, outcomeNode, question, questionNode } from './sample-form';
import { compiled, WORKFLOW, workflow } from './sample-workflow';

/** Where these choices lead: the ids of the questions passed, and what is shown. */
function way(flow: Flow, query: string, asked: string | null = null): string {
  const resolution = resolve(flow, decodeChoices(flow, new URLSearchParams(query)).answers, asked);
  const passed = resolution.trail.path.map(({ node }) => node.id);
  if (resolution.kind === 'redirect') return [...passed, `→ ${resolution.to}`].join(' ');
  return [...passed, resolution.kind === 'question' ? `${resolution.visit.node.id}?` : resolution.outcome.id].join(' ');
}

describe('the steps of an article', () => {
  const step = (number: number): ArticleStep => {
    return { id: `step-${number}`, html: `<p>Do ${number}</p>`, text: `Do ${number}`, group: '' };
  };
  const source: StepsSource = {
    id: 'restore-steps',
    title: 'Restore a server',
    description: 'How to',
    articleId: 'restore',
    steps: [step(1), step(2), step(3)],
    documents: [{ title: 'Backup', href: 'https://docs.example/backup' }],
    formId: 'a-form',
  };
  const flow = stepsFlow(source);

  it('are no flow where there are fewer than two', () => {
    expect(stepsFlow({ ...source, steps: [] })).toBeUndefined();
    expect(stepsFlow({ ...source, steps: [step(1)] })).toBeUndefined();
  });

  it.each([
    ['', null, 'step-1?'],
    ['step-1=no', null, 'step-1 step-2?'],
    ['step-1=skip&step-2=no', null, 'step-1 step-2 step-3?'],
    ['step-1=no&step-2=yes', null, 'step-1 step-2 solved'],
    ['step-1=no&step-2=yes', 'step-3', 'step-1 step-2 → solved'],
    ['step-1=no&step-2=no&step-3=no', null, 'step-1 step-2 step-3 not-solved'],
    ['', 'step-3', 'step-1 step-2 step-3?'],
    ['step-1=no', 'solved', 'step-1 step-2 step-3 → not-solved'],
  ])('are followed one at a time: %j, asked for %s', (query, asked, expected) => {
    expect(flow && way(flow, query, asked)).toBe(expected);
  });

  it('keep what was tried and how it ended in the address', () => {
    const answers = flow && answered(flow, 'step-1=no&step-2=skip&step-3=yes');
    expect(flow && answers && encodeChoices(flow, answers.choices)).toBe('step-1=no&step-2=skip&step-3=yes');
  });

  it('end with the documents, and where nothing helped with the form', () => {
    if (flow === undefined) throw new Error('no flow');
    expect(outcomeNode(flow, 'solved')).toMatchObject({ ending: 'solved', documents: source.documents, formId: '' });
    expect(outcomeNode(flow, 'not-solved')).toMatchObject({
      ending: 'notSolved',
      documents: source.documents,
      articleIds: [],
      formId: 'a-form',
    });
    expect(questionCount(flow)).toBe(3);
    expect(checkFlow(flow, new Map())).toEqual([]);
    expect(nextNode(flow, answered(flow, 'step-2=no'), 'step-2')).toBe('step-3');
  });

  it('are named by their number and their first words', () => {
    const long = stepsFlow({
      ...source,
      steps: [step(1), { ...step(2), text: `Open the portal and ${'look '.repeat(40)}` }],
    });
    expect(long?.nodes[0]?.title).toBe('Step 1: Do 1');
    const sentences = stepsFlow({
      ...source,
      steps: [step(1), { ...step(2), text: `Stop the server in the portal. ${'Then wait. '.repeat(20)}` }],
    });
    expect(sentences?.nodes[1]?.title).toBe('Step 2: Stop the server in the portal');
    expect(long?.nodes[1]?.title).toMatch(/^Step 2: Open the portal .{100,130}look…$/);
  });
});

describe('a troubleshooter', () => {
  const { flow, findings } = compiled(WORKFLOW);

  it.each([
    ['in what it solves', { solves: 'Run `az restore` first.' }, ['solves'], '`az restore`'],
    ['in what to have ready', { haveReady: ['A name', 'The **ID**'] }, ['haveReady', 1], '**ID**'],
    ['in an outcome', { outcomes: [{ id: 'x', title: 'See [this](/a)' }] }, ['outcomes', 0, 'title'], '[this](/a)'],
  ])('reports Markdown %s, which readers would see as it is written', (_, part, path, marked) => {
    const found = compiled({ ...WORKFLOW, ...part }).findings.filter(({ code }) => code === 'markdown-in-plain-text');
    expect(found).toMatchObject([{ path, message: expect.stringContaining(marked) }]);
  });

  it('takes signs that mark nothing for themselves', () => {
    expect(compiled({ ...WORKFLOW, solves: 'Use 2 * 3, a_b, [x], and don`t.' }).findings).toEqual([]);
  });

  it('is read whole', () => {
    expect(findings).toEqual([]);
    expect(flow).toMatchObject({
      id: 'restore-failed',
      title: 'My restore failed',
      source: 'troubleshooter',
      start: {
        solves: 'Finds out why a restore failed.',
        haveReady: ['The name of the server'],
        attach: 'The error message',
      },
      first: 'kind',
    });
    expect(flow.nodes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'question kind',
      'question age',
      'question network',
      'card check_agent',
      'outcome geo',
      'outcome private',
      'outcome too_old',
      'outcome solved',
      'outcome summary',
    ]);
    expect(questionNode(flow, 'kind')).toMatchObject({ drawing: 'radios', isRequired: true });
    expect(questionNode(flow, 'kind').options.map(({ key }) => key)).toEqual([
      'pitr',
      'Geo restore',
      'other',
      'dont_know_answer',
    ]);
    expect(questionNode(flow, 'age')).toMatchObject({ drawing: 'number', isRequired: false });
    expect(questionNode(flow, 'network').title).toBe('How do you connect?');
    expect(outcomeNode(flow, 'geo')).toMatchObject({
      ending: 'answer',
      text: 'It takes an hour.',
      articleIds: ['geo-article'],
    });
    expect(flow.nodes.find(({ id }) => id === 'check_agent')).toMatchObject({
      title: 'Check the agent',
      articleId: 'agent-card',
    });
  });

  it.each([
    ['', 'kind?'],
    ['kind=Geo+restore', 'kind geo'],
    ['kind=pitr&network=private', 'kind age?'],
    ['kind=other', 'kind check_agent?'],
    ['kind=other&check_agent=yes', 'kind check_agent solved'],
    ['kind=other&check_agent=skip', 'kind check_agent too_old'],
    ['kind=dont_know_answer&check_agent=no', 'kind check_agent too_old'],
  ])('leads by its answers: %j', (query, expected) => {
    expect(way(flow, query)).toBe(expected);
  });

  it.each([
    ['kind=pitr&network=private', 'kind age network private'],
    ['kind=pitr&network=public', 'kind age network too_old'],
    ['kind=other&network=private&check_agent=no', 'kind check_agent too_old'],
  ])('comes to an outcome: %j', (query, expected) => {
    const end = expected.split(' ').at(-1) ?? '';
    expect(way(flow, query, end)).toBe(expected);
  });

  it('tells how far it is at most', () => {
    expect(questionCount(flow)).toBe(3);
    expect(resolve(flow, answered(flow, 'kind=other'), null).trail.progress).toEqual({ number: 2, atMostMore: 0 });
  });

  it('leads to the case summary where nothing leads on', () => {
    const { flow: short } = compiled(
      workflow({ questions: [{ id: 'kind', displayLabel: 'Kind?', dropdownOptions: ['a'] }] }),
    );
    expect(way(short, 'kind=a')).toBe('kind summary');
    expect(outcomeNode(short, 'summary').ending).toBe('notSolved');
  });

  it('ends though its author leads round in circles', () => {
    const { flow: circle } = compiled(
      workflow({
        questions: [
          { id: 'kind', displayLabel: 'A?', dropdownOptions: ['x'], next: 'b' },
          { id: 'b', displayLabel: 'B?', dropdownOptions: ['x'], next: 'kind' },
        ],
      }),
    );
    expect(way(circle, 'kind=x&b=x')).toBe('kind b summary');
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'text'],
    ['a list', [1]],
    ['empty lists', { title: 'x', questions: [], outcomes: [] }],
    ['wrong types', { title: 5, questions: {}, outcomes: 'x', cards: 3 }],
    [
      'parts that are none',
      { questions: [null, 5, 'x', {}, { id: 5 }, { id: 'ok', next: 7, dropdownOptions: 3 }], outcomes: [null] },
    ],
  ])('of %s is a flow all the same', (_, value) => {
    const { flow: any } = compiled(value);
    expect(any.title).not.toBe('');
    expect(resolve(any, NO_ANSWERS, null).kind).toMatch(/question|outcome/);
  });

  it('has a schema for the editors of its authors', () => {
    const schema = JSON.stringify(workflowJsonSchema());
    for (const key of ['questions', 'cards', 'outcomes', 'when', 'goto', 'articleIds', 'questionsFrom', 'haveReady'])
      expect(schema).toContain(`"${key}":{`);
    expect(workflowJsonSchema()).toMatchObject({ type: 'object', required: ['title', 'questions', 'outcomes'] });
  });
});

describe('the finder', () => {
  const topic = (id: string) => ({ id, name: `Topic ${id}`, articleIds: [`article-${id}`] });
  const flow = finderFlow({
    id: 'find',
    title: 'Guided help',
    description: '',
    products: [
      {
        id: '1',
        name: 'PostgreSQL',
        group: 'Databases',
        problems: [
          { id: 'backup', name: 'Backup', topics: [topic('t1'), topic('t2')] },
          { id: 'login (all)', name: 'Login', topics: [topic('t3')] },
        ],
      },
      {
        id: '2',
        name: 'MySQL',
        group: 'Databases',
        problems: [{ id: 'backup', name: 'Backup', topics: [topic('t1'), topic('t4')] }],
      },
      { id: '3', name: 'Empty', group: '', problems: [] },
    ],
  });

  it.each([
    ['', 'product?'],
    ['product=1', 'product problem-1?'],
    ['product=1&problem-1=backup', 'product problem-1 topic-1-backup?'],
    ['product=1&problem-1=backup&topic-1-backup=t2', 'product problem-1 topic-1-backup found-1-backup-t2'],
    ['product=1&problem-1=login+(all)', 'product problem-1 found-1-login (all)-t3'],
    ['product=2', 'product topic-2-backup?'],
    ['product=2&topic-2-backup=t1', 'product topic-2-backup found-2-backup-t1'],
    ['product=none-of-these', 'product nothing-fits'],
    ['product=1&problem-1=none-of-these', 'product problem-1 nothing-fits'],
    ['product=3', 'product problem-3?'],
  ])('leads from product to articles: %j', (query, expected) => {
    expect(way(flow, query)).toBe(expected);
  });

  it('offers products under their groups, and what belongs to none alone', () => {
    const first = flow.nodes.find(({ id }) => id === 'product');
    const options = first?.kind === 'question' ? first.options : [];
    expect(options.map(({ text, group }) => [text, group])).toEqual([
      ['PostgreSQL', 'Databases'],
      ['MySQL', 'Databases'],
      ['Empty', undefined],
      ['None of these', undefined],
    ]);
  });

  it('ends with the articles of the topic', () => {
    expect(outcomeNode(flow, 'found-2-backup-t4')).toMatchObject({
      ending: 'answer',
      title: 'Topic t4',
      articleIds: ['article-t4'],
    });
    expect(mapOf(flow).edges.find(({ from, to }) => from === 'product' && to === 'topic-2-backup')?.label).toBe(
      '“MySQL”',
    );
  });

  it('says where nothing fits that it found nothing, not that a summary is the result', () => {
    const title = 'We didn’t find an article for this';
    expect(outcomeNode(flow, 'nothing-fits')).toMatchObject({ title, text: expect.stringContaining('Search') });
  });

  it('holds a whole catalog', () => {
    const products = Array.from({ length: 250 }, (_, product) => ({
      id: `${product}`,
      name: `Product ${product}`,
      group: `Group ${Math.floor(product / 20)}`,
      problems: Array.from({ length: 6 }, (__, problem) => ({
        id: `${problem}`,
        name: `Problem ${problem}`,
        topics: Array.from({ length: 6 }, (___, index) => topic(`${product}-${problem}-${index}`)),
      })),
    }));
    const large = finderFlow({ id: 'find', title: 'Find', description: '', products });
    expect(way(large, 'product=249&problem-249=5&topic-249-5=249-5-5')).toMatch(/found-249-5-249-5-5$/);
    expect(resolve(large, NO_ANSWERS, null).trail.progress).toEqual({ number: 1, atMostMore: 2 });
  });
});

describe('ids and keys that are wished for again and again', () => {
  it('are given out without trying every number for each', () => {
    const count = 30_000;
    const flow = flowOf(...Array.from({ length: count }, () => question('')));
    expect(new Set(flow.nodes.map(({ id }) => id)).size).toBe(count + 1);
    expect(flow.nodes[count - 1]?.id).toBe(`question-${count}`);
  });

  it('also where other options have the keys that are tried', () => {
    const count = 20_000;
    const taken = Array.from({ length: count }, (_, at) => `x~${count + at}`);
    const flow = flowOf(question('q', { options: options(...taken, ...taken.map(() => 'x')) }));
    const [node] = flow.nodes;
    const keys = node !== undefined && isAsked(node) ? node.options.map(({ key }) => key) : [];
    expect(keys).toHaveLength(2 * count);
    expect(new Set(keys).size).toBe(2 * count);
  });
});
