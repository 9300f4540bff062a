import type { Comparison, Condition, Literal, Test } from './condition';

/** A comparison and where its id and its answer stand in the text of the condition (UTF-16 units from 0). */
export interface PlacedComparison {
  readonly comparison: Comparison;
  readonly idOffset: number;
  readonly answerOffset: number;
}

const FOUND = new WeakMap<Condition, readonly PlacedComparison[]>();

/** Every comparison of a condition from left to right. The tree holds no offsets: it prints to the text they count in. */
export function comparisonsOf(condition: Condition): readonly PlacedComparison[] {
  const known = FOUND.get(condition);
  if (known !== undefined) return known;
  const found = [...placed(condition.test, condition.before.length)];
  FOUND.set(condition, found);
  return found;
}

function* placed(test: Test, offset: number): Generator<PlacedComparison> {
  if (test.kind === 'comparison') {
    const { id, gaps, sign } = test;
    yield {
      comparison: test,
      idOffset: offset,
      answerOffset: offset + id.length + gaps[0].length + sign.length + gaps[1].length,
    };
  }
  if (test.kind === 'group') yield* placed(test.inner, offset + test.open.length);
  if (test.kind === 'all' || test.kind === 'any') yield* placedTerms(test.terms, test.joints, offset);
}

function* placedTerms(terms: readonly Test[], joints: readonly string[], offset: number): Generator<PlacedComparison> {
  let at = offset;
  for (const [index, term] of terms.entries()) {
    yield* placed(term, at);
    at += printTest(term).length + (joints[index]?.length ?? 0);
  }
}

/** The text of a condition, exactly as it was read. */
export function printCondition({ before, test, after }: Condition): string {
  return before + printTest(test) + after;
}

/** The text of a part of a condition. */
export function printTest(test: Test): string {
  switch (test.kind) {
    case 'constant':
    case 'broken':
      return test.text;
    case 'comparison':
      return test.id + test.gaps[0] + test.sign + test.gaps[1] + printLiteral(test.literal);
    case 'group':
      return test.open + printTest(test.inner) + test.close;
    case 'all':
    case 'any':
      return test.terms.map((term, index) => printTest(term) + (test.joints[index] ?? '')).join('');
  }
}

function printLiteral({ text, quote }: Literal): string {
  return quote + text + quote;
}
