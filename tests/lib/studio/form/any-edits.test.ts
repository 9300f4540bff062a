import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editForm, type FormEdit, formCards } from '@/lib/studio';

const text = fc.constantFrom('', 'a', 'kind', 'Kind', 'x == y', '"', '\\', 'two\nlines', '日本', 'dont_know_answer');
const condition = fc.constantFrom('kind == a', 'a != null', '(kind == a || a == b) && kind != c', 'kind =', 'true', '');
const option = fc.oneof(text, fc.record({ value: text, text }), fc.record({ Text: text, mine: fc.constant(1) }));
const rule = fc.record({ type: text, controlId: text, value: fc.oneof(text, fc.integer()) }, { requiredKeys: [] });

const element = fc.record(
  {
    id: fc.oneof(text, fc.constant(3)),
    order: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constant('7'), fc.constant(null)),
    ControlType: fc.constantFrom('dropdown', 'RadioButtonGroup', 'textbox', 'odd'),
    displaylabel: fc.oneof(text, fc.constant(null)),
    required: fc.constantFrom(true, false, 'true'),
    visibility: fc.oneof(condition, fc.constant(null), fc.boolean()),
    dropdownOptions: fc.oneof(fc.array(option, { maxLength: 3 }), fc.constant(null)),
    radioButtonOptions: fc.array(option, { maxLength: 3 }),
    hints: fc.array(fc.record({ text }), { maxLength: 2 }),
    validations: fc.array(rule, { maxLength: 2 }),
    dynamicDropdownOptions: fc.record({ dependsOn: text }),
    unknown: fc.constant({ kept: [1, { as: 'it is' }] }),
  },
  { requiredKeys: [] },
);

const form = fc.record({
  title: text,
  formElements: fc.array(fc.oneof({ weight: 9, arbitrary: element }, { weight: 1, arbitrary: text }), { maxLength: 5 }),
});

const place = fc.nat(6);
const list = fc.constantFrom('options', 'hints', 'rules');
const row = fc.record({ id: text, sign: fc.constantFrom('is', 'isNot', 'answered', 'open'), value: text });
const asked = fc.oneof(
  fc.constantFrom({ kind: 'always' } as const, { kind: 'never' } as const),
  fc.record({ kind: fc.constantFrom('all', 'any'), rows: fc.array(row, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('written'), text: condition }),
);
const edit: fc.Arbitrary<FormEdit> = fc.oneof(
  fc.record({
    what: fc.constant('set'),
    at: place,
    key: fc.constantFrom('displayLabel', 'watermarkText'),
    value: text,
  }),
  fc.record({
    what: fc.constant('set'),
    at: place,
    key: fc.constantFrom('required', 'useAsAdditionalDetails'),
    value: fc.boolean(),
  }),
  fc.record({ what: fc.constant('set'), key: fc.constantFrom('title', 'fileAttachmentHint'), value: text }),
  fc.record({ what: fc.constant('id'), at: place, id: text }),
  fc.record({ what: fc.constant('asked'), at: place, asked }),
  fc.record({ what: fc.constant('add'), after: place, control: fc.constantFrom('dropdown', 'infoblock') }),
  fc.record({ what: fc.constant('add'), control: fc.constant('textbox') }),
  fc.record({ what: fc.constantFrom('copy', 'remove'), at: place }),
  fc.record({ what: fc.constant('move'), at: place, to: place }),
  fc.record({ what: fc.constant('addItem'), at: place, list }),
  fc.record({ what: fc.constant('removeItem'), at: place, list, index: fc.nat(3) }),
  fc.record({ what: fc.constant('moveItem'), at: place, list, index: fc.nat(3), to: fc.nat(3) }),
  fc.record({
    what: fc.constant('item'),
    at: place,
    list,
    index: fc.nat(3),
    key: fc.constantFrom('value', 'text', 'type'),
    value: text,
  }),
);

/** Bodies of several hands: on one line, indented by blanks or tabs. */
const indent = fc.constantFrom('', '  ', '    ', '\t');

describe('changes of any form, one after the other', () => {
  it('leave JSON, read back as they said, and keep what no card shows', () => {
    fc.assert(
      fc.property(form, indent, fc.array(edit, { minLength: 1, maxLength: 8 }), (value, unit, edits) => {
        let whole = `<properties\n    selfHelpType="problemScopingQuestions"\n/>\n\n---\n${JSON.stringify(value, null, unit)}\n---\n`;
        for (const each of edits) {
          const made = editForm(whole, each);
          if (made.kind === 'refused') {
            expect(made.reason).not.toBe('');
            continue;
          }
          const before = kept(whole);
          const changes = made.changes.toSorted((a, b) => a.from - b.from);
          for (const [at, { from }] of changes.entries()) expect(from).toBeGreaterThanOrEqual(changes[at - 1]?.to ?? 0);
          whole = changes
            .toReversed()
            .reduce((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), whole);
          const body = whole.slice(whole.indexOf('---\n') + 4, whole.lastIndexOf('\n---'));
          expect(() => JSON.parse(body), body).not.toThrow();
          expect(withoutPlaces(made.form)).toEqual(withoutPlaces(formCards(whole)));
          if (each.what !== 'remove' && each.what !== 'copy') expect(kept(whole)).toBe(before);
          if (each.what === 'move')
            expect(formCards(whole)?.cards.findIndex(({ at }) => at === each.at)).toBe(placeOf(made.form, each));
        }
      }),
      { numRuns: 300 },
    );
  });
});

function kept(whole: string): number {
  return whole.split(/"as": ?"it is"/).length;
}

function placeOf(moved: ReturnType<typeof formCards> | null, { to }: { readonly to: number }): number {
  return Math.min(to, (moved?.cards.length ?? 0) - 1);
}

function withoutPlaces(read: ReturnType<typeof formCards> | null) {
  return read?.cards.map(({ from: _from, to: _to, ...card }) => card);
}
