import type { Form } from '@/lib/format';
import { DO_NOT_KNOW } from '../options';
import { formFlow, questionIds } from '../sources/form-flow';
import { FLOW_WORDS, type FlowWords } from '../words';
import { askingOf, type Settled, type SettledComparison } from './asking-of';

/** When a question is asked; `words` are the answers that it hangs on, empty for `always` and `never`. */
export interface Asking {
  readonly kind: 'always' | 'never' | 'when';
  readonly words: string;
}

/**
 * When each question of a form is asked, in the order of its questions, as the engine does it.
 *
 * @example
 * askingsOf(form); // [{ kind: 'always', words: '' }, { kind: 'when', words: '“Which plan?” is “Basic”' }]
 */
export function askingsOf(form: Form, words: FlowWords = FLOW_WORDS): readonly Asking[] {
  const flow = formFlow({ id: '', title: '', description: '', form });
  return questionIds(form.questions).map((id) => {
    const settled = askingOf(flow, id);
    if (settled.kind === 'always' || settled.kind === 'never') return { kind: settled.kind, words: '' };
    return { kind: 'when', words: inWords(settled, words) };
  });
}

/**
 * What must be answered, as a part of a sentence; empty where it always holds.
 * @param asked the question beside which it stands: its answers are said without it
 */
export function inWords(settled: Settled, words: FlowWords, asked?: SettledComparison['node']): string {
  switch (settled.kind) {
    case 'always':
      return '';
    case 'never':
      return words.never;
    case 'comparison':
      return comparisonInWords(settled, words, asked);
    case 'all':
    case 'any':
      return settled.parts
        .map((part) => ('parts' in part ? `(${inWords(part, words, asked)})` : inWords(part, words, asked)))
        .filter((said, at, all) => all.indexOf(said) === at)
        .join(` ${settled.kind === 'all' ? words.and : words.or} `);
  }
}

function comparisonInWords(
  { node, is, answer }: SettledComparison,
  words: FlowWords,
  asked?: SettledComparison['node'],
): string {
  const { title } = node;
  if (answer.kind === 'anything') return is ? words.isAnswered(title) : words.isNotAnswered(title);
  const written = answer.kind === 'option' ? (node.options[answer.option]?.text ?? '') : answer.text;
  const said = written === DO_NOT_KNOW ? words.doNotKnow : written;
  if (node === asked && is) return `“${said}”`;
  if (node.isMany) return is ? words.includes(title, said) : words.doesNotInclude(title, said);
  return is ? words.is(title, said) : words.isNot(title, said);
}
