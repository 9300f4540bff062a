import type { Condition, Literal, Test } from './condition';

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
