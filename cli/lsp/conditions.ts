import type { DeclaredQuestion, PlacedCondition } from './questions';

/** Where in a condition a cursor is: in an id, or in the answer that an id is compared with. */
export type ConditionSpot =
  | { readonly kind: 'id'; readonly start: number; readonly end: number }
  | { readonly kind: 'answer'; readonly id: string; readonly start: number; readonly end: number };

/** Finds out by the signs around the cursor, for a condition that is being typed is seldom whole. `character` counts in the condition. */
export function conditionSpot({ text }: PlacedCondition, character: number): ConditionSpot {
  const before = text.slice(0, character);
  const from = Math.max(before.lastIndexOf('&&') + 2, before.lastIndexOf('||') + 2, 0);
  const term = before.slice(from < 2 ? 0 : from);
  const rest = text.slice(character);
  const stop = rest.search(/&&|\|\||[()]/);
  const end = character + (stop < 0 ? rest : rest.slice(0, stop)).trimEnd().length;
  const sign = /^([^=!]*)[=!]=?\s*/.exec(term);
  if (sign === null) {
    const start = character - (/[^\s(]*$/.exec(term)?.[0].length ?? 0);
    const idEnd = rest.search(/[\s=!&|()]/);
    return { kind: 'id', start, end: character + (idEnd < 0 ? rest.length : idEnd) };
  }
  const id = (sign[1] ?? '').replace(/^[\s(]+/, '').trim();
  return { kind: 'answer', id, start: character - (term.length - sign[0].length), end };
}

/** How an answer is written in a condition: bare where that reads the same, else in quotes. */
export function literalOf(value: string): string {
  return value !== '' && !/&&|\|\||[()"']|^null$/.test(value) && value === value.trim() ? value : `'${value}'`;
}

/** The question of an id. */
export function questionOf(questions: readonly DeclaredQuestion[], id: string): DeclaredQuestion | undefined {
  return questions.find((question) => question.id === id);
}
