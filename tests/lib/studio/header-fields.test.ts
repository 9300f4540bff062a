import { describe, expect, it } from 'vitest';
import { editProperty, headerFields } from '@/lib/studio';

const PROPERTIES = `<properties
    pageTitle="Restore a server"
	description='Say "when"'
    articleId="a-1" unknownThing="x"
    displayOrder=2
    supportTopicIds=""
/>

# Restore
`;

const YAML = `---
# for search
title: Restore a server # short
description: "Say when"
articleId: a-1
topics:
  - one
  - two
---

# Restore
`;

function edited(text: string, name: string, value: string): string {
  const edit = editProperty(text, name, value);
  if (edit.kind === 'refused') return `refused: ${edit.reason}`;
  return edit.kind === 'nothing' ? text : text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
}

const CASES: readonly (readonly [
  title: string,
  text: string,
  name: string,
  value: string,
  from: string,
  to: string,
])[] = [
  ['changes a value alone', PROPERTIES, 'pageTitle', 'Get it back', '"Restore a server"', '"Get it back"'],
  ['finds a property in any case', PROPERTIES, 'articleID', 'a-2', '"a-1"', '"a-2"'],
  [
    'changes a misspelled property where it is',
    PROPERTIES.replace('supportTopicIds', 'supportToicIds'),
    'supportTopicIds',
    '1',
    'supportToicIds=""',
    'supportToicIds="1"',
  ],
  ['keeps single quotes', PROPERTIES, 'description', 'Short', `'Say "when"'`, `'Short'`],
  [
    'takes the other quotes for a value with quotes',
    PROPERTIES,
    'pageTitle',
    'The "x"',
    '"Restore a server"',
    `'The "x"'`,
  ],
  ['keeps what it doesn’t know', PROPERTIES, 'unknownThing', 'y', 'unknownThing="x"', 'unknownThing="y"'],
  ['puts a bare value into quotes', PROPERTIES, 'displayOrder', '3', 'displayOrder=2', 'displayOrder="3"'],
  ['fills what is empty', PROPERTIES, 'supportTopicIds', '1,2', 'supportTopicIds=""', 'supportTopicIds="1,2"'],
  ['empties what is filled', PROPERTIES, 'articleId', '', '"a-1"', '""'],
  [
    'adds what is missing behind the last',
    PROPERTIES,
    'status',
    'draft',
    'supportTopicIds=""\n',
    'supportTopicIds=""\n    status="draft"\n',
  ],
  ['makes one line of several', PROPERTIES, 'pageTitle', ' A\n  B ', '"Restore a server"', '"A B"'],
  ['keeps the quotes of YAML', YAML, 'description', 'Later: or not', '"Say when"', '"Later: or not"'],
  ['writes YAML bare where that is safe', YAML, 'articleId', 'a-2', 'articleId: a-1', 'articleId: a-2'],
  ['quotes in YAML what would be read otherwise', YAML, 'articleId', 'a: #1', 'articleId: a-1', 'articleId: "a: #1"'],
  ['adds to YAML at its end', YAML, 'status', 'draft', '  - two\n---', '  - two\nstatus: draft\n---'],
];

describe('a property', () => {
  it.each(CASES)('%s', (_title, text, name, value, from, to) => {
    expect(edited(text, name, value)).toBe(text.replace(from, () => to));
  });

  it('that has the value already isn’t written', () => {
    for (const { name, value } of headerFields(PROPERTIES))
      expect(editProperty(PROPERTIES, name, value).kind).toBe('nothing');
    expect(editProperty(PROPERTIES, 'status', '').kind).toBe('nothing');
  });

  it('reads back as what was written', () => {
    for (const value of ['x', 'The "x"', "it's", 'a/b, c']) {
      const text = edited(PROPERTIES, 'pageTitle', value);
      expect(headerFields(text).find(({ name }) => name === 'pageTitle')?.value).toBe(value);
    }
  });

  it('is left to the text where a form can’t write it', () => {
    expect(edited(YAML, 'topics', 'three')).toMatch(/^refused: /);
    expect(edited(YAML, 'title', 'Other')).toMatch(/^refused: /);
    expect(
      headerFields(YAML)
        .filter(({ canEdit }) => !canEdit)
        .map(({ name }) => name),
    ).toEqual(['title', 'topics']);
    expect(edited(PROPERTIES, 'pageTitle', `both " and '`)).toMatch(/^refused: /);
    expect(edited(PROPERTIES, 'pageTitle', '<b>')).toMatch(/^refused: /);
    expect(edited('# No header\n', 'pageTitle', 'x')).toMatch(/^refused: /);
  });
});
