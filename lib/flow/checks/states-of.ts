import { type Answered, type Comparison, hasAnswer, isNull, matchingOptions } from '../conditions';
import { type AskedNode, type FlowNode, isAsked } from '../flow';

/** An answer to a question as far as conditions can tell it from others; `undefined` for none. */
export type State = Answered | undefined;

/** Options of a question with several answers that are tried in every mix; more would take for ever. */
const MOST_MIXED = 6;

/**
 * The answers that a question can have, as far as these comparisons tell them apart: none, each option that is named, one
 * that is not, mixes of them where several may be chosen; for typed text each literal and another text, with and without
 * an option. `undefined` where that would be too many.
 */
export function statesOf(node: FlowNode, comparisons: readonly Comparison[]): readonly State[] | undefined {
  if (!isAsked(node)) return [undefined];
  const literals = comparisons.filter(({ literal }) => !isNull(literal)).map(({ literal }) => literal.text);
  const texts = node.takesText ? [...new Set(['', ...literals, UNHEARD_OF])] : [''];
  const choices = choicesOf(node, literals);
  const answers = choices?.flatMap((chosen) => texts.map((text) => said(node, chosen, text)));
  return answers && [undefined, ...answers.filter(hasAnswer)];
}

const UNHEARD_OF = '\u0000';

function choicesOf(node: AskedNode, literals: readonly string[]): readonly (readonly number[])[] | undefined {
  const named = new Set([...new Set(literals)].flatMap((literal) => matchingOptions(node.options, literal)));
  const other = node.options.findIndex((_, index) => !named.has(index));
  const telling = other < 0 ? [...named] : [...named, other];
  if (!node.isMany) return [[], ...telling.map((option) => [option])];
  return telling.length > MOST_MIXED ? undefined : [[], ...mixesOf(telling)];
}

/** Every selection of at least one. */
function mixesOf(options: readonly number[]): readonly (readonly number[])[] {
  const mixes: (readonly number[])[] = [];
  for (const option of options) mixes.push([option], ...mixes.map((mix) => [...mix, option]));
  return mixes;
}

function said(node: AskedNode, chosen: readonly number[], text: string): Answered {
  return { options: node.options, chosen, text, isNumber: node.kind === 'question' && node.drawing === 'number' };
}
