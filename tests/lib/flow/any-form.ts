import fc from 'fast-check';
import { type Answers, type Flow, isAsked, NO_ANSWERS, withAnswer } from '@/lib/flow';
import type { Control, FormQuestion } from '@/lib/format';
import { flowOf, options, question } from './sample-form';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'view', '__proto__', 'constructor', 'x~y', '日 本', 'G'] as const;
const VALUES = ['Yes', 'No', 'Perhaps', 'Yes', 'dont_know_answer', 'a=b&c', 'ü (x)', 'toString'] as const;

const comparison = fc
  .tuple(fc.constantFrom(...IDS, 'g', 'missing'), fc.constantFrom('==', '!='), fc.constantFrom(...VALUES, 'null', '3'))
  .map(([id, sign, value]) => `${id} ${sign} ${value === 'a=b&c' ? 'Yes' : value}`);
const condition = fc.oneof(
  { weight: 3, arbitrary: comparison },
  { weight: 1, arbitrary: fc.tuple(comparison, comparison).map((two) => two.join(' && ')) },
  { weight: 1, arbitrary: fc.tuple(comparison, comparison).map((two) => two.join(' || ')) },
  { weight: 1, arbitrary: fc.constantFrom('broken =', '(', 'true', 'false') },
);

const control = fc.constantFrom<Control>(
  'dropdown',
  'dropdown',
  'multiselectdropdown',
  'radiobuttongroup',
  'textbox',
  'numerictextbox',
  'infoblock',
);

function anyQuestion(id: string): fc.Arbitrary<FormQuestion> {
  return fc
    .record({
      control,
      visibility: fc.option(condition),
      required: fc.boolean(),
      values: fc.array(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 5 }),
      dynamic: fc.boolean(),
    })
    .map(({ values, dynamic, ...changes }) => {
      const isChoice = ['dropdown', 'multiselectdropdown', 'radiobuttongroup'].includes(changes.control);
      const dynamicOptions = { uri: '/subscriptions/x/providers/y/z', textTemplate: '', dependsOn: '', fallback: [] };
      return question(id, {
        ...changes,
        ...(isChoice ? { options: options(...values) } : {}),
        dynamicOptions: isChoice && dynamic && values.length === 1 ? dynamicOptions : null,
      });
    });
}

/** Any form of up to 12 questions: forward references, circles, broken conditions, odd ids, repeated values. */
export const anyForm: fc.Arbitrary<Flow> = fc
  .shuffledSubarray([...IDS], { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(anyQuestion)))
  .map((questions) => flowOf(...questions));

/** An answer for every node, by numbers that are drawn: none, an option, several, text. */
export function answersFrom(flow: Flow, drawn: readonly number[]): Answers {
  let answers = NO_ANSWERS;
  for (const [index, node] of flow.nodes.entries()) {
    if (!isAsked(node)) continue;
    const number = drawn[index % drawn.length] ?? 0;
    const chosen = node.options.length > 0 ? [number % node.options.length] : [];
    const more = node.isMany && number % 3 === 0 ? [(number + 1) % node.options.length] : [];
    const text = node.takesText && number % 2 === 1 ? ['Yes', '3', 'ü & =', 'null'][number % 4] : '';
    const all = [...new Set([...chosen, ...more])].toSorted((a, b) => a - b);
    if (number % 5 !== 0) answers = withAnswer(answers, node.id, { chosen: all, text: text ?? '' });
  }
  return answers;
}

/** Numbers for `answersFrom`. */
export const drawn = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });
