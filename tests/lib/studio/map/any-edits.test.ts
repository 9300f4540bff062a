import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMap, editMap, type MapEdit, readMap } from '@/lib/studio';
import { fileOf, LOOK_UPS, leads, mapOf } from './map-files';

const id = fc.constantFrom('a', 'b', 'B', 'c', 'summary', '', 'two words', 'x == y', '"');
const text = fc.constantFrom('', 'a', 'Yes', '"', '\\', 'two\nlines', '日本', 'x == y');
const condition = fc.constantFrom(
  'a == Yes',
  'a == Yes || a == No',
  'b != null && a == Yes',
  '(a == 1 || b == 2) && c',
  'a =',
  '',
);
const option = fc.oneof(
  text,
  fc.record({ value: text, text }),
  fc.record({ text, mine: fc.constant({ as: 'it is' }) }),
);
const way = fc.record({ when: condition, goto: id, kept: fc.constant({ as: 'it is' }) }, { requiredKeys: [] });
const next = fc.oneof(id, fc.array(way, { maxLength: 3 }), fc.constant(null));

const questionBody = fc.record(
  {
    ...{ id, displayLabel: text, required: fc.boolean(), visibility: condition, next },
    controlType: fc.constantFrom('dropdown', 'radioButtonGroup', 'textbox', 'infoblock'),
    dropdownOptions: fc.array(option, { maxLength: 3 }),
    unknown: fc.constant({ kept: [1, { as: 'it is' }] }),
  },
  { requiredKeys: [] },
);
const cardBody = fc.record({ id, articleId: text, displayLabel: text, next }, { requiredKeys: [] });
const outcomeBody = fc.record(
  { id, title: text, text, articleIds: fc.array(text, { maxLength: 3 }), ending: fc.constantFrom('solved', 'odd') },
  { requiredKeys: [] },
);
const list = <Item>(item: fc.Arbitrary<Item>) =>
  fc.array(fc.oneof({ weight: 9, arbitrary: item }, { weight: 1, arbitrary: text }), { maxLength: 4 });
const body = fc.record(
  {
    ...{ title: text, solves: text, start: id, haveReady: fc.array(text, { maxLength: 2 }) },
    ...{ questions: list(questionBody), cards: list(cardBody), outcomes: list(outcomeBody) },
  },
  { requiredKeys: ['title', 'questions'] },
);

const kind = fc.constantFrom('question', 'card', 'outcome');
const part = fc.record({ kind, at: fc.nat(4) });
const index = fc.nat(3);
const row = fc.record({ id, sign: fc.constantFrom('is', 'isNot', 'answered', 'open'), value: text });
const asked = fc.oneof(
  fc.constantFrom({ kind: 'always' } as const, { kind: 'never' } as const),
  fc.record({ kind: fc.constantFrom('all', 'any'), rows: fc.array(row, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('written'), text: condition }),
);
const items = fc.constantFrom('options', 'hints', 'rules');
const edit: fc.Arbitrary<MapEdit> = fc.oneof(
  fc.record({ what: fc.constant('head'), key: fc.constantFrom('title', 'solves', 'questionsFrom'), value: text }),
  fc.record({ what: fc.constant('haveReady'), values: fc.array(text, { maxLength: 3 }) }),
  fc.record({ what: fc.constant('start'), id }),
  fc.record({
    what: fc.constant('set'),
    part,
    key: fc.constantFrom('displayLabel', 'title', 'text', 'ending', 'articleId', 'infoBalloonText'),
    value: text,
  }),
  fc.record({ what: fc.constant('set'), part, key: fc.constant('required'), value: fc.boolean() }),
  fc.record({
    what: fc.constant('articles'),
    part: fc.record({ kind: fc.constant('outcome'), at: fc.nat(4) }),
    ids: fc.array(text, { maxLength: 4 }),
  }),
  fc.record({ what: fc.constant('id'), part, id }),
  fc.record({ what: fc.constant('asked'), part, asked }),
  fc.record({ what: fc.constant('add'), kind }),
  fc.record({ what: fc.constant('add'), kind, from: fc.record({ part, when: asked }) }),
  fc.record({ what: fc.constantFrom('copy', 'remove'), part }),
  fc.record({ what: fc.constant('move'), part, by: fc.constantFrom(-1, 1) }),
  fc.record({ what: fc.constant('addItem'), part, list: items }),
  fc.record({ what: fc.constant('removeItem'), part, list: items, index }),
  fc.record({ what: fc.constant('moveItem'), part, list: items, index, to: index }),
  fc.record({
    what: fc.constant('item'),
    part,
    list: items,
    index,
    key: fc.constantFrom('value', 'text'),
    value: text,
  }),
  fc.record({ what: fc.constant('connect'), part, to: id, when: asked }),
  fc.record({ what: fc.constant('way'), part, index, to: id }),
  fc.record({ what: fc.constant('when'), part, index, when: asked }),
  fc.record({ what: fc.constant('answers'), part, index, values: fc.array(text, { maxLength: 3 }) }),
  fc.record({ what: fc.constant('add'), kind: fc.constant('question'), borrow: id }),
  fc.record({ what: fc.constant('disconnect'), part, index }),
  fc.record({ what: fc.constant('moveWay'), part, index, to: index }),
);

/** Bodies of several hands: on one line, indented by blanks or tabs. */
const indent = fc.constantFrom('', '  ', '    ', '\t');

/** What no kind of change takes out but these: an item, a way, or a part with what nobody shows. */
const TAKING: ReadonlySet<MapEdit['what']> = new Set([
  ...(['remove', 'copy', 'removeItem', 'disconnect', 'connect', 'answers', 'add'] as const),
]);

/** Changes that lead no part elsewhere. */
const ONLY_PLACES: ReadonlySet<MapEdit['what']> = new Set(['move', 'copy', 'add']);

describe('changes of any troubleshooter, one after the other', () => {
  it('leave JSON, read back as they said, keep what no card shows, and lead nothing else elsewhere', () => {
    fc.assert(
      fc.property(body, indent, fc.array(edit, { minLength: 1, maxLength: 8 }), (value, unit, edits) => {
        let whole = fileOf(value, unit);
        for (const each of edits) {
          const made = editMap(whole, each, LOOK_UPS);
          if (made.kind === 'refused') {
            expect(made.reason).not.toBe('');
            continue;
          }
          const before = whole;
          const changes = made.changes.toSorted((a, b) => a.from - b.from);
          for (const [at, { from }] of changes.entries()) expect(from).toBeGreaterThanOrEqual(changes[at - 1]?.to ?? 0);
          whole = changes
            .toReversed()
            .reduce((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), whole);
          const json = whole.slice(whole.indexOf('---\n') + 4, whole.lastIndexOf('\n---'));
          expect(() => JSON.parse(json), json).not.toThrow();
          expect(made.map).toEqual(readMap(whole, LOOK_UPS));
          if (!TAKING.has(each.what)) expect(kept(whole)).toBe(kept(before));
          // A condition that names a new ID is another one to drop-downs.
          const isFrom = ('from' in each && each.from !== undefined) || 'borrow' in each;
          if (ONLY_PLACES.has(each.what) && !isFrom && hasDistinctIds(before))
            expect(leads(mapOf(whole))).toMatchObject(leads(mapOf(before)));
          drawMap(mapOf(whole));
        }
      }),
      {
        numRuns: 200,
        // What no part of a list follows needn’t be its last item.
        examples: [[{ title: '', questions: [{ id: 'a' }, ''] }, '', [{ what: 'add', kind: 'question' }]]],
      },
    );
  });
});

function kept(whole: string): number {
  return whole.split(/"as": ?"it is"/).length;
}

/** Else the part that an id names isn’t one alone. */
function hasDistinctIds(whole: string): boolean {
  const ids = mapOf(whole).parts.map((each) => each.id.trim().toLowerCase());
  return new Set(ids).size === ids.length && !ids.includes('');
}
