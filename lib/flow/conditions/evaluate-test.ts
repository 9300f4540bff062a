import type { Comparison, Test } from './condition';

/**
 * Whether a test holds, given what decides its comparisons. A broken part holds: what cannot be read hides nothing.
 * `&&` binds tighter than `||`; the tree says so.
 */
export function evaluateTest(test: Test, compare: (comparison: Comparison) => boolean): boolean {
  switch (test.kind) {
    case 'constant':
      return test.text.toLowerCase() !== 'false';
    case 'broken':
      return true;
    case 'comparison':
      return compare(test);
    case 'group':
      return evaluateTest(test.inner, compare);
    case 'all':
      return test.terms.every((term) => evaluateTest(term, compare));
    case 'any':
      return test.terms.some((term) => evaluateTest(term, compare));
  }
}
