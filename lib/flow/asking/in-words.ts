import type { Form } from '@/lib/format';
import { matchingOptions } from '../conditions';
import type { AskedNode } from '../flow';
import { DO_NOT_KNOW } from '../options';
import { formFlow, questionIds } from '../sources/form-flow';
import { type FlowWords, flowWords } from '../words';
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
export function askingsOf(form: Form, words: FlowWords = flowWords()): readonly Asking[] {
  const flow = formFlow({ id: '', title: '', description: '', form });
  return questionIds(form.questions).map((id) => {
    const settled = askingOf(flow, id);
    if (settled.kind === 'always' || settled.kind === 'never') return { kind: settled.kind, words: '' };
    return { kind: 'when', words: inWords(settled, words) };
  });
}

/**
 * What must be answered, as a part of a sentence; empty where it always holds. A question is named once for all its answers.
 * @param asked the question beside which it stands: its answers are said without it
 */
export function inWords(settled: Settled, words: FlowWords, asked?: AskedNode): string {
  return said(withoutValues(settled), { words, asked });
}

interface Saying {
  readonly words: FlowWords;
  readonly asked: AskedNode | undefined;
}

/** Two or more parts that are joined. */
type Parts = Extract<Settled, { readonly parts: readonly Settled[] }>;

function said(settled: Settled, saying: Saying): string {
  switch (settled.kind) {
    case 'always':
      return '';
    case 'never':
      return saying.words.never;
    case 'comparison':
      return answersInWords([settled], saying);
    case 'all':
    case 'any':
      return joined([...new Set(partsInWords(settled, saying))], settled.kind, saying.words);
  }
}

function joined([first = '', ...rest]: readonly string[], kind: Parts['kind'], { and, or }: FlowWords): string {
  return rest.reduce((said, part) => (kind === 'all' ? and : or)(said, part), first);
}

/** A choice of a question that takes text too is compared by its value as well: what is typed. Its name says both. */
function withoutValues(settled: Settled): Settled {
  if (!('parts' in settled)) return settled;
  const parts = settled.parts.map(withoutValues).filter((part) => !isValueOfOption(part));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { ...settled, parts };
}

function isValueOfOption(part: Settled): boolean {
  if (part.kind !== 'comparison' || part.answer.kind !== 'text') return false;
  return matchingOptions(part.node.options, part.answer.text).length > 0;
}

function partsInWords({ kind, parts }: Parts, saying: Saying): readonly string[] {
  const comparisons = parts.filter((part) => part.kind === 'comparison');
  return parts.map((part) => {
    if (part.kind !== 'comparison') return 'parts' in part ? `(${said(part, saying)})` : said(part, saying);
    const own = comparisons.filter(({ node }) => node === part.node);
    const together = own.filter(({ is, answer }) => is === (kind === 'any') && answer.kind !== 'anything');
    const isAnswered = own.some(({ is, answer }) => is && answer.kind === 'anything');
    const isOneOf = together.includes(part);
    if (kind === 'all' && isAnswered && together.length > 0 && !part.node.isMany && (isOneOf || isAnything(part)))
      return saying.words.isAnsweredNot(part.node.title, answersOf(together, saying.words));
    return answersInWords(isOneOf ? together : [part], saying);
  });
}

function isAnything({ is, answer }: SettledComparison): boolean {
  return is && answer.kind === 'anything';
}

/** Comparisons of one question that are all met, or all not. */
function answersInWords(comparisons: readonly SettledComparison[], { words, asked }: Saying): string {
  const [first] = comparisons;
  if (first === undefined) return '';
  const { node, is, answer } = first;
  if (answer.kind === 'anything') return is ? words.isAnswered(node.title) : words.isNotAnswered(node.title);
  const answers = answersOf(comparisons, words);
  if (node === asked && is) return words.anyOf(answers);
  if (node.isMany) return is ? words.includes(node.title, answers) : words.doesNotInclude(node.title, answers);
  return is ? words.is(node.title, answers) : words.isNot(node.title, answers);
}

function answersOf(comparisons: readonly SettledComparison[], words: FlowWords): readonly string[] {
  const written = comparisons.map(({ node, answer }) => {
    if (answer.kind === 'option') return node.options[answer.option]?.text ?? '';
    return answer.kind === 'text' ? answer.text : '';
  });
  return [...new Set(written.map((text) => (text === DO_NOT_KNOW ? words.doNotKnow : text)))];
}
