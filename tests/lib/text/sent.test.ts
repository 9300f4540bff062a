import { expect, it } from 'vitest';
import { sentWords } from '@/lib/journey';

const BEGINNING = 'The person who sent you this link';
const ONE = 'answered one question for you. Their answer is below.';
const PART = 'already did part of this. What they did is below.';

it.each([
  [1, false, false, `${ONE} Change it if it’s wrong, and continue from here.`],
  [
    2,
    false,
    false,
    'answered two questions for you. Their answers are below. Change anything that’s wrong, and continue from here.',
  ],
  [1, true, false, `${ONE} Check it before you continue.`],
  [12, true, false, 'answered 12 questions for you. Their answers are below. Check them before you continue.'],
  [1, false, true, `${PART} Change anything that’s wrong, and continue from here.`],
  [2, true, true, `${PART} Check it before you continue.`],
])('a link that was sent on tells of %i answers, at the end: %s, with steps: %s', (count, isEnd, isDone, expected) => {
  expect(sentWords(count, { isEnd, isDone })).toBe(`${BEGINNING} ${expected}`);
});
