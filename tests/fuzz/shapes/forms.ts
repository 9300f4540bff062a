/** A kind of form that is large in one direction: its name, and the form of about so many bytes as a content file. */
export interface FormShape {
  readonly name: string;
  readonly build: (bytes: number) => string;
}

/** One element of a form, or whatever stands in place of one. */
type Element = Readonly<Record<string, unknown>>;

const HEADER = `<properties pageTitle="A large form" selfHelpType="problemScopingQuestions" articleId="large-form"
  cloudEnvironments="public" schemaVersion="1" supportTopicIds="1" productPesIds="1" />
# A large form
`;

function file(formElements: readonly unknown[]): string {
  return `${HEADER}\n---\n${JSON.stringify({ $schema: 'SelfHelpContent', formElements })}\n---\n`;
}

/** As many elements as fit; `element` makes the one at an index. */
function many(bytes: number, element: (at: number) => unknown): string {
  const each = JSON.stringify(element(1_000)).length + 1;
  return file(Array.from({ length: Math.max(1, Math.floor(bytes / each)) }, (_, at) => element(at)));
}

/** One question with as many options as fit. */
function manyOptions(bytes: number, controlType: string, option: (at: number) => unknown): string {
  const each = JSON.stringify(option(1_000)).length + 1;
  const dropdownOptions = Array.from({ length: Math.floor(bytes / each) }, (_, at) => option(at));
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

/** A condition as long as `bytes`, by repeating a part. */
function conditionOf(bytes: number, part: string): string {
  return file([choice('q1'), choice('q2', { order: 2, visibility: part.repeat(Math.floor(bytes / part.length)) })]);
}

/** Two halves: values with every number that the second half would try, then one value again and again. */
function contestedKeys(bytes: number): string {
  const half = Math.floor(bytes / 20 / 2);
  const taken = Array.from({ length: half }, (_, at) => `x~${half + at}`);
  return file([choice('q', { dropdownOptions: [...taken, ...taken.map(() => 'x')] })]);
}

/**
 * Forms that are wide, deep, many or long, each in one direction in which a reader of forms could lose its linear time.
 * None of them is an author's; every one must be read, checked, walked and drawn in bounded time.
 */
export const FORM_SHAPES: readonly FormShape[] = [
  { name: 'many empty elements', build: (bytes) => many(bytes, () => ({})) },
  { name: 'many elements that are no objects', build: (bytes) => many(bytes, (at) => at) },
  { name: 'many questions', build: (bytes) => many(bytes, (at) => choice(`q${at}`, { order: at })) },
  { name: 'many texts', build: (bytes) => many(bytes, (at) => ({ id: `t${at}`, controlType: 'textbox' })) },
  { name: 'many questions of one id', build: (bytes) => many(bytes, () => ({ id: 'q', controlType: 'textbox' })) },
  {
    name: 'many notes',
    build: (bytes) => many(bytes, (at) => ({ id: `n${at}`, controlType: 'infoblock', content: 'x' })),
  },
  {
    name: 'many questions that hang on the first',
    build: (bytes) => many(bytes, (at) => choice(`q${at}`, at === 0 ? {} : { visibility: 'q0 == Yes' })),
  },
  {
    name: 'a chain of questions, each on the one before',
    build: (bytes) => many(bytes, (at) => choice(`q${at}`, at === 0 ? {} : { visibility: `q${at - 1} == Yes` })),
  },
  {
    name: 'a chain of questions, each on the one behind',
    build: (bytes) => many(bytes, (at) => choice(`q${at}`, { visibility: `q${at + 1} == Yes` })),
  },
  {
    name: 'many questions of 20 terms each',
    build: (bytes) => many(bytes, (at) => choice(`q${at}`, at < 20 ? {} : { visibility: joined(at, 20) })),
  },
  {
    name: 'many questions that hang on all before',
    build: (bytes) => many(bytes, (at) => choice(`q${at}`, at < 60 ? {} : { visibility: joined(at, 60) })),
  },
  {
    name: 'many questions that hang on several answers',
    build: (bytes) =>
      many(bytes, (at) => ({
        ...choice(`q${at}`, { dropdownOptions: ['a', 'b', 'c', 'd', 'e'], controlType: 'multiselectdropdown' }),
        ...(at < 4
          ? {}
          : { visibility: ['a', 'b', 'c'].map((value, back) => `q${at - back - 1} == ${value}`).join(' || ') }),
      })),
  },
  {
    name: 'many unknown ids in conditions',
    build: (bytes) => many(bytes, (at) => choice(`question_${at}`, { visibility: `questoin_${at} == Yes` })),
  },
  {
    name: 'many unknown answers in conditions',
    build: (bytes) => many(bytes, (at) => choice(`q${at}`, at === 0 ? {} : { visibility: 'q0 == Perhaps' })),
  },
  {
    name: 'many patterns',
    build: (bytes) =>
      many(bytes, (at) => ({
        id: `t${at}`,
        controlType: 'textbox',
        validations: [{ type: 'RegExMatch', value: `^(a{1,${at % 900}}){1,9}$`, text: 'x' }],
      })),
  },
  {
    name: 'one question of many validations',
    build: (bytes) =>
      file([
        choice('t', {
          controlType: 'textbox',
          validations: Array.from({ length: Math.floor(bytes / 50) }, (_, at) => ({
            type: 'RegExMatch',
            value: `([${at}`,
          })),
        }),
      ]),
  },
  {
    name: 'one question of many hints',
    build: (bytes) =>
      file([choice('t', { hints: Array.from({ length: Math.floor(bytes / 12) }, () => ({ text: 'x' })) })]),
  },
  {
    name: 'many options',
    build: (bytes) => manyOptions(bytes, 'dropdown', (at) => ({ value: `o${at}`, text: `Option ${at}` })),
  },
  { name: 'many options of one value', build: (bytes) => manyOptions(bytes, 'dropdown', () => 'o1') },
  { name: 'many boxes', build: (bytes) => manyOptions(bytes, 'multiselectdropdown', (at) => `o${at}`) },
  { name: 'many options whose keys are contested', build: contestedKeys },
  {
    name: 'one element of many keys',
    build: (bytes) =>
      file([Object.fromEntries(Array.from({ length: Math.floor(bytes / 12) }, (_, at) => [`key${at}`, at]))]),
  },
  {
    name: 'one element of one misspelt key in many cases',
    build: (bytes) =>
      file([Object.fromEntries(cases('infoballontext', Math.floor(bytes / 20)).map((key) => [key, 'x']))]),
  },
  { name: 'a long condition', build: (bytes) => conditionOf(bytes, 'q1 == Yes && ') },
  { name: 'a long condition of quotes', build: (bytes) => conditionOf(bytes, 'q1 == "a b && ') },
  { name: 'a long condition of brackets', build: (bytes) => conditionOf(bytes, '(') },
  { name: 'a long condition of signs', build: (bytes) => conditionOf(bytes, '= && ') },
  { name: 'a long condition of blanks', build: (bytes) => conditionOf(bytes, '\t') },
  { name: 'a deep condition', build: (bytes) => conditionOf(bytes, '((((((((((q1 == Yes)))))))))) || ') },
  { name: 'a long label', build: (bytes) => file([choice('q', { displayLabel: 'word '.repeat(bytes / 5) })]) },
  { name: 'a long id', build: (bytes) => file([choice('q'.repeat(bytes))]) },
  { name: 'a label of many tags', build: (bytes) => file([choice('q', { displayLabel: '<b>'.repeat(bytes / 3) })]) },
  {
    name: 'a label of open brackets',
    build: (bytes) => file([choice('q', { displayLabel: '<b '.repeat(bytes / 3) })]),
  },
  {
    name: 'deep options',
    build: (bytes) => file([choice('q', { dropdownOptions: [nested(Math.min(90, bytes))] })]),
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
