import type { Condition } from './condition';

/** The condition `id == answer`, for edges that Stepwise makes itself; quoted where bare text would read otherwise. */
export function equals(id: string, answer: string): Condition {
  const isBare = answer !== '' && answer === answer.trim() && !/&&|\|\||[()"']|^null$/.test(answer);
  const literal = { text: answer, quote: isBare ? ('' as const) : ('"' as const) };
  return { before: '', test: { kind: 'comparison', id, sign: '==', literal, gaps: [' ', ' '] }, after: '' };
}
