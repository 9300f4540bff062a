import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  answerOf,
  decodeChoices,
  encodeChoices,
  type Flow,
  formFlow,
  isAsked,
  NO_ANSWERS,
  nextNode,
  parseCondition,
  printCondition,
  questionCount,
  resolve,
  shownQuestions,
  withAnswer,
} from '@/lib/flow';
import { diagnoseForm } from '@/lib/flow/checks';
import { type Article, readArticle } from '@/lib/format';
import { realContent } from '../../run/real-content.mjs';
import { DATA } from '../format/reading';
import { mapOf } from './sample-form';

const FOLDER = realContent() ?? '';
const FORM = /selfHelpType\s*=\s*["'](?:problemScopingQuestions|TSG_Questions)/i;

/** Every form of the corpus. */
function readForms(): readonly Article[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const bytes = readFileSync(join(FOLDER, path));
      return FORM.test(bytes.toString('latin1')) ? [readArticle(bytes, path, DATA).article] : [];
    })
    .filter(({ form }) => form !== null);
}

function flowOfArticle({ path, name, form }: Article): Flow {
  if (form === null) throw new Error(`${path} has no form`);
  return formFlow({ id: path, title: name, description: '', form });
}

/** Numbers that look random and are the same every time. */
function* seeded(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    yield state >> 8;
  }
}

/** Walks a form with drawn answers; gives the ids asked and the answers. */
function walk(flow: Flow, draw: Generator<number, never>) {
  const asked: string[] = [];
  let answers = NO_ANSWERS;
  let resolution = resolve(flow, answers, null);
  while (resolution.kind === 'question' && asked.length < 100) {
    const { node } = resolution.visit;
    asked.push(node.id);
    const count = node.options.length;
    const isLeftOut = !node.isRequired && draw.next().value % 4 === 0;
    const chosen = count > 0 && !isLeftOut ? [draw.next().value % count] : [];
    answers = withAnswer(answers, node.id, { chosen, text: node.takesText && !isLeftOut ? '42' : '' });
    resolution = resolve(flow, answers, nextNode(flow, answers, node.id));
  }
  return { asked, answers, resolution };
}

describe.skipIf(FOLDER === '')('over the corpus', () => {
  const forms = FOLDER === '' ? [] : readForms();

  it('there are forms', () => {
    expect(forms.length).toBeGreaterThanOrEqual(1_390);
  });

  it('every condition is read, and printed as it was written', () => {
    const written = forms.flatMap(({ form }) => form?.questions.flatMap(({ visibility }) => visibility ?? []) ?? []);
    expect(written.length).toBeGreaterThan(800);
    for (const text of written) {
      const { condition, problems } = parseCondition(text);
      expect(printCondition(condition)).toBe(text);
      expect(problems.filter(({ kind }) => kind !== 'extraBracket')).toEqual([]);
    }
  });

  it('every form is walked three times to its end: no loop, every shown question once, and its address comes back', () => {
    const draw = seeded(4);
    for (const article of forms) {
      const flow = flowOfArticle(article);
      const most = questionCount(flow);
      for (let round = 0; round < 3; round += 1) {
        const { asked, answers, resolution } = walk(flow, draw);
        expect(resolution.kind, article.path).toBe('outcome');
        expect(asked.length, article.path).toBeLessThanOrEqual(most);
        expect(asked, article.path).toEqual(shownQuestions(flow, answers).visits.map(({ node }) => node.id));
        const query = encodeChoices(flow, answers.choices);
        const back = decodeChoices(flow, new URLSearchParams(query));
        expect(back.dropped, article.path).toEqual([]);
        expect(encodeChoices(flow, back.answers.choices), article.path).toBe(query);
      }
    }
  });

  it('every answer of a walk is on the way at its end', () => {
    const draw = seeded(9);
    for (const article of forms) {
      const flow = flowOfArticle(article);
      const { answers, resolution } = walk(flow, draw);
      const told = resolution.trail.path.filter(({ answer }) => answer !== null).map(({ node }) => node.id);
      const given = flow.nodes.filter((node) => isAsked(node) && answerOf(node, answers) !== null).map(({ id }) => id);
      expect(new Set(told), article.path).toEqual(new Set(given));
      expect(resolution.trail.stray, article.path).toEqual([]);
    }
  });

  it('every step of a walk is on the map', () => {
    const draw = seeded(16);
    for (const article of forms) {
      const flow = flowOfArticle(article);
      const ways = new Set(mapOf(flow).edges.map(({ from, to }) => `${from}\n${to}`));
      const { asked } = walk(flow, draw);
      for (const [index, id] of [...asked, flow.end].entries()) {
        if (index > 0) expect(ways.has(`${asked[index - 1]}\n${id}`), `${article.path} ${id}`).toBe(true);
      }
    }
  });

  it('finds what FORMAT-APPENDIX.md C lists', () => {
    const counts = new Map<string, number>();
    for (const { code } of forms.flatMap(diagnoseForm)) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toMatchObject({
      'unknown-question': 8,
      'unknown-answer': 21,
      'answer-by-text': 7,
      'later-question': 6,
      'question-id-case': 1,
      'self-reference': 1,
    });
    expect(counts.get('unreadable-condition')).toBeUndefined();
    expect(counts.get('loop')).toBeUndefined();
  });
});
