import { article, type Shape } from './shape';

/** One element of a form, or whatever stands in place of one. */
type Element = Readonly<Record<string, unknown>>;

function file(formElements: readonly unknown[]): string {
  const body = JSON.stringify({ $schema: 'SelfHelpContent', formElements });
  return article(
    `# A large form

---
${body}
---
`,
    'problemScopingQuestions',
  );
}

/** As many elements as fit; `element` makes the one at an index. */
function many(length: number, element: (at: number) => unknown): string {
  const each = JSON.stringify(element(1_000)).length + 1;
  return file(Array.from({ length: Math.max(1, Math.floor(length / each)) }, (_, at) => element(at)));
}

/** One question with as many options as fit. */
function manyOptions(length: number, controlType: string, option: (at: number) => unknown): string {
  const each = JSON.stringify(option(1_000)).length + 1;
  const dropdownOptions = Array.from({ length: Math.floor(length / each) }, (_, at) => option(at));
  return file([
    choice('q', { controlType, dropdownOptions }),
    choice('last', { visibility: 'q == o1 || q == o2', order: 2 }),
  ]);
}

function choice(id: string, more: Element = {}): Element {
  return {
    id,
    order: 1,
    controlType: 'dropdown',
    displayLabel: `What is ${id}?`,
    dropdownOptions: ['Yes', 'No'],
    ...more,
  };
}

/** `count` comparisons with the questions before `at`, joined by `&&`. */
function joined(at: number, count: number): string {
  return Array.from({ length: count }, (_, back) => `q${at - count + back} == Yes`).join(' && ');
}

/** A condition as long as `length`, by repeating a part. */
function conditionOf(length: number, part: string): string {
  return file([choice('q1'), choice('q2', { order: 2, visibility: part.repeat(Math.floor(length / part.length)) })]);
}

/** Two halves: values with every number that the second half would try, then one value again and again. */
function contestedKeys(length: number): string {
  const half = Math.floor(length / 20 / 2);
  const taken = Array.from({ length: half }, (_, at) => `x~${half + at}`);
  return file([choice('q', { dropdownOptions: [...taken, ...taken.map(() => 'x')] })]);
}

/**
 * Forms that are wide, deep, many or long, each in one direction in which a reader of forms could lose its linear time.
 * None of them is an author's; every one must be read, checked, walked and drawn in bounded time.
 */
export const FORM_SHAPES: readonly Shape[] = [
  { family: 'many', name: 'many empty elements', text: (length) => many(length, () => ({})) },
  { family: 'many', name: 'many elements that are no objects', text: (length) => many(length, (at) => at) },
  { family: 'many', name: 'many questions', text: (length) => many(length, (at) => choice(`q${at}`, { order: at })) },
  {
    family: 'many',
    name: 'many texts',
    text: (length) => many(length, (at) => ({ id: `t${at}`, controlType: 'textbox' })),
  },
  {
    family: 'many',
    name: 'many questions of one id',
    text: (length) => many(length, () => ({ id: 'q', controlType: 'textbox' })),
  },
  {
    family: 'many',
    name: 'many notes',
    text: (length) => many(length, (at) => ({ id: `n${at}`, controlType: 'infoblock', content: 'x' })),
  },
  {
    family: 'many',
    name: 'many questions that hang on the first',
    text: (length) => many(length, (at) => choice(`q${at}`, at === 0 ? {} : { visibility: 'q0 == Yes' })),
  },
  {
    family: 'deep',
    name: 'a chain of questions, each on the one before',
    text: (length) => many(length, (at) => choice(`q${at}`, at === 0 ? {} : { visibility: `q${at - 1} == Yes` })),
  },
  {
    family: 'deep',
    name: 'a chain of questions, each on the one behind',
    text: (length) => many(length, (at) => choice(`q${at}`, { visibility: `q${at + 1} == Yes` })),
  },
  {
    family: 'many',
    name: 'many questions of 20 terms each',
    text: (length) => many(length, (at) => choice(`q${at}`, at < 20 ? {} : { visibility: joined(at, 20) })),
  },
  {
    family: 'deep',
    name: 'many questions that hang on all before',
    text: (length) => many(length, (at) => choice(`q${at}`, at < 60 ? {} : { visibility: joined(at, 60) })),
  },
  {
    family: 'many',
    name: 'many questions that hang on several answers',
    text: (length) =>
      many(length, (at) => ({
        ...choice(`q${at}`, { dropdownOptions: ['a', 'b', 'c', 'd', 'e'], controlType: 'multiselectdropdown' }),
        ...(at < 4
          ? {}
          : { visibility: ['a', 'b', 'c'].map((value, back) => `q${at - back - 1} == ${value}`).join(' || ') }),
      })),
  },
  {
    family: 'many',
    name: 'many unknown ids in conditions',
    text: (length) => many(length, (at) => choice(`question_${at}`, { visibility: `questoin_${at} == Yes` })),
  },
  {
    family: 'many',
    name: 'many unknown answers in conditions',
    text: (length) => many(length, (at) => choice(`q${at}`, at === 0 ? {} : { visibility: 'q0 == Perhaps' })),
  },
  {
    family: 'many',
    name: 'many patterns',
    text: (length) =>
      many(length, (at) => ({
        id: `t${at}`,
        controlType: 'textbox',
        validations: [{ type: 'RegExMatch', value: `^(a{1,${at % 900}}){1,9}$`, text: 'x' }],
      })),
  },
  {
    family: 'wide',
    name: 'one question of many validations',
    text: (length) =>
      file([
        choice('t', {
          controlType: 'textbox',
          validations: Array.from({ length: Math.floor(length / 50) }, (_, at) => ({
            type: 'RegExMatch',
            value: `([${at}`,
          })),
        }),
      ]),
  },
  {
    family: 'wide',
    name: 'one question of many hints',
    text: (length) =>
      file([choice('t', { hints: Array.from({ length: Math.floor(length / 12) }, () => ({ text: 'x' })) })]),
  },
  {
    family: 'many',
    name: 'many options',
    text: (length) => manyOptions(length, 'dropdown', (at) => ({ value: `o${at}`, text: `Option ${at}` })),
  },
  { family: 'many', name: 'many options of one value', text: (length) => manyOptions(length, 'dropdown', () => 'o1') },
  {
    family: 'many',
    name: 'many boxes',
    text: (length) => manyOptions(length, 'multiselectdropdown', (at) => `o${at}`),
  },
  { family: 'many', name: 'many options whose keys are contested', text: contestedKeys },
  {
    family: 'wide',
    name: 'one element of many keys',
    text: (length) =>
      file([Object.fromEntries(Array.from({ length: Math.floor(length / 12) }, (_, at) => [`key${at}`, at]))]),
  },
  {
    family: 'wide',
    name: 'one element of one misspelled key in many cases',
    text: (length) =>
      file([Object.fromEntries(cases('infoballontext', Math.floor(length / 20)).map((key) => [key, 'x']))]),
  },
  { family: 'long', name: 'a long condition', text: (length) => conditionOf(length, 'q1 == Yes && ') },
  { family: 'long', name: 'a long condition of quotes', text: (length) => conditionOf(length, 'q1 == "a b && ') },
  { family: 'deep', name: 'a long condition of brackets', text: (length) => conditionOf(length, '(') },
  { family: 'long', name: 'a long condition of signs', text: (length) => conditionOf(length, '= && ') },
  { family: 'long', name: 'a long condition of blanks', text: (length) => conditionOf(length, '\t') },
  {
    family: 'deep',
    name: 'a deep condition',
    text: (length) => conditionOf(length, '((((((((((q1 == Yes)))))))))) || '),
  },
  {
    family: 'long',
    name: 'a long label',
    text: (length) => file([choice('q', { displayLabel: 'word '.repeat(length / 5) })]),
  },
  { family: 'long', name: 'a long id', text: (length) => file([choice('q'.repeat(length / 2))]) },
  {
    family: 'deep',
    name: 'a label of many tags',
    text: (length) => file([choice('q', { displayLabel: '<b>'.repeat(length / 3) })]),
  },
  {
    family: 'deep',
    name: 'a label of open brackets',
    text: (length) => file([choice('q', { displayLabel: '<b '.repeat(length / 3) })]),
  },
  {
    family: 'deep',
    name: 'deep options',
    text: (length) => file([choice('q', { dropdownOptions: [nested(Math.min(90, length))] })]),
  },
];

/** `word` in up to `count` mixes of small and capital letters. */
function cases(word: string, count: number): readonly string[] {
  return Array.from({ length: Math.min(count, 2 ** word.length) }, (_, mix) =>
    [...word].map((letter, at) => ((mix >> at) & 1 ? letter.toUpperCase() : letter)).join(''),
  );
}

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : { text: [nested(depth - 1)] };
}
