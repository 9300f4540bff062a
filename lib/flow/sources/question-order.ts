import type { Question } from '@/lib/format';
import { comparisonsOf, parseCondition } from '../conditions';

/**
 * The questions in the order in which they are asked: the author's, but a question whose condition names a later one comes
 * right after that, for only then is it known whether to ask it (FORMAT.md D.4: 10 such). Circles keep the author's order.
 */
export function questionOrder(questions: readonly Question[]): readonly Question[] {
  const needs = laterNeeds(questions);
  const ordered = arrange(questions, needs);
  if (ordered.length === questions.length) return ordered;
  const placed = new Set(ordered);
  for (const question of questions) if (!placed.has(question)) needs.delete(question);
  return arrange(questions, needs);
}

/** For each question whose condition names later ones: which. */
function laterNeeds(questions: readonly Question[]): Map<Question, readonly Question[]> {
  const positions = new Map(questions.map((question, position) => [question.id.toLowerCase(), { question, position }]));
  const needs = new Map<Question, readonly Question[]>();
  for (const [position, question] of questions.entries()) {
    if (question.visibility === null) continue;
    const named = comparisonsOf(parseCondition(question.visibility).condition).map(({ comparison }) => {
      return positions.get(comparison.id.toLowerCase());
    });
    const later = named.filter((other) => other !== undefined && other.position > position);
    if (later.length > 0) needs.set(question, [...new Set(later.flatMap((other) => other?.question ?? []))]);
  }
  return needs;
}

/** Places each question once its needs are placed; those in a circle are left out. */
function arrange(
  questions: readonly Question[],
  needs: ReadonlyMap<Question, readonly Question[]>,
): readonly Question[] {
  const waiting = new Map<Question, { left: number }>();
  const waitingFor = new Map<Question, Question[]>();
  for (const [question, needed] of needs) {
    waiting.set(question, { left: needed.length });
    for (const other of needed) waitingFor.set(other, [...(waitingFor.get(other) ?? []), question]);
  }
  const ordered: Question[] = [];
  for (const question of questions) {
    const ready = waiting.has(question) ? [] : [question];
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
      ordered.push(next);
      for (const other of waitingFor.get(next) ?? []) {
        const state = waiting.get(other);
        if (state !== undefined && --state.left === 0) ready.push(other);
      }
    }
  }
  return ordered;
}
