import { expect, it } from 'vitest';
import { siteText } from '@/lib/text';

const BEGINNING = 'The person who sent you this link answered';

it.each([
  [1, false, 'one question for you. Their answer is below. Change it if it’s wrong, and continue from here.'],
  [2, false, 'two questions for you. Their answers are below. Change anything that’s wrong, and continue from here.'],
  [1, true, 'one question for you. Their answer is below. Check it before you follow these steps.'],
  [12, true, '12 questions for you. Their answers are below. Check them before you follow these steps.'],
])('a link that was sent on tells of %i answers, at the end: %s', (count, isEnd, expected) => {
  expect(siteText().flow.sent(count, isEnd)).toBe(`${BEGINNING} ${expected}`);
});
