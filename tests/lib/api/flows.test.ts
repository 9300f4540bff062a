import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { questionCount } from '@/lib/flow';
import { openFlow } from '@/lib/journey';
import { caseSummary, summaryJson } from '@/lib/share';
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
      { kind: 'required', severity: 'error', message: 'Answer this question' },
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
