import { type Comparison, comparisonsOf, parseCondition } from '@/lib/flow/places';

/** One line of a condition as drop-downs show it. */
export interface ConditionRow {
  /** Of a question of the form. */
  readonly id: string;
  readonly sign: 'is' | 'isNot' | 'answered' | 'open';
  /** Value of the option, or the text or number that is typed; empty for the last two signs. */
  readonly value: string;
}

/** When a question is asked. */
export type AskedWhen =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  /** All of the rows hold, or any of them; one row alone is `all`. */
  | { readonly kind: 'all' | 'any'; readonly rows: readonly ConditionRow[] }
  /** A condition that drop-downs can't show, as its author wrote it. */
  | { readonly kind: 'written'; readonly text: string };

type Test = ReturnType<typeof parseCondition>['condition']['test'];

/**
 * A `visibility` as drop-downs show it; what they can't show is `written`.
 * @param visibility as it is in the JSON
 * @param ids of the form's questions
 */
export function askedWhen(visibility: unknown, ids: readonly string[]): AskedWhen {
  const text = typeof visibility === 'string' || typeof visibility === 'boolean' ? String(visibility) : '';
  const word = text.trim().toLowerCase();
  if (word === '' || word === 'null' || word === 'true') return { kind: 'always' };
  if (word === 'false') return { kind: 'never' };
  const { condition, problems } = parseCondition(text);
  const known = new Map(ids.map((id) => [id.toLowerCase(), id]));
  const test = condition.test;
  const terms = test.kind === 'all' || test.kind === 'any' ? test.terms : [test];
  const rows = terms.flatMap((term) => rowOf(term, known) ?? []);
  if (problems.length > 0 || rows.length < terms.length) return { kind: 'written', text };
  return { kind: test.kind === 'any' ? 'any' : 'all', rows };
}

function rowOf(test: Test, known: ReadonlyMap<string, string>): ConditionRow | undefined {
  if (test.kind === 'group') return rowOf(test.inner, known);
  const id = test.kind === 'comparison' ? known.get(test.id.toLowerCase()) : undefined;
  if (test.kind !== 'comparison' || id === undefined) return undefined;
  const { sign, literal } = test;
  if (isNull(literal)) return { id, sign: sign === '==' ? 'open' : 'answered', value: '' };
  return { id, sign: sign === '==' ? 'is' : 'isNot', value: literal.text };
}

function isNull({ text, quote }: Comparison['literal']): boolean {
  return quote === '' ? text === 'null' : text === '';
}

/**
 * The `visibility` that says when a question is asked; empty for always, and `undefined` for what the language can't say: an answer
 * with both kinds of quotes and a joint in it.
 */
export function visibilityOf(asked: AskedWhen): string | undefined {
  switch (asked.kind) {
    case 'always':
      return '';
    case 'never':
      return 'false';
    case 'written':
      return asked.text.trim();
    case 'all':
    case 'any':
      return writtenRows(asked.kind, asked.rows);
  }
}

function writtenRows(kind: 'all' | 'any', rows: readonly ConditionRow[]): string | undefined {
  const terms = rows.map(writtenRow);
  if (terms.includes(undefined)) return undefined;
  const text = terms.join(kind === 'all' ? ' && ' : ' || ');
  const ids = rows.map(({ id }) => id);
  const read = askedWhen(text, ids);
  const isSame = rows.length === 0 || (read.kind !== 'written' && 'rows' in read && sameRows(read.rows, rows));
  return isSame ? text : undefined;
}

function sameRows(some: readonly ConditionRow[], others: readonly ConditionRow[]): boolean {
  return JSON.stringify(some.map(trimmed)) === JSON.stringify(others.map(trimmed));
}

function trimmed({ id, sign, value }: ConditionRow) {
  return [id.toLowerCase(), sign, sign === 'is' || sign === 'isNot' ? value.trim() : ''];
}

function writtenRow({ id, sign, value }: ConditionRow): string | undefined {
  if (sign === 'answered') return `${id} != null`;
  if (sign === 'open') return `${id} == null`;
  const [operator, text] = [sign === 'is' ? '==' : '!=', value.trim()];
  return ['', '"', "'"]
    .map((quote) => `${id} ${operator} ${quote}${text}${quote}`)
    .find((term) => isReadAs(term, text));
}

function isReadAs(term: string, answer: string): boolean {
  const { condition, problems } = parseCondition(term);
  const { test } = condition;
  return problems.length === 0 && test.kind === 'comparison' && test.literal.text === answer && !isNull(test.literal);
}

/** A condition with another name for a question, or for one of its answers; all else of it stays. @param answer what it was, and is now */
export function renamedIn(
  visibility: string,
  id: string,
  to: { readonly id: string } | { readonly was: string; readonly value: string },
): string {
  const found = comparisonsOf(parseCondition(visibility).condition).filter(
    ({ comparison }) => comparison.id.toLowerCase() === id.toLowerCase(),
  );
  return found.toReversed().reduce((text, { comparison, idOffset, answerOffset }) => {
    if ('id' in to) return text.slice(0, idOffset) + to.id + text.slice(idOffset + comparison.id.length);
    const { literal } = comparison;
    const term = writtenRow({ id, sign: 'is', value: to.value });
    if (isNull(literal) || literal.text.trim() !== to.was.trim() || term === undefined) return text;
    const end = answerOffset + literal.text.length + literal.quote.length * 2;
    return text.slice(0, answerOffset) + term.slice(`${id} == `.length) + text.slice(end);
  }, visibility);
}
