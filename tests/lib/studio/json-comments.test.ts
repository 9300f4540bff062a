import { describe, expect, it } from 'vitest';
import { editForm, editMap, type FormEdit, formCards, type MapEdit, readMap, type TextChange } from '@/lib/studio';
import { LOOK_UPS, MAP_FILES } from './map/map-files';

const FORM = `<properties
    selfHelpType="problemScopingQuestions"
/>

# A

---
{
  "formElements": [
    { "id": "first", "order": 1, "controlType": "dropdown", "displayLabel": "Which, and /* why */ // how?", "dropdownOptions": [
      { "value": "a", "text": "A" }, { "value": "b", "text": "B" }
    ] },
    { "id": "second", "order": 2, "controlType": "textbox", "visibility": "first == a", "displayLabel": "What?" },
    { "id": "third", "order": 3, "controlType": "textbox", "displayLabel": "When?" }
  ]
}
---
`;

const FORM_EDITS: readonly FormEdit[] = [
  { what: 'set', key: 'title', value: 'A title' },
  { what: 'set', at: 1, key: 'displayLabel', value: 'What else?' },
  { what: 'set', at: 1, key: 'required', value: true },
  { what: 'id', at: 0, id: 'renamed' },
  { what: 'add', after: 1, control: 'textbox' },
  { what: 'copy', at: 0 },
  { what: 'remove', at: 1 },
  { what: 'move', at: 2, to: 0 },
  { what: 'addItem', at: 0, list: 'options' },
  { what: 'removeItem', at: 0, list: 'options', index: 0 },
];

/** Where a comment can be: behind each bracket, comma, and colon of the body that isn’t inside a string. */
function placesIn(text: string): readonly number[] {
  const start = text.indexOf('\n{') + 1;
  const end = text.lastIndexOf('}') + 1;
  const tokens = [...text.slice(start, end).matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)];
  return tokens
    .filter(([token]) => !token.startsWith('"'))
    .map(({ index }) => start + index + 1)
    .filter((at) => at < end);
}

function applied(text: string, changes: readonly TextChange[]): string {
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, insert }) => whole.slice(0, from) + insert + whole.slice(to), text);
}

const COMMENTS = ['/* keep, [me] } */', '// keep, [me] }\n'];

/** What an edit makes of a text with a comment, at every place: refused, or as without it, and the comment is there. */
function check<Edit extends FormEdit | MapEdit>(
  text: string,
  edit: Edit,
  places: readonly number[],
  make: (
    text: string,
  ) =>
    | { readonly kind: 'edit'; readonly changes: readonly TextChange[] }
    | { readonly kind: 'refused'; readonly reason: string },
  shown: (text: string) => unknown,
): { readonly made: number; readonly refused: number } {
  const count = { made: 0, refused: 0 };
  const plain = make(text);
  if (plain.kind === 'refused') throw new Error(plain.reason);
  const wanted = shown(applied(text, plain.changes));
  for (const [turn, at] of places.entries()) {
    const comment = COMMENTS[turn % 2] ?? '';
    const edited = make(text.slice(0, at) + comment + text.slice(at));
    if (edited.kind === 'refused') {
      expect(edited.reason).toMatch(/comment in the JSON/);
      count.refused += 1;
      continue;
    }
    const after = applied(text.slice(0, at) + comment + text.slice(at), edited.changes);
    if (edit.what !== 'remove') expect([edit, at, after]).toEqual([edit, at, expect.stringContaining(comment.trim())]);
    expect([edit, at, shown(after)]).toEqual([edit, at, wanted]);
    count.made += 1;
  }
  return count;
}

describe('a form with a comment in its JSON', () => {
  const shown = (text: string) => {
    const form = formCards(text);
    return form && { ...form, cards: form.cards.map(({ from: _from, to: _to, ...card }) => card) };
  };

  it('is shown as it would be without', () => {
    for (const at of placesIn(FORM)) expect(shown(`${FORM.slice(0, at)}/* a */${FORM.slice(at)}`)).toEqual(shown(FORM));
  });

  it.each(FORM_EDITS)('keeps it when $what is done, or says that it can’t be done', (edit) => {
    const { made, refused } = check(FORM, edit, placesIn(FORM), (text) => editForm(text, edit), shown);
    expect(made).toBeGreaterThan(refused);
  });
});

describe('a troubleshooter with a comment in its JSON', () => {
  const text = MAP_FILES.find(({ name }) => name.includes('indented by 2'))?.text ?? '';
  const map = readMap(text, LOOK_UPS);
  const [first] = map?.parts ?? [];
  const part = { kind: first?.kind ?? 'question', at: first?.at ?? 0 };
  const edits: readonly MapEdit[] = [
    { what: 'add', kind: 'question' },
    { what: 'add', kind: 'outcome' },
    { what: 'copy', part },
    { what: 'remove', part },
    { what: 'id', part, id: 'renamed_9' },
    { what: 'set', part, key: 'displayLabel', value: 'Another?' },
    { what: 'head', key: 'title', value: 'Another' },
  ];
  const shown = (whole: string) => {
    const now = readMap(whole, LOOK_UPS);
    return (
      now && [
        now.title,
        now.start,
        now.parts.map(({ id, name, ways }) => [id, name, ways.map(({ to, when }) => [to, when])]),
      ]
    );
  };
  const places = placesIn(text).filter((_, at) => at % 9 === 0);

  it.each(edits)('keeps it when $what is done, or says that it can’t be done', (edit) => {
    const { made, refused } = check(text, edit, places, (whole) => editMap(whole, edit, LOOK_UPS), shown);
    expect(made).toBeGreaterThan(refused);
  });
});
