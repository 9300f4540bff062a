import type { Question } from '@/lib/format';
import { comparisonsOf, parseCondition } from '../conditions';

/**
 * The questions in the order in which they are asked: the author's, but a question whose condition names a later one comes
 * right after that, for only then is it known whether to ask it (FORMAT.md D.4: 10 such). Circles keep the author's order.
 */
export function questionOrder(questions: readonly Question[]): readonly Question[] {
  const needs = needsOf(questions);
  const ordered = arrange(questions, needs);
  if (ordered.length === questions.length) return ordered;
  const placed = new Set(ordered);
  for (const question of questions) if (!placed.has(question)) needs.delete(question);
  return arrange(questions, needs);
}

/** For each question: those that its condition names, itself left out. */
function needsOf(questions: readonly Question[]): Map<Question, ReadonlySet<Question>> {
  const byId = new Map(questions.toReversed().map((question) => [question.id.toLowerCase(), question]));
  const needs = new Map<Question, ReadonlySet<Question>>();
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
  questions: readonly Question[],
  needs: ReadonlyMap<Question, ReadonlySet<Question>>,
): readonly Question[] {
  const left = new Map([...needs].map(([question, needed]) => [question, needed.size]));
  const neededBy = new Map<Question, Question[]>();
  for (const [question, needed] of needs) {
    for (const other of needed) {
      const waiting = neededBy.get(other);
      if (waiting === undefined) neededBy.set(other, [question]);
      else waiting.push(question);
    }
  }
  const waiting = new Set<Question>();
  const ordered: Question[] = [];
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
