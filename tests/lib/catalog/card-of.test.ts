import { expect, it } from 'vitest';
import { cardOf } from '@/lib/catalog';

it.each([
  ['a/content-look-at-it-12.md', 'step', 12],
  ['a/check-disk-3.md', 'step', 3],
  ['a/Solution-Resize-It-8.md', 'outcome', 8],
  ['a/rca-policybased-check.md', 'outcome', Number.POSITIVE_INFINITY],
  ['a/escalate-to-support.md', 'outcome', Number.POSITIVE_INFINITY],
  ['a/132673-d-tsg-ba3fa99a-69f1-44f2-a617-a320b0378eb4.md', 'step', 132_673],
  ['a/132674-s-tsg-ba3fa99a-69f1-44f2-a617-a320b0378eb4.md', 'outcome', 132_674],
  ['a/check-ikev2.md', 'step', Number.POSITIVE_INFINITY],
])('the name of %s says it is a %s', (path, role, number) => {
  expect(cardOf(path)).toEqual({ role, number });
});
