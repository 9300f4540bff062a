import { describe, expect, it } from 'vitest';
import { editForm, type FormEdit, formCards } from '@/lib/studio';

/** The body of a form, between a header and dash lines. */
function file(body: string, kind = 'problemScopingQuestions'): string {
  return `<properties\n    selfHelpType="${kind}"\n/>\n\n---\n${body}\n---\n`;
}

function edited(body: string, edit: FormEdit): string {
  const text = file(body);
  const made = editForm(text, edit);
  if (made.kind === 'refused') return made.reason;
  const after = made.changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, insert }) => whole.slice(0, from) + insert + whole.slice(to), text);
  expect(made.form).toEqual(formCards(after));
  return after.slice(file('').indexOf('---\n') + 4, after.lastIndexOf('\n---'));
}

const BODY = `{
\t"title": "Old",
\t"formElements": [
\t\t{ "id": "a", "order": 1, "ControlType": "dropdown", "dropdownOptions": ["x", "y"], "mine": {"k":1} },
\t\t{
\t\t\t"id": "b", "order": 5,
\t\t\t"controlType": "textbox",
\t\t\t"infoBallonText": "Help",
\t\t\t"visibility": "a == x"
\t\t}
\t]
}`;

describe('a change of a form', () => {
  it.each<readonly [string, FormEdit, string, string]>([
    ['the form’s title', { what: 'set', key: 'title', value: 'New' }, '"Old"', '"New"'],
    [
      'a key of the form that isn’t there',
      { what: 'set', key: 'subscriptionRequired', value: true },
      '"Old",\n',
      '"Old",\n\t"subscriptionRequired": true,\n',
    ],
    [
      'a key in a line with others',
      { what: 'set', at: 0, key: 'displayLabel', value: 'A?' },
      '"dropdown",',
      '"dropdown", "displayLabel": "A?",',
    ],
    [
      'a key on its own line',
      { what: 'set', at: 1, key: 'displayLabel', value: 'B?' },
      '"textbox",\n',
      '"textbox",\n\t\t\t"displayLabel": "B?",\n',
    ],
    ['a key with a slip', { what: 'set', at: 1, key: 'infoBalloonText', value: 'More' }, '"Help"', '"More"'],
    [
      'a text that is emptied',
      { what: 'set', at: 1, key: 'infoBalloonText', value: '' },
      '\t\t\t"infoBallonText": "Help",\n',
      '',
    ],
    ['a flag that says nothing new', { what: 'set', at: 1, key: 'required', value: false }, '', ''],
    [
      'a condition taken out, with the comma before it',
      { what: 'asked', at: 1, asked: { kind: 'always' } },
      '"Help",\n\t\t\t"visibility": "a == x"',
      '"Help"',
    ],
    [
      'an option written as text',
      { what: 'item', at: 0, list: 'options', index: 1, key: 'text', value: 'z' },
      '"y"',
      '"z"',
    ],
    [
      'the value of an option, in the condition too',
      { what: 'item', at: 0, list: 'options', index: 0, key: 'value', value: 'w' },
      '',
      'w',
    ],
    [
      'options that change places',
      { what: 'moveItem', at: 0, list: 'options', index: 1, to: 0 },
      '"x", "y"',
      '"y", "x"',
    ],
    ['an option less', { what: 'removeItem', at: 0, list: 'options', index: 0 }, '"x", "y"', '"y"'],
    [
      'the first hint',
      { what: 'addItem', at: 1, list: 'hints' },
      '"textbox",\n',
      '"textbox",\n\t\t\t"hints": [\n\t\t\t\t{ "text": "" }\n\t\t\t],\n',
    ],
    ['another order', { what: 'move', at: 1, to: 0 }, '"order": 5', '"order": 0'],
    [
      'a question less',
      { what: 'remove', at: 0 },
      BODY.slice(BODY.indexOf('{ "id": "a"'), BODY.indexOf('{\n\t\t\t"id": "b"')),
      '',
    ],
    [
      'a new question between, in the layout of its neighbors',
      { what: 'add', after: 0, control: 'textBlock' },
      '{"k":1} }',
      '{"k":1} },\n\t\t{ "id": "question", "order": 2, "controlType": "textBlock", "displayLabel": "" }',
    ],
  ])('writes %s, and nothing else', (title, edit, from, to) => {
    const expected = title.startsWith('the value of an option')
      ? BODY.replace('["x"', '["w"').replace('a == x', 'a == w')
      : BODY.replace(from, to);
    expect(edited(BODY, edit)).toBe(expected);
  });

  it('begins a form that has no questions yet', () => {
    const body = '{\n  "title": "",\n  "formElements": []\n}';
    expect(edited(body, { what: 'add', control: 'textbox' })).toBe(`{
  "title": "",
  "formElements": [
    {
      "id": "question",
      "order": 1,
      "controlType": "textbox",
      "displayLabel": "",
      "required": false
    }
  ]
}`);
  });

  it('copies a question with everything in it but its ID, and makes room for its number', () => {
    const body = `{
  "formElements": [
    { "id": "a", "order": 1, "x": [1], "useAsAdditionalDetails": true },
    { "id": "b", "order": 2 },
    { "id": "a_2", "order": 9 }
  ]
}`;
    expect(edited(body, { what: 'copy', at: 0 })).toBe(`{
  "formElements": [
    { "id": "a", "order": 1, "x": [1], "useAsAdditionalDetails": true },
    { "id": "a_3", "order": 2, "x": [1], "useAsAdditionalDetails": false },
    { "id": "b", "order": 3 },
    { "id": "a_2", "order": 9 }
  ]
}`);
  });

  it('names a question anew in conditions, checks, and lists that depend on it', () => {
    const body = `{ "formElements": [
  { "id": "a", "order": 1 },
  { "id": "b", "order": 2, "visibility": "A == 1 || a != null", "validations": [{ "type": "greaterthan", "controlId": "a" }] },
  { "id": "c", "order": 3, "dynamicDropdownOptions": { "uri": "u", "dependsOn": "a" } } ] }`;
    const expected = body
      .replace('"id": "a"', '"id": "z"')
      .replace('A == 1 || a != null', 'z == 1 || z != null')
      .replace('"controlId": "a"', '"controlId": "z"')
      .replace('"dependsOn": "a"', '"dependsOn": "z"');
    expect(edited(body, { what: 'id', at: 0, id: 'z' })).toBe(expected);
  });

  it.each<readonly [string, string, FormEdit, RegExp]>([
    ['an ID that another has', BODY, { what: 'id', at: 0, id: 'B' }, /Another question has the ID/],
    ['an ID that no condition could name', BODY, { what: 'id', at: 0, id: 'a == b' }, /can’t contain/],
    ['a question that is gone', BODY, { what: 'remove', at: 7 }, /no longer exists/],
    [
      'an empty value of an option',
      BODY,
      { what: 'item', at: 0, list: 'options', index: 0, key: 'value', value: ' ' },
      /empty/,
    ],
    ['JSON with a slip', BODY.replace('"Old",', '"Old"'), { what: 'remove', at: 0 }, /isn’t valid/],
    ['a form without a list', '{ "title": "x" }', { what: 'add', control: 'textbox' }, /formElements/],
  ])('is refused in words for %s', (_title, body, edit, reason) => {
    expect(edited(body, edit)).toMatch(reason);
  });

  it('is for forms alone', () => {
    expect(formCards(file(BODY, 'TSG_Questions'))?.cards.length).toBe(2);
    expect(formCards(file(BODY, 'TSG_Workflow'))).toBeUndefined();
    expect(formCards('# No form')).toBeUndefined();
    expect(editForm('# No form', { what: 'remove', at: 0 }).kind).toBe('refused');
  });
});
