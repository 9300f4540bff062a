import fc from 'fast-check';
import type { Condition } from '@/lib/flow';

type Test = Condition['test'];

const blanks = fc.constantFrom('', ' ', '  ', '\t', '\u00a0', '\n');
const word = fc.string({ unit: fc.constantFrom(...'abcÄ中0_-/,:+.?*#é'), minLength: 1, maxLength: 8 });
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const id = words;

/** Bare text: no joint, no sign of a quoted text at its beginning, brackets that match. */
const bare = fc
  .tuple(words, fc.option(words), fc.constantFrom('', "'s", ' & more', ' = x'))
  .map(([text, inBrackets, tail]) => (inBrackets === null ? text + tail : `${text} (${inBrackets})${tail}`));
const quoted = fc.tuple(words, fc.constantFrom(' && ', ' || ', ') ', '')).map(([text, middle]) => text + middle + text);

const literal = fc.oneof(
  fc.record({ text: bare, quote: fc.constant('' as const) }),
  fc.record({ text: quoted, quote: fc.constantFrom('"' as const, "'" as const) }),
);

const comparison = fc.record({
  kind: fc.constant('comparison' as const),
  id,
  sign: fc.constantFrom('==' as const, '!=' as const),
  literal,
  gaps: fc.tuple(blanks, blanks),
});

const constant = fc.record({ kind: fc.constant('constant' as const), text: fc.constantFrom('null', 'true', 'False') });

function joined(kind: 'all' | 'any', term: fc.Arbitrary<Test>): fc.Arbitrary<Test> {
  const joint = fc.tuple(blanks, blanks).map(([before, after]) => before + (kind === 'all' ? '&&' : '||') + after);
  return fc.array(fc.tuple(term, joint), { minLength: 2, maxLength: 4 }).map((parts): Test => {
    return { kind, terms: parts.map(([one]) => one), joints: parts.slice(1).map(([, between]) => between) };
  });
}

function group(inner: fc.Arbitrary<Test>): fc.Arbitrary<Test> {
  return fc.tuple(blanks, inner, blanks).map(([before, test, after]): Test => {
    return { kind: 'group', open: `(${before}`, inner: test, close: `${after})` };
  });
}

function test(depth: number): fc.Arbitrary<Test> {
  const operand: fc.Arbitrary<Test> =
    depth === 0 ? fc.oneof(comparison, constant) : fc.oneof(comparison, group(test(depth - 1)));
  const factor = fc.oneof({ weight: 3, arbitrary: operand }, { weight: 1, arbitrary: joined('all', operand) });
  return fc.oneof({ weight: 2, arbitrary: factor }, { weight: 1, arbitrary: joined('any', factor) });
}

/** Any condition that can be written: ids and answers of any script, quotes, blanks, brackets to a depth of three. */
export const anyCondition: fc.Arbitrary<Condition> = fc.record({ before: blanks, test: test(3), after: blanks });
