import type { Question } from '@/lib/format';
import { siteText } from '@/lib/text';
import { plainText } from '../plain-text';
import { optionText } from './option-text';

/** The escape that 2,489 questions offer, and that conditions name though live lists lack it (FORMAT.md D.3, D.5). */
const DO_NOT_KNOW = 'dont_know_answer';

/**
 * The condition under which a question is asked, as a sentence for people (FORMAT.md D.4); `undefined` where it is always
 * asked. For reading only: what decides is the flow engine.
 */
export function conditionInWords(visibility: string | null, questions: readonly Question[]): string | undefined {
  const words = siteText().form;
  const written = visibility?.trim() ?? '';
  if (/^(|null|true)$/i.test(written)) return undefined;
  if (/^false$/i.test(written)) return words.neverAsked;
  const parts = written.split(/\s*(&&|\|\|)\s*/);
  return `${words.askedWhen} ${parts.map((part) => partInWords(part, questions)).join(' ')}.`;
}

function partInWords(part: string, questions: readonly Question[]): string {
  const words = siteText().form;
  if (part === '&&') return words.and;
  if (part === '||') return words.or;
  const opening = /^\(*/.exec(part)?.[0] ?? '';
  const { bare, closing } = cutClosing(part.slice(opening.length));
  return `${opening}${comparisonInWords(bare, questions)}${closing}`;
}

/** Brackets that the comparison itself did not open close a group; an answer may hold pairs of its own. */
function cutClosing(part: string): { readonly bare: string; readonly closing: string } {
  const count = (character: string) => part.split(character).length - 1;
  const extra = Math.max(0, count(')') - count('('));
  const closing = /[)\s]*$/.exec(part)?.[0].replace(/\s/g, '').slice(0, extra) ?? '';
  return { bare: closing === '' ? part : part.trimEnd().slice(0, -closing.length), closing };
}

function comparisonInWords(comparison: string, questions: readonly Question[]): string {
  const words = siteText().form;
  const [, id = comparison, sign = '==', literal = ''] = /^(.*?)\s*(==|!=)\s*(.*)$/s.exec(comparison) ?? [];
  const question = questions.find((each) => each.id === id.trim());
  const name = question === undefined ? words.unknownQuestion : plainText(question.label) || words.unknownQuestion;
  const value = literal.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (value === 'null') return sign === '==' ? words.notAnswered(name) : words.answered(name);
  const option = question?.options.find((each) => each.value.trim() === value);
  const unlisted = value === DO_NOT_KNOW ? words.doNotKnow : value;
  const answer = option === undefined ? unlisted : optionText(option);
  return sign === '==' ? words.answerIs(name, answer) : words.answerIsNot(name, answer);
}
