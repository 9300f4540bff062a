import type { Form, FormQuestion } from '@/lib/format';
import { plainText } from '@/lib/format/values';
import { askingOf } from '../asking/asking-of';
import { comparisonsOf, parseCondition } from '../conditions';
import type { Edge, Flow, FlowNode } from '../flow';
import { type FlowWords, flowWords } from '../words';
import { FreeIds, outcome, questionNode } from './nodes';

/** A question form and what names it. */
export interface FormSource {
  /** Id of the flow: its address part. */
  readonly id: string;
  readonly title: string;
  /** What the form is for, plain text; empty for none. */
  readonly description: string;
  readonly form: Form;
}

/**
 * A question form as a flow (FORMAT.md D): its questions in order, each shown when its condition holds, information with
 * the next question, and the case summary at the end. Labels and the like are passed on as they come, safe HTML or not.
 *
 * @example
 * formFlow({ id: 'restore-questions', title: 'Restore', description: '', form }).first; // 'problem_start_time'
 */
export function formFlow(source: FormSource, words: FlowWords = flowWords()): Flow {
  const questions = questionOrder(withIds(source.form.questions));
  const end = new FreeIds(questions.map(({ id }) => id)).free('summary');
  const nodes: FlowNode[] = questions.map((question, place) => {
    const ways: readonly Edge[] = [{ to: questions[place + 1]?.id ?? end, when: null }];
    return questionNode(question, ways, words);
  });
  const last = outcome({ id: end, title: words.summary, isAdded: true, ending: 'summary' });
  const flow: Flow = {
    id: source.id,
    title: source.title,
    source: 'form',
    start: { solves: source.description, haveReady: [], attach: source.form.fileAttachmentHint },
    first: nodes[0]?.id ?? end,
    end,
    nodes: [...nodes, last],
  };
  return { ...flow, start: { ...flow.start, haveReady: factsAsked(flow) } };
}

/** The ids that a form's questions have in its flow, in the order of the questions. */
export function questionIds(questions: readonly FormQuestion[]): readonly string[] {
  return withIds(questions).map(({ id }) => id);
}

/** Every question with an id that no other has: what an author repeated or forgot gets one, so that it is asked all the same. */
function withIds(questions: readonly FormQuestion[]): readonly FormQuestion[] {
  const exact = new Set<string>();
  const ids = new FreeIds();
  return questions.map((question) => {
    const isOwn = question.id !== '' && !exact.has(question.id);
    const id = isOwn ? question.id : ids.free(question.id || 'question');
    exact.add(id);
    ids.take(id);
    return id === question.id ? question : { ...question, id };
  });
}

/** What is always asked and hard to know by heart: times, names and numbers. */
function factsAsked(flow: Flow): readonly string[] {
  const asked = flow.nodes.flatMap((node) => (node.kind === 'question' ? [node.question] : []));
  const ready = asked.filter(({ id, control, dynamicOptions }) => {
    const isFact = control === 'datetimepicker' || control === 'textbox' || dynamicOptions !== null;
    return isFact && askingOf(flow, id).kind === 'always';
  });
  return ready.map(({ label }) => plainText(label)).filter((label) => label !== '');
}

/**
 * The questions in the order in which they are asked: the author's, but a question whose condition names a later one comes
 * right after that, for only then is it known whether to ask it (FORMAT.md D.4: 10 such). Circles keep the author's order.
 */
export function questionOrder(questions: readonly FormQuestion[]): readonly FormQuestion[] {
  const needs = needsOf(questions);
  const ordered = arrange(questions, needs);
  if (ordered.length === questions.length) return ordered;
  const placed = new Set(ordered);
  for (const question of questions) if (!placed.has(question)) needs.delete(question);
  return arrange(questions, needs);
}

/** For each question: those that its condition names, itself left out. */
function needsOf(questions: readonly FormQuestion[]): Map<FormQuestion, ReadonlySet<FormQuestion>> {
  const byId = new Map(questions.toReversed().map((question) => [question.id.toLowerCase(), question]));
  const needs = new Map<FormQuestion, ReadonlySet<FormQuestion>>();
  for (const question of questions) {
    if (question.visibility === null) continue;
    const named = comparisonsOf(parseCondition(question.visibility).condition).flatMap(({ comparison }) => {
      return byId.get(comparison.id.toLowerCase()) ?? [];
    });
    needs.set(question, new Set(named.filter((other) => other !== question)));
  }
  return needs;
}

/** Places each question in its turn, or as soon as its needs are placed; those in a circle are left out. */
function arrange(
  questions: readonly FormQuestion[],
  needs: ReadonlyMap<FormQuestion, ReadonlySet<FormQuestion>>,
): readonly FormQuestion[] {
  const left = new Map([...needs].map(([question, needed]) => [question, needed.size]));
  const neededBy = new Map<FormQuestion, FormQuestion[]>();
  for (const [question, needed] of needs) {
    for (const other of needed) {
      const waiting = neededBy.get(other);
      if (waiting === undefined) neededBy.set(other, [question]);
      else waiting.push(question);
    }
  }
  const waiting = new Set<FormQuestion>();
  const ordered: FormQuestion[] = [];
  for (const question of questions) {
    waiting.add(question);
    const ready = (left.get(question) ?? 0) === 0 ? [question] : [];
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
      ordered.push(next);
      waiting.delete(next);
      for (const other of neededBy.get(next) ?? []) {
        const still = (left.get(other) ?? 0) - 1;
        left.set(other, still);
        if (still === 0 && waiting.has(other)) ready.push(other);
      }
    }
  }
  return ordered;
}
