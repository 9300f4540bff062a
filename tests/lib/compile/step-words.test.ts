import { describe, expect, test } from 'vitest';
import { styleRule } from '@/lib/compile/content/read-style';
import { readingGradeOf } from '@/lib/compile/content/reading-grade';
import { beginsWithAction, instructionsIn } from '@/lib/compile/content/step-words';

const { stepActions, stepIdeas } = { ...styleRule('stepActions').parse(true), ...styleRule('stepIdeas').parse(true) };
const WORDS = stepActions?.words ?? [];
const ACTIONS = stepIdeas?.words ?? [];

describe('the action that a step begins with', () => {
  test.each([
    'Select **Restore**.',
    'Please select Restore.',
    'First, open the portal.',
    'Step 2: Open the portal.',
    '1) Manage the server.',
    '(Optional) Investigate the log.',
    'Alternatively, reproduce the error.',
    'Depending on your plan, choose a tier.',
    'See [the limits](x).',
    'Or, lock the server.',
  ])('is known: %s', (text) => expect(beginsWithAction(text, WORDS)).toBe(true));

  test.each([
    'The server restarts.',
    'Please notes the time zones.',
    'First-time users get a message.',
    'Error 403: Forbidden.',
    'How to restore a server',
    'Next steps',
    '',
  ])('is missing: %s', (text) => expect(beginsWithAction(text, WORDS)).toBe(false));
});

describe('instructions of a step', () => {
  const ROWS: readonly (readonly [title: string, html: string, count: number])[] = [
    ['one', '<p>Open the <b>portal</b>.</p>', 1],
    ['several', '<p>Open the portal. Select Restore. Check the time.<br>Wait.</p>', 4],
    ['one after a condition', '<p>If it fails, restart the server. To check, please open the log.</p>', 2],
    [
      'none of what only happens',
      '<p>After the restart, the server is empty. By default, it is off. It checks.</p>',
      0,
    ],
    [
      'none of what leads to more text',
      '<p>Open the log. For more information, see limits. Refer to the list. Learn more.</p>',
      1,
    ],
    [
      'none of lists, notes, and code inside',
      '<p>Check both:</p><ul><li>Open a.</li><li>Open b.</li></ul><pre>Run it.</pre>',
      1,
    ],
  ];
  test.each(ROWS)('%s', (_title, html, count) => expect(instructionsIn(html, ACTIONS)).toBe(count));
});

test('every rule can be turned on as it is', () => {
  const rules = ['shortLinks', 'localeLinks', 'reviewHosts', 'listLevels', 'stepActions', 'stepIdeas', 'bannedWords'];
  for (const name of [...rules, 'titleLength', 'readingGrade'])
    expect(Object.keys(styleRule(name).parse(true))).toEqual([name]);
});

describe('the reading grade', () => {
  const plain = Array.from({ length: 30 }, () => 'Open the log and look for the word.');
  const hard = Array.from(
    { length: 8 },
    () =>
      'Organizational administrators responsible for infrastructure modernization must additionally acknowledge subscription-level authorization requirements before continuing implementation',
  );

  test('tells a plain text from a hard one, and is silent about a short one', () => {
    expect(readingGradeOf(plain)).toBeLessThan(4);
    expect(readingGradeOf(hard)).toBeGreaterThan(15);
    expect(readingGradeOf(plain.slice(0, 3))).toBeUndefined();
  });

  test('counts no names of documents, codes, and identifiers', () => {
    const names = hard.map((line) => `- [${line}]            `);
    expect(readingGradeOf([...plain, ...names])).toBe(readingGradeOf(plain));
    const codes = plain.map((line) => `${line.slice(0, -1)} UserErrorGuestAgentStatusUnavailable_2.`);
    expect(readingGradeOf(codes)).toBe(readingGradeOf(plain));
  });
});
