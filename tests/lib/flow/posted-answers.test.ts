import { describe, expect, it } from 'vitest';
import {
  answerTexts,
  carriedFields,
  checkAnswer,
  checkAnswers,
  decodeChoices,
  decodeForm,
  exampleNumbers,
  NO_ANSWERS,
  withAnswer,
} from '@/lib/flow';
import type { FormQuestion, Validation } from '@/lib/format';
import { answered, flowOf, options, question, questionNode } from './sample-form';

function validation(kind: Validation['kind'], value: string, message = 'Not so.'): Validation {
  return { kind, value, message };
}

/** What is wrong with these posted answers to the question `q`: `kind severity message limit`. */
function problems(
  changes: Partial<FormQuestion>,
  posted: string,
  ...others: readonly FormQuestion[]
): readonly string[] {
  const flow = flowOf(question('q', changes), ...others);
  return checkAnswer(flow, answered(flow, posted), questionNode(flow, 'q')).map((problem) =>
    [problem.kind, problem.severity, problem.message, problem.limit].filter((part) => part !== '').join(' '),
  );
}

const GUID = '^([0-9A-Fa-f]{8}[-][0-9A-Fa-f]{4})$';
const CHOICE = { options: options('a', 'b', 'c') };

describe('an answer is judged by the author’s rules', () => {
  it.each<readonly [string, Partial<FormQuestion>, string, readonly string[]]>([
    ['nothing, where nothing is required', {}, 'q=', []],
    ['nothing, where an answer is required', { required: true }, 'q=', ['required error']],
    ['blanks, where an answer is required', { required: true }, 'q=+++', ['required error']],
    ['a choice, where one is required', { ...CHOICE, required: true }, 'q=a', []],
    ['no choice, where one is required', { ...CHOICE, required: true }, '', ['required error']],
    ['no such choice, where one is required', { ...CHOICE, required: true }, 'q=z', ['required error']],
    ['text that fits its pattern', { validations: [validation('pattern', GUID)] }, 'q=05b2d321-403a', []],
    ['text that does not', { validations: [validation('pattern', GUID)] }, 'q=hello', ['pattern error Not so.']],
    [
      'text that does not, without the author’s words',
      { validations: [validation('pattern', GUID, '')] },
      'q=x',
      ['pattern warning'],
    ],
    ['no text, though there is a pattern', { validations: [validation('pattern', GUID)] }, 'q=', []],
    ['text for a pattern that cannot be run', { validations: [validation('pattern', '(?=a)b')] }, 'q=x', []],
    ['text of the greatest length', { maxLength: 3 }, 'q=abc', []],
    ['text that is too long', { maxLength: 3 }, 'q=abcd', ['maxLength error 3']],
    [
      'text that is too long, in the author’s words',
      { maxLength: 9, validations: [validation('maxLength', '3')] },
      'q=abcd',
      ['maxLength error Not so. 3'],
    ],
    ['emoji, counted as people count', { maxLength: 10 }, `q=${'👩‍👩‍👧'.repeat(10)}`, []],
    ['a long text of them, as long as it may be', { maxLength: 900 }, `q=${'👩‍👩‍👧🇩🇪e\u0301'.repeat(300)}`, []],
    [
      'a long text of them, too long',
      { maxLength: 899 },
      `q=${'👩‍👩‍👧🇩🇪e\u0301'.repeat(300)}`,
      ['maxLength error 899'],
    ],
    ['one letter under a thousand accents', { maxLength: 2 }, `q=e${'\u0301'.repeat(1000)}a`, []],
    ['one emoji too many', { maxLength: 10 }, `q=${'👩‍👩‍👧'.repeat(11)}`, ['maxLength error 10']],
    ['letters with accents of their own', { maxLength: 3 }, `q=${'e\u0301'.repeat(3)}`, []],
    ['text that is long enough', { validations: [validation('minLength', '3')] }, 'q=👍👍👍', []],
    [
      'text that is too short',
      { validations: [validation('minLength', '3')] },
      'q=👍👍',
      ['minLength error Not so. 3'],
    ],
    ['a number that is less', { control: 'numerictextbox', validations: [validation('lessThan', '200')] }, 'q=199', []],
    [
      'a number that is not less',
      { control: 'numerictextbox', validations: [validation('lessThan', '200')] },
      'q=200',
      ['lessThan error Not so. 200'],
    ],
    ['a number', { control: 'numerictextbox' }, 'q=-1.5', []],
    ['no number', { control: 'numerictextbox' }, 'q=1e3x', ['notANumber error']],
    [
      'no number, of which nothing else is said',
      { control: 'numerictextbox', validations: [validation('greaterThan', '1')] },
      'q=ten',
      ['notANumber error'],
    ],
    [
      'a number that is greater',
      { control: 'numerictextbox', validations: [validation('greaterThan', '200')] },
      'q=201',
      [],
    ],
    [
      'a number that is not greater',
      { control: 'numerictextbox', validations: [validation('greaterThan', '200')] },
      'q=200',
      ['greaterThan error Not so. 200'],
    ],
    ['a negative limit', { control: 'numerictextbox', validations: [validation('greaterThan', '-1')] }, 'q=0', []],
    ['a date and time', { control: 'datetimepicker' }, 'q=2024-05-01T10:00&q~zone=Europe/Berlin', []],
    ['no date', { control: 'datetimepicker' }, 'q=yesterday', ['notADate error']],
    ['a day that there is not', { control: 'datetimepicker' }, 'q=2023-02-29T10:00', ['notADate error']],
    [
      'a zone that there is not',
      { control: 'datetimepicker' },
      'q=2024-05-01T10:00&q~zone=Mars/Olympus',
      ['notADate error'],
    ],
    [
      'an hour that clocks left out',
      { control: 'datetimepicker' },
      'q=2024-03-31T02:30&q~zone=Europe/Berlin',
      ['skippedTime warning'],
    ],
    [
      'an hour that clocks showed twice',
      { control: 'datetimepicker' },
      'q=2024-10-27T02:30&q~zone=Europe/Berlin',
      ['repeatedTime warning'],
    ],
  ])('%s', (_, changes, posted, expected) => {
    expect(problems(changes, posted)).toEqual(expected);
  });

  it('against the answer to another question', () => {
    const rule = { control: 'numerictextbox' as const, validations: [validation('greaterThan', 'current_limit')] };
    const other = question('current_limit', { control: 'numerictextbox' });
    expect(problems(rule, 'q=10&current_limit=20', other)).toEqual(['greaterThan error Not so. 20']);
    expect(problems(rule, 'q=30&current_limit=20', other)).toEqual([]);
    expect(problems(rule, 'q=10', other)).toEqual([]);
    expect(problems(rule, 'q=10&current_limit=many', other)).toEqual([]);
  });

  it('and errors come before warnings', () => {
    const both = { validations: [validation('pattern', 'x', ''), validation('maxLength', '1')] };
    expect(problems(both, 'q=abc').map((problem) => problem.split(' ')[0])).toEqual(['maxLength', 'pattern']);
  });

  it('only where it is asked', () => {
    const flow = flowOf(
      question('plan', { options: options('a', 'b'), required: true }),
      question('name', { required: true, visibility: 'plan == a' }),
    );
    const wrong = (posted: string) => checkAnswers(flow, answered(flow, posted)).map(({ node }) => node.id);
    expect(wrong('plan=a')).toEqual(['name']);
    expect(wrong('plan=b')).toEqual([]);
    expect(wrong('')).toEqual(['plan']);
  });
});

describe('a posted form', () => {
  const flow = flowOf(
    question('plan', { options: options('Basic', 'Standard') }),
    question('tags', { control: 'multiselectdropdown', options: options('a', 'b', 'c') }),
    question('story', { control: 'multilinetextbox' }),
    question('since', { control: 'datetimepicker' }),
    question('vm', {
      control: 'dropdown',
      options: options(['dont_know_answer', 'dont_know_answer'], 'Unable to list'),
      dynamicOptions: { uri: '/subscriptions/s/x', textTemplate: '', dependsOn: '', fallback: [] },
    }),
    question('choiceless', { control: 'dropdown' }),
    question('info', { control: 'infoblock', content: 'x' }),
  );

  it('is read by the controls of its questions', () => {
    const posted = new FormData();
    for (const [name, value] of [
      ['plan', 'Standard'],
      ['tags', 'c'],
      ['tags', 'a'],
      ['story', ' one\r\ntwo\u0000 '],
      ['since', '2024-05-01T10:00'],
      ['since~zone', 'Asia/Kolkata'],
      ['vm', 'Unable to list'],
      ['vm~text', 'vm-01'],
      ['choiceless', 'typed'],
      ['next', '1'],
    ] as const)
      posted.append(name, value);
    posted.append('story', new Blob(['a file']));
    const { answers, dropped } = decodeForm(flow, posted);
    expect([...answers.choices]).toEqual([
      ['plan', [1]],
      ['tags', [0, 2]],
      ['vm', [1]],
    ]);
    expect(answers.texts.get('story')).toBe('one\ntwo');
    expect(answers.texts.get('since')).toMatch(/^2024-05-01T10:00\[Asia\/(Kolkata|Calcutta)\]$/);
    expect(answers.texts.get('vm')).toBe('vm-01');
    expect(answers.texts.get('choiceless')).toBe('typed');
    expect(dropped).toEqual([]);
  });

  it('keeps what was typed where it is no date', () => {
    expect(answered(flow, 'since=yesterday&since~zone=UTC').texts.get('since')).toBe('yesterday[UTC]');
    expect(answered(flow, 'since=yesterday').texts.get('since')).toBe('yesterday');
  });

  it('names what it does not know, without its value', () => {
    const { dropped } = decodeForm(flow, new URLSearchParams('unheard=secret&plan=Gold&info=x'));
    expect(dropped).toEqual([
      { name: 'unheard', value: '', reason: 'unknownQuestion' },
      { name: 'info', value: '', reason: 'unknownQuestion' },
      { name: 'plan', value: '', reason: 'unknownOption' },
    ]);
  });

  it('carries all answers but the one that the page asks', () => {
    const answers = answered(
      flow,
      'plan=Basic&tags=a&tags=b&story=text&since=2024-05-01T10:00&vm=dont_know_answer&vm~text=x',
    );
    expect(carriedFields(flow, answers, 'story')).toEqual([
      ['plan', 'Basic'],
      ['tags', 'a'],
      ['tags', 'b'],
      ['since', '2024-05-01T10:00[UTC]'],
      ['vm', 'dont_know_answer'],
      ['vm~text', 'x'],
    ]);
  });

  it('is shown to people in words and in UTC', () => {
    const answers = answered(flow, 'since=2024-05-01T10:00&since~zone=Europe/Berlin&vm=dont_know_answer&vm~text=x');
    const textsOf = (id: string) => {
      const node = questionNode(flow, id);
      return answerTexts(node, { chosen: answers.choices.get(id) ?? [], text: answers.texts.get(id) ?? '' });
    };
    expect(textsOf('since')).toEqual(['2024-05-01 10:00 (Europe/Berlin, UTC+02:00), 2024-05-01 08:00 UTC']);
    expect(textsOf('vm')).toEqual(['I don’t know', 'x']);
  });

  it('takes an answer away that is no longer given', () => {
    const answers = answered(flow, 'plan=Basic&story=x');
    expect([...withAnswer(answers, 'plan', null).choices]).toEqual([]);
    expect([...withAnswer(answers, 'story', { chosen: [], text: '' }).texts]).toEqual([]);
    expect(NO_ANSWERS.choices.size).toBe(0);
  });
});

describe('values without end', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `Option ${at}`);
  const flow = flowOf(
    question('one', { options: options(...many) }),
    question('many', {
      control: 'multiselectdropdown',
      options: options(...many),
    }),
  );

  it('are looked up in one index and each told once, in an address', () => {
    const query = Array.from({ length: 50_000 }, (_, at) => ['many', `no option ${at % 30_000}`] as const);
    const { answers, dropped } = decodeChoices(flow, [...query, ['many', 'OPTION 9999'], ...query]);
    expect([...answers.choices]).toEqual([['many', [9_999]]]);
    expect(dropped).toHaveLength(20);
  });

  it('and in a posted form', () => {
    const posted = Array.from({ length: 74_000 }, () => ['one', 'azure'] as const);
    const { answers, dropped } = decodeForm(flow, [...posted, ['one', 'option 7'], ...posted]);
    expect([...answers.choices]).toEqual([['one', [7]]]);
    expect(dropped).toEqual([{ name: 'one', value: '', reason: 'unknownOption' }]);
  });

  it('however many of them are options', () => {
    const query = [...many, ...many].map((value) => ['many', value] as const);
    expect(decodeChoices(flow, query).answers.choices.get('many')).toHaveLength(10_000);
    expect(decodeForm(flow, query).answers.choices.get('many')).toHaveLength(10_000);
  });
});

describe('the examples of a number field', () => {
  it.each<readonly [string, readonly Validation[], readonly string[]]>([
    ['show a point where there may be one', [], ['12', '0.5']],
    ['show none where the pattern has none', [validation('pattern', '^[0-9]+$')], ['12']],
    ['are none where both are refused', [validation('pattern', '^[0-9]{6}$')], []],
    ['keep to a limit', [validation('greaterThan', '5')], ['12']],
    ['and leave the answer to another question open', [validation('greaterThan', 'other')], ['12', '0.5']],
  ])('%s', (_, validations, expected) => {
    const flow = flowOf(question('q', { control: 'numerictextbox', validations }), question('other'));
    expect(exampleNumbers(questionNode(flow, 'q'))).toEqual(expected);
  });
});
