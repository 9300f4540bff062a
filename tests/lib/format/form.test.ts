import { describe, expect, it } from 'vitest';
import type { FormQuestion } from '@/lib/format';
import { codesOf, readJson } from './reading';

/** Reads one element of a form; it stands on line 8 of the file. */
function readElement(element: Readonly<Record<string, unknown>>) {
  const { article, diagnostics } = readJson(JSON.stringify({ formElements: [{ id: 'q', order: 1, ...element }] }));
  const [question] = article.form?.questions ?? [];
  return { question, codes: diagnostics.map(({ code }) => code) };
}

describe('a question', () => {
  it.each<{ title: string; element: Record<string, unknown>; expected: Partial<FormQuestion> }>([
    {
      title: 'a control in any case',
      element: { ControlType: 'MultiLineTextBox' },
      expected: { control: 'multilinetextbox' },
    },
    {
      title: 'keys in any case',
      element: { controltype: 'textbox', displaylabel: ' Server ', WatermarkText: 'name' },
      expected: { label: 'Server', watermarkText: 'name' },
    },
    { title: 'required as true', element: { controlType: 'textbox', required: true }, expected: { required: true } },
    { title: 'required as text', element: { controlType: 'textbox', required: 'true' }, expected: { required: true } },
    { title: 'required left out', element: { controlType: 'textbox' }, expected: { required: false } },
    {
      title: 'a label of null',
      element: { controlType: 'infoblock', displayLabel: null, content: ' <b>Mind</b> ' },
      expected: { label: '', content: '<b>Mind</b>' },
    },
    {
      title: 'hints',
      element: { controlType: 'textbox', hints: [{ text: 'The error' }, { Text: ' The time ' }, {}] },
      expected: { hints: ['The error', 'The time'] },
    },
    {
      title: 'the template word string',
      element: { controlType: 'textbox', infoBalloonText: 'string' },
      expected: { infoBalloonText: '' },
    },
    {
      title: 'lengths',
      element: { controlType: 'textbox', maxLength: 15, numberOfLines: 4 },
      expected: { maxLength: 15, numberOfLines: 4 },
    },
    {
      title: 'lengths of nonsense',
      element: { controlType: 'textbox', maxLength: 'many', numberOfLines: -2 },
      expected: { maxLength: 0, numberOfLines: 0 },
    },
    {
      title: 'clients',
      element: { controlType: 'textbox', diagnosticInputRequiredClients: 'Portal, ASC' },
      expected: { diagnosticInputRequiredClients: ['Portal', 'ASC'] },
    },
    {
      title: 'options in any case, duplicates kept apart',
      element: {
        controlType: 'dropdown',
        DropdownOptions: [{ Text: 'Yes', Value: 'y' }, { text: ' No ', value: ' n ' }, 'Perhaps'],
      },
      expected: {
        options: [
          { value: 'y', text: 'Yes' },
          { value: 'n', text: 'No' },
          { value: 'Perhaps', text: 'Perhaps' },
        ],
      },
    },
    {
      title: 'options of a radio group',
      element: { controlType: 'radioButtonGroup', radioButtonOptions: [{ text: 'Yes', value: 'y' }] },
      expected: { control: 'radiobuttongroup', options: [{ value: 'y', text: 'Yes' }] },
    },
    {
      title: 'options that the portal fetches',
      element: {
        controlType: 'dropdown',
        dynamicDropdownOptions: {
          uri: '/subscriptions/{subscriptionid}',
          textTemplate: '{name}',
          dependsOn: 'rg',
          valuePropertyRegex: '^+$',
          defaultdropdownOptions: { text: 'Other', value: 'dont_know_answer' },
        },
      },
      expected: {
        options: [],
        dynamicOptions: {
          uri: '/subscriptions/{subscriptionid}',
          textTemplate: '{name}',
          dependsOn: 'rg',
          fallback: [{ value: 'dont_know_answer', text: 'Other' }],
        },
      },
    },
    {
      title: 'the fallback beside the options that the portal fetches',
      element: { controlType: 'dropdown', dynamicDropdownOptions: { uri: '/x' }, defaultDropdownOptions: 'HTTP 403' },
      expected: {
        dynamicOptions: {
          uri: '/x',
          textTemplate: '',
          dependsOn: '',
          fallback: [{ value: 'HTTP 403', text: 'HTTP 403' }],
        },
      },
    },
    {
      title: 'fetched options of null',
      element: { controlType: 'textbox', dynamicDropdownOptions: null },
      expected: { dynamicOptions: null },
    },
    {
      title: 'validations of every kind',
      element: {
        controlType: 'numerictextbox',
        validations: [
          { type: 'RegExMatch', value: '^[0-9]+$', text: 'Digits only' },
          { type: 'GreaterThan', controlId: 'limit' },
          { type: 'greaterthan', value: 0 },
          { type: 'MaxLength', value: 36 },
        ],
      },
      expected: {
        validations: [
          { kind: 'pattern', value: '^[0-9]+$', message: 'Digits only' },
          { kind: 'greaterThan', value: 'limit', message: '' },
          { kind: 'greaterThan', value: '0', message: '' },
          { kind: 'maxLength', value: '36', message: '' },
        ],
      },
    },
    {
      title: 'a pattern in the wrong place',
      element: { controlType: 'textbox', textPropertyRegex: '^a$' },
      expected: { validations: [{ kind: 'pattern', value: '^a$', message: '' }] },
    },
  ])('is read with $title', ({ element, expected }) => {
    const { question, codes } = readElement(element);
    expect(question).toMatchObject(expected);
    expect(codes).toEqual([]);
  });

  it.each([
    [undefined, null, false],
    [null, null, false],
    ['null', null, false],
    ['', null, false],
    [true, null, false],
    [' true ', null, false],
    [false, null, true],
    ['False', null, true],
    [' a == b || c != null ', 'a == b || c != null', false],
    ['hasErrorData==no', 'hasErrorData==no', false],
  ])('of visibility %j has the condition %j and is hidden: %j', (visibility, condition, hidden) => {
    expect(readElement({ controlType: 'textbox', visibility }).question).toMatchObject({
      visibility: condition,
      hidden,
    });
  });

  it.each([
    ['an unknown control', { controlType: 'dropdwon' }, { control: 'textbox' }, ['unknown-control']],
    ['no control', {}, { control: 'textbox' }, ['unknown-control']],
    ['no options', { controlType: 'dropdown', dropdownOptions: null }, { options: [] }, ['missing-options']],
    ['one value twice', { controlType: 'dropdown', dropdownOptions: ['a', 'a'] }, {}, ['duplicate-option-value']],
    [
      'a pattern that is none',
      { controlType: 'textbox', validations: [{ type: 'RegExMatch', value: '^+$' }] },
      { validations: [] },
      ['invalid-pattern'],
    ],
    [
      'a validation that is none',
      { controlType: 'textbox', validations: [{ type: 'Range', value: 1 }] },
      { validations: [] },
      ['unknown-validation'],
    ],
    [
      'a misspelled key',
      { controlType: 'textbox', infoBallonText: 'Help' },
      { infoBalloonText: 'Help' },
      ['misspelled-form-key'],
    ],
    ['no id', { id: '', controlType: 'textbox' }, { id: '' }, ['missing-question-id']],
    [
      'nothing of the right type',
      {
        id: 7,
        order: 'x',
        controlType: 'textbox',
        hints: 'no',
        validations: {},
        dropdownOptions: 'a',
        dynamicDropdownOptions: 3,
      },
      { id: '7', order: 1, hints: [], validations: [], options: [], dynamicOptions: null },
      [],
    ],
  ])('is read and reported with %s', (_, element, expected, expectedCodes) => {
    const { question, codes } = readElement(element);
    expect(question).toMatchObject(expected);
    expect(codes).toEqual(expectedCodes);
  });
});

describe('a form', () => {
  it('puts its questions in the order of order', () => {
    const elements = [3, 1000, 1].map((order) => ({ id: `q${order}`, order, controlType: 'textbox' }));
    const { article } = readJson(JSON.stringify({ formElements: elements }));
    expect(article.form?.questions.map(({ id }) => id)).toEqual(['q1', 'q3', 'q1000']);
  });

  it('reads what it says about itself', () => {
    const { article } = readJson(
      JSON.stringify({
        title: ' Restore ',
        SubscriptionRequired: true,
        resourceRequired: 'true',
        fieAttachmentHint: 'Attach logs',
        diagnosticCard: { title: 'Check', description: 'Looks', insightNotAvailableText: 'Nothing' },
        formElements: [{ id: 'a', controlType: 'textbox' }],
      }),
    );
    expect(article.form).toMatchObject({
      title: 'Restore',
      subscriptionRequired: true,
      resourceRequired: true,
      fileAttachmentHint: 'Attach logs',
      diagnosticCard: { title: 'Check', description: 'Looks', insightNotAvailableText: 'Nothing' },
    });
  });

  it('points at the place of each slip in the file', () => {
    const json = `{
  "formElements": [
    { "id": "os", "order": 1, "ControlType": "dropdown",
      "dropdownOptions": [{ "text": "A", "value": "a" }, { "text": "B", "value": "a" }] },
    { "id": "OS", "order": 2, "controlType": "textbx" },
    { "order": 3, "controlType": "textbox", visibility: "os == a" },
  ]
}`;
    expect(codesOf(readJson(json).diagnostics)).toEqual([
      'duplicate-option-value@11:26',
      'duplicate-question-id@12:13',
      'unknown-control@12:46',
      'missing-question-id@13:5',
      'json-bare-key@13:45',
      'json-extra-comma@13:68',
    ]);
  });

  it.each(['{}', '{ "formElements": null }', '{ "formElements": [] }', '[]', '"text"', '3'])(
    'of %s asks nothing, and that is an error',
    (json) => {
      const { article, diagnostics } = readJson(json);
      expect(article.form?.questions).toEqual([]);
      expect(diagnostics.map(({ code }) => code)).toEqual(['form-without-questions']);
    },
  );

  it('is read of a troubleshooter’s questions too, and of no other kind', () => {
    const json =
      '{ "formElements": [{ "id": "a", "controlType": "radioButtonGroup", "radioButtonOptions": [{ "text": "Yes", "value": "Yes" }] }] }';
    expect(readJson(json, 'TSG_Questions').article.form?.questions[0]?.control).toBe('radiobuttongroup');
    expect(readJson(json, 'diagnoseAndSolve').article.form).toBeNull();
    expect(readJson('{ "formElements": [', 'TSG_Questions').article.form?.questions).toEqual([]);
    expect(readJson('{ "formElements": [one] }', 'TSG_Questions').article.form).toBeNull();
  });
});

describe('a form that is larger than any author’s', () => {
  const read = (formElements: readonly object[]) => {
    const { article, diagnostics } = readJson(JSON.stringify({ formElements }));
    const found = diagnostics.filter(({ code }) => code === 'form-too-large');
    return { questions: article.form?.questions ?? [], messages: found.map(({ message }) => message) };
  };
  const list = (count: number) => Array.from({ length: count }, (_, at) => `o${at}`);

  it('has its first 500 questions', () => {
    const { questions, messages } = read(list(600).map((id) => ({ id, controlType: 'textbox' })));
    expect(questions).toHaveLength(500);
    expect(messages).toEqual(['600 questions; the first 500 are read, the rest is left out']);
  });

  it('has the first 1,000 options of a question', () => {
    const { questions, messages } = read([{ id: 'a', controlType: 'dropdown', DropdownOptions: list(1_200) }]);
    expect(questions[0]?.options).toHaveLength(1_000);
    expect(messages).toEqual(['1,200 entries in dropdownoptions; the first 1,000 are read, the rest is left out']);
  });

  it('has the first 20,000 characters of a label', () => {
    const { questions, messages } = read([{ id: 'a', controlType: 'textbox', displayLabel: 'word '.repeat(5_000) }]);
    expect(questions[0]?.label).toHaveLength(19_999);
    expect(messages).toEqual(['25,000 characters in displaylabel; the first 20,000 are read, the rest is left out']);
  });

  it('has no more options in all than a page can hold', () => {
    const { questions, messages } = read(
      list(7).map((id) => ({ id, controlType: 'dropdown', dropdownOptions: list(900) })),
    );
    expect(questions.map(({ options }) => options.length)).toEqual([900, 900, 900, 900, 900, 0, 0]);
    expect(messages).toEqual(['6,300 options, hints and validations; the first 5,000 are read, the rest is left out']);
  });
});

describe('a validation that is called as elsewhere', () => {
  it.each([
    ['RegularExpression', { value: '^a$' }, { kind: 'pattern', value: '^a$', message: '' }],
    ['Regex', { value: '^a$' }, { kind: 'pattern', value: '^a$', message: '' }],
    ['LessThan', { value: 5 }, { kind: 'lessThan', value: '5', message: '' }],
    ['MinLength', { value: 5 }, { kind: 'minLength', value: '5', message: '' }],
    ['minimum_length', { value: 5 }, { kind: 'minLength', value: '5', message: '' }],
    ['Email', {}, { kind: 'pattern', value: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$', message: '' }],
    ['Required', {}, undefined],
  ])('is understood and told: %s', (type, more, expected) => {
    const formElements = [{ id: 'a', controlType: 'textbox', validations: [{ type, ...more }] }];
    const { article, diagnostics } = readJson(JSON.stringify({ formElements }));
    expect(article.form?.questions[0]?.validations[0]).toEqual(expected);
    expect(article.form?.questions[0]?.required).toBe(type === 'Required');
    expect(diagnostics.map(({ code }) => code)).toContain('misnamed-validation');
  });

  it('but not where two things could be meant', () => {
    const formElements = [{ id: 'a', controlType: 'textbox', validations: [{ type: 'Range', value: '1' }] }];
    const { article, diagnostics } = readJson(JSON.stringify({ formElements }));
    expect(article.form?.questions[0]?.validations).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('unknown-validation');
  });
});
