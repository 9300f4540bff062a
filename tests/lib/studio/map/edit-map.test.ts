import { describe, expect, it } from 'vitest';
import { editMap, type MapEdit, readMap } from '@/lib/studio';
import { LOOK_UPS, made, mapOf } from './map-files';

/** A file around questions as their author wrote them. */
function withQuestions(questions: string, more = ''): string {
  return `<properties\n    selfHelpType="TSG_Workflow"\n/>\n\n---\n{\n  "title": "A",${more}\n  "questions": [\n${questions}\n  ],\n  "outcomes": [\n    { "id": "end", "title": "End" }\n  ]\n}\n---\n`;
}

const KIND = { kind: 'question', at: 0 } as const;
const SECOND = { kind: 'question', at: 1 } as const;
const is = (id: string, ...values: readonly string[]) =>
  ({ kind: 'any', rows: values.map((value) => ({ id, sign: 'is', value }) as const) }) as const;
const options = '"dropdownOptions": ["a", "b", "c"]';

describe('changes of a troubleshooter', () => {
  const cases: readonly (readonly [string, string, MapEdit, string])[] = [
    [
      'the first way, on the line of a question that has one line',
      `    { "id": "x", ${options} },\n    { "id": "y" }`,
      { what: 'connect', part: SECOND, to: 'end', when: { kind: 'always' } },
      `    { "id": "x", ${options} },\n    { "id": "y", "next": "end" }`,
    ],
    [
      'a way for an answer, where all led to one part',
      `    {\n      "id": "x",\n      ${options},\n      "next": "end"\n    }`,
      { what: 'connect', part: KIND, to: 'x', when: is('x', 'a') },
      `    {\n      "id": "x",\n      ${options},\n      "next": [\n        { "when": "x == a", "goto": "x" },\n        { "goto": "end" }\n      ]\n    }`,
    ],
    [
      'a way before the one for any other answer, in a list on one line',
      `    { "id": "x", ${options}, "next": [{"when": "x == a", "goto": "x"}, {"goto": "end"}] }`,
      { what: 'connect', part: KIND, to: 'x', when: is('x', 'b') },
      `    { "id": "x", ${options}, "next": [{"when": "x == a", "goto": "x"}, { "when": "x == b", "goto": "x" }, {"goto": "end"}] }`,
    ],
    [
      'an answer that leaves its way, which goes with its last',
      `    { "id": "x", ${options}, "next": [{ "when": "x == a || x == b", "goto": "x" }, { "when": "x == c", "goto": "y" }] }`,
      { what: 'answers', part: KIND, index: 0, values: ['a', 'c'] },
      `    { "id": "x", ${options}, "next": [{ "when": "x == a || x == c", "goto": "x" }] }`,
    ],
    [
      'what a question led to by its place, before another comes behind it',
      '    { "id": "x" },\n    { "id": "y" }',
      { what: 'copy', part: KIND },
      '    { "id": "x", "next": "y" },\n    { "id": "x_2" },\n    { "id": "y" }',
    ],
    [
      'that the last question leads nowhere, before its copy comes behind it',
      '    { "id": "x", "next": "end" },\n    { "id": "y" }',
      { what: 'copy', part: SECOND },
      '    { "id": "x", "next": "end" },\n    { "id": "y", "next": [] },\n    { "id": "y_2" }',
    ],
    [
      'where parts lead and readers begin, before parts change places',
      '    { "id": "x" },\n    { "id": "y", "next": "end" }',
      { what: 'move', part: SECOND, by: -1 },
      '    { "id": "y", "next": "end" },\n    { "id": "x", "next": "y" }',
    ],
    [
      'a question that is borrowed',
      '    { "id": "x", "next": "end" }',
      { what: 'add', kind: 'question', borrow: 'network' },
      '    { "id": "x", "next": "end" },\n    { "id": "network" }',
    ],
    [
      'no way at all, which isn’t the next part in the file',
      '    { "id": "x", "next": "end" },\n    { "id": "y", "next": "end" }',
      { what: 'disconnect', part: KIND, index: 0 },
      '    { "id": "x", "next": [] },\n    { "id": "y", "next": "end" }',
    ],
  ];
  it.each(cases)('write %s', (_title, before, edit, after) => {
    const more = edit.what === 'move' ? '\n  "start": "x",' : '';
    expect(made(withQuestions(before), edit).after).toBe(withQuestions(after, more));
  });

  it.each<readonly [string, MapEdit, RegExp]>([
    ['an ID that another part has', { what: 'id', part: KIND, id: 'END' }, /Another part has the ID/],
    ['an ID that conditions can’t name', { what: 'id', part: KIND, id: 'a == b' }, /can’t contain/],
    [
      'an outcome that leads on',
      { what: 'connect', part: { kind: 'outcome', at: 0 }, to: 'x', when: { kind: 'always' } },
      /an end/,
    ],
    ['a part that is gone', { what: 'remove', part: { kind: 'card', at: 7 } }, /no longer exists/],
  ])('refuse %s', (_title, edit, reason) => {
    const text = withQuestions('    { "id": "x", "displayLabel": "X?" }');
    const edited = editMap(text, edit, LOOK_UPS);
    expect(edited.kind === 'refused' ? edited.reason : '').toMatch(reason);
  });

  it('refuse JSON that isn’t valid, which is shown as far as it can be read', () => {
    const text = withQuestions('    { "id": "x", "displayLabel": "X?", }');
    expect(readMap(text, LOOK_UPS)?.problem).toMatch(/isn’t valid/);
    expect(readMap(text, LOOK_UPS)?.parts.map(({ id }) => id)).toEqual(['x', 'end']);
    expect(editMap(text, { what: 'copy', part: KIND }, LOOK_UPS).kind).toBe('refused');
  });
});

describe('what is wrong in a troubleshooter', () => {
  it('is told at each part and way of a loop, and at nothing else', () => {
    const text = withQuestions(
      `    { "id": "x", "displayLabel": "X?", ${options}, "next": [{ "when": "x == a", "goto": "y" }, { "goto": "end" }] },\n    { "id": "y", "displayLabel": "Y?", "next": "x" }`,
    );
    const { parts } = mapOf(text);
    expect(parts.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['loop'], ['loop'], []]);
    expect(parts.map(({ ways }) => ways.map(({ problems }) => problems.map(({ short }) => short)))).toEqual([
      [['Loop'], []],
      [['Loop']],
      [],
    ]);
  });

  it('is told of dead ends, of what nobody reaches, and of answers that lead nowhere', () => {
    const text = withQuestions(
      `    { "id": "x", "displayLabel": "X?", ${options}, "next": [{ "when": "x == a", "goto": "end" }] },\n    { "id": "y", "displayLabel": "Y?" }`,
    );
    const shorts = mapOf(text)
      .parts.map(({ problems }) => problems.map(({ short }) => short).toSorted())
      .map((all) => [...new Set(all)]);
    expect(shorts).toEqual([['Answers lead nowhere'], ['Dead end', 'Never reached'], []]);
    const without = made(text, { what: 'disconnect', part: KIND, index: 0 }).after;
    expect(mapOf(without).problems.map(({ short }) => short)).toEqual(['No outcome is reached']);
  });
});
