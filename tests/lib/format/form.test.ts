import { describe, expect, it } from 'vitest';
import type { Question } from '@/lib/format';
import { codesOf, readJson } from './reading';

/** Reads one element of a form; it stands on line 8 of the file. */
function readElement(element: Readonly<Record<string, unknown>>) {
  const { article, diagnostics } = readJson(JSON.stringify({ formElements: [{ id: 'q', order: 1, ...element }] }));
  const [question] = article.form?.questions ?? [];
  return { question, codes: diagnostics.map(({ code }) => code) };
}

describe('a question', () => {
  it.each<{ title: string; element: Record<string, unknown>; expected: Partial<Question> }>([
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
      { controlType: 'textbox', validations: [{ type: 'lessThan', value: 1 }] },
      { validations: [] },
      ['unknown-validation'],
    ],
    [
      'a misspelt key',
      { controlType: 'textbox', infoBallonText: 'Help' },
      { infoBalloonText: 'Help' },
      ['misspelt-form-key'],
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
