import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { isAsked, questionCount } from '@/lib/flow';
import { openFlow } from '@/lib/journey';
import { caseSummary, summaryJson } from '@/lib/share';
import { siteText } from '@/lib/text';
import { sampleCatalog } from '../search/sample-catalog';
import { ask, strayIn } from './api-answers';

const FORM = '/flows/azure-vm-backup-fails-questions/next';
const SECRET = 'secretwords';

/** Texts of which one fits whatever the author checks. */
const TEXTS = [SECRET, '12', '8d101db0-cc7c-4c31-a9da-3f85bf9c063d', 'https://example.com/a'];

interface Sent {
  question: string;
  choices?: string[];
  text?: string;
}

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
afterAll(() => close());

/** An answer that fits a question: its first option, else text of the kind that it takes. */
function answerTo(
  { id, options, input }: { id: string; options: { key: string }[]; input: string },
  attempt: number,
): Sent {
  const [first] = options;
  if (first !== undefined) return { question: id, choices: [first.key] };
  if (input === 'dateTime') return { question: id, text: '2024-05-01T10:00' };
  return { question: id, text: TEXTS[attempt] ?? '' };
}

/** Answers a flow to its end. */
async function walk(id: string) {
  const answers: Sent[] = [];
  const screens = [];
  let body: object = {};
  let attempt = 0;
  for (let asked = 0; asked < 60; asked++) {
    const answer = await ask(catalog, `/flows/${id}/next`, { body });
    expect(strayIn('/flows/{id}/next', 'post', answer)).toEqual([]);
    screens.push(answer.json);
    if (answer.json.kind === 'outcome') break;
    for (const { question, problems } of answer.json.kind === 'question' ? answer.json.questions : []) {
      attempt = problems.length > 0 ? attempt + 1 : 0;
      if (answers.at(-1)?.question === question.id) answers.pop();
      answers.push(answerTo(question, attempt));
    }
    body = { answers, at: answer.json.at };
  }
  return { screens, answers, end: screens.at(-1) };
}

describe('a flow', () => {
  it('takes half a surrogate pair for any text that fits nothing', async () => {
    for (const at of ['\ud800', 'x\udfff']) {
      const answer = await ask(catalog, FORM, { body: { answers: [{ question: '\ud800', text: '\ud800' }], at } });
      expect(answer.status).toBeLessThan(500);
    }
  });

  it('of every article is described, and ends when it is answered', async () => {
    let count = 0;
    for (const { slug } of [...catalog.articles()]) {
      const flow = openFlow(catalog, slug);
      if (flow === undefined) continue;
      count += 1;
      const described = await ask(catalog, `/flows/${slug}`);
      expect(strayIn('/flows/{id}', 'get', described)).toEqual([]);
      expect(described.json.questionCount).toBe(questionCount(flow));
      const { end } = await walk(slug);
      expect([slug, end.kind]).toEqual([slug, 'outcome']);
    }
    expect(count).toBeGreaterThan(20);
  });

  it('gives the summary that the engine makes of the same answers', async () => {
    const { answers, end } = await walk('azure-vm-backup-fails-questions');
    const flow = openFlow(catalog, 'azure-vm-backup-fails-questions');
    if (flow === undefined) throw new Error('there is no such form');
    const texts = new Map(
      answers.flatMap(({ question, text }) => (text === undefined ? [] : [[question, text] as const])),
    );
    const choices = new Map(
      answers.flatMap(({ question, choices: keys }) => (keys === undefined ? [] : [[question, [0]] as const])),
    );
    const summary = summaryJson(
      caseSummary(flow, { choices, texts }, { link: end.summary.data.link, articleId: end.summary.data.articleId }),
    );
    expect(end.summary.data.scopingDetails).toEqual(summary.scopingDetails);
    expect(end.summary.text).toContain(SECRET);
  });

  it('never puts typed text into an address', async () => {
    const { screens } = await walk('azure-vm-backup-fails-questions');
    const addresses = screens.flatMap(({ url, summary }) => [url, summary?.data.link ?? '']);
    expect(addresses.filter((address) => decodeURIComponent(address).includes(SECRET))).toEqual([]);
  });

  it('goes by the finder to articles', async () => {
    const { end } = await walk('finder');
    expect(end.outcome.recommended.slug).not.toBe('');
  });
});

describe('the next screen', () => {
  it('is the first question to begin with', async () => {
    const { json } = await ask(catalog, FORM, { body: {} });
    expect([json.kind, json.at, json.progress.number]).toEqual(['question', 'problem_start_time', 1]);
  });

  it('is the same one again, with the words of the page, where the answer is wrong', async () => {
    const first = await ask(catalog, FORM, { body: {} });
    const again = await ask(catalog, FORM, { body: { at: first.json.at } });
    expect(again.json.at).toBe(first.json.at);
    expect(again.json.questions[0].problems).toEqual([
      { kind: 'required', severity: 'error', message: 'Answer this question', fix: '' },
    ]);
  });

  it('of a flow under its old name is that of the new one', async () => {
    const old = '/flows/dbforpostgresql-backup-automatedbackups';
    expect((await ask(catalog, old)).status).toBe(301);
    const { status, json } = await ask(catalog, `${old}/next`, { body: {} });
    expect([status, json.flow]).toEqual([200, 'automated-backups']);
  });

  it('repeats a choice that a question doesn’t offer', async () => {
    const body = { answers: [{ question: 'product', choices: ['nah'] }] };
    const { json } = await ask(catalog, '/flows/finder/next', { body });
    expect(json.dropped).toMatchObject([
      {
        name: 'product',
        reason: 'unknownOption',
        message: '“nah” isn’t an answer to “Which product do you need help with?”.',
      },
    ]);
  });

  it.each([
    ['which-backup-or-restore', { question: 'deployment', choices: ['flexible'] }, 'unfinished'],
    ['which-backup-or-restore', undefined, 'nothingYet'],
    ['azure-vm-backup-snapshot-extension-fails', undefined, 'nothingYet'],
  ] as const)(
    'of %s after %j says at the summary how far it is, and recommends nothing',
    async (id, answered, said) => {
      const body = { at: 'summary', answers: answered === undefined ? [] : [answered] };
      const { json } = await ask(catalog, `/flows/${id}/next`, { body });
      const words = siteText().flow;
      expect(json).toMatchObject({
        isUnfinished: true,
        outcome: {
          title: words[said],
          text: words[`${said}Help`],
          ending: 'summary',
          recommended: null,
          more: [],
          form: null,
        },
      });
      expect(json.summary.data.outcome ?? null).toBeNull();
    },
  );

  it('is, at the end of a form, its summary', async () => {
    const { end } = await walk('postgresql-automated-backups-questions');
    expect([end.isUnfinished, end.outcome.title]).toEqual([false, 'Your case summary']);
  });

  it('says where it is in the words of the page, steps within their cause', async () => {
    const steps = '/flows/azure-vm-backup-snapshot-extension-fails/next';
    const answers = [{ question: 'cause', choices: ['cause-2'] }];
    const { json } = await ask(catalog, steps, { body: { answers, at: 'cause' } });
    expect([json.at, json.progress.text]).toEqual(['step-9', 'Step 1 of 4']);
    expect((await ask(catalog, '/flows/finder/next', { body: {} })).json.progress.text).toBe('Question 1');
    const check = { body: { at: 'check' } };
    expect((await ask(catalog, FORM, check)).json.progress.text).toBe('Check your answers');
  });

  it('says of a list from a subscription where it comes from', async () => {
    const body = { at: 'problem_start_time', answers: [{ question: 'problem_start_time', text: '2024-05-31T14:30' }] };
    const { json } = await ask(catalog, '/flows/postgresql-flexible-restore-questions/next', { body });
    expect(json.questions[0].question.hints.join()).toContain('this list comes from your subscription');
  });

  it('is no check where the flow has none', async () => {
    const { status, json } = await ask(catalog, '/flows/my-restore-failed/next', { body: { at: 'check' } });
    expect([status, json.errors[0].field]).toEqual([400, 'at']);
  });

  it.each([
    ['2024-05-31', '', ['2024-05-31T14:30', 'timeZone', 'Europe/Berlin', 'UTC']],
    ['2024-02-30T14:30', 'Europe/Berlin', ['valid date and time', 'timeZone']],
    ['2024-05-31T14:30', 'Mars/X', ['There’s no time zone "Mars/X"', 'Europe/Berlin']],
    ['yesterday', 'Mars/X', ['There’s no time zone "Mars/X"', '2024-05-31T14:30']],
  ])('says of the date %j in %j what to send, in fields', async (text, timeZone, wanted) => {
    const body = { at: 'problem_start_time', answers: [{ question: 'problem_start_time', text, timeZone }] };
    const { json } = await ask(catalog, FORM, { body });
    const [{ kind, message, fix }] = json.questions[0].problems;
    expect(kind).toBe('notADate');
    for (const words of wanted) expect(`${message} ${fix}`).toContain(words);
    expect(message).not.toContain('list');
  });

  it.each<[string, string, object[], string[]]>([
    ['two choices for one', 'my-restore-failed', [{ question: 'kind', choices: ['a', 'b'] }], ['answers.0.choices']],
    ['the same choice twice', 'my-restore-failed', [{ question: 'kind', choices: ['a', 'a'] }], []],
    [
      'two entries for one question',
      'my-restore-failed',
      [{ question: 'kind', choices: ['a'] }, { question: 'gone' }, { question: 'kind', choices: ['b'] }],
      ['answers.2.question'],
    ],
    ['an unknown question twice', 'my-restore-failed', [{ question: 'gone' }, { question: 'gone' }], []],
    ...[
      ['2024-05-31T14:30Z', 'Asia/Tokyo', ['answers.0.timeZone']],
      ['2024-05-31T14:30+09:00', 'Asia/Tokyo', []],
      ['2024-05-31T14:30', 'Asia/Tokyo', []],
    ].map(([text, timeZone, fields]): [string, string, object[], string[]] => [
      `${text} in ${timeZone}`,
      'azure-vm-backup-fails-questions',
      [{ question: 'problem_start_time', text, timeZone }],
      [fields].flat().map(String),
    ]),
  ])('of %s in %s names what contradicts', async (_, flow, answers, fields) => {
    const { status, json } = await ask(catalog, `/flows/${flow}/next`, { body: { answers } });
    expect([status, (json.errors ?? []).map(({ field }: { field: string }) => field)]).toEqual([
      fields.length === 0 ? 200 : 400,
      fields,
    ]);
  });

  it('takes several choices in one entry or in several where several may be chosen', async () => {
    const flows = [...catalog.articles()].flatMap(({ slug }) => openFlow(catalog, slug) ?? []);
    const many = flows.flatMap(({ id, nodes }) =>
      nodes.flatMap((node) => (isAsked(node) && node.isMany && node.options.length > 1 ? [{ id, node }] : [])),
    );
    const [{ id, node } = { id: '', node: undefined }] = many;
    const [one = '', two = ''] = (node?.options ?? []).map(({ key }) => key);
    for (const entries of [[[one, two]], [[one], [two]]]) {
      const answers = entries.map((choices) => ({ question: node?.id, choices }));
      expect((await ask(catalog, `/flows/${id}/next`, { body: { answers } })).status).toBe(200);
    }
  });

  it('tells which answers fit nothing, and uses the others', async () => {
    const body = {
      answers: [
        { question: 'gone', choices: ['x'] },
        { question: 'product', choices: ['15207'] },
      ],
    };
    const { json } = await ask(catalog, '/flows/finder/next', { body });
    expect(json.dropped).toMatchObject([{ name: 'gone', reason: 'unknownQuestion' }]);
    expect(json.answered).toMatchObject([{ question: 'product', answers: ['Azure Backup'] }]);
  });
});
