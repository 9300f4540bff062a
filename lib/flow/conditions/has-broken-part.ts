import type { Test } from './condition';

/** Whether a part of a test could not be read. */
export function hasBrokenPart(test: Test): boolean {
  switch (test.kind) {
    case 'constant':
    case 'comparison':
      return false;
    case 'broken':
      return true;
    case 'group':
      return hasBrokenPart(test.inner);
    case 'all':
    case 'any':
      return test.terms.some(hasBrokenPart);
  }
}
