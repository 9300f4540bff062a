import { SemanticTokensBuilder } from 'vscode-languageserver';
import { comparisonsOf } from '@/lib/flow/places';
import { findBlanks } from '@/lib/markdown';
import { questionPlaces } from './questions';
import { look } from './spot';
import type { Text } from './text';

/** Kinds of token in the order in which the protocol counts them. */
export const TOKEN_TYPES = ['variable', 'operator', 'enumMember', 'keyword', 'macro'] as const;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: (typeof TOKEN_TYPES)[number];
}

/** The tokens of conditions (ids, signs, answers, joints) and of blanks, as the protocol packs them. */
export function tokensOf(text: Text): number[] {
  const looked = look(text);
  const builder = new SemanticTokensBuilder();
  const { conditions } = questionPlaces(text.text, looked.places);
  const blanks = findBlanks(text.text).map(({ start, end }): Token => ({ start, end, type: 'macro' }));
  const all = [...conditions.flatMap(conditionTokens), ...blanks].toSorted((a, b) => a.start - b.start);
  for (const { start, end, type } of all) {
    const { line, character } = text.positionAt(start);
    const lineEnd = text.text.indexOf('\n', start);
    const length = Math.min(end, lineEnd < 0 ? end : lineEnd) - start;
    if (length > 0) builder.push(line, character, length, TOKEN_TYPES.indexOf(type), 0);
  }
  return [...builder.build().data];
}

function conditionTokens({
  text,
  parsed,
  at,
}: ReturnType<typeof questionPlaces>['conditions'][number]): readonly Token[] {
  const compared = comparisonsOf(parsed.condition).flatMap(({ comparison, idOffset, answerOffset }): Token[] => {
    const { id, gaps, sign, literal } = comparison;
    const signAt = idOffset + id.length + gaps[0].length;
    const answerEnd = answerOffset + literal.text.length + 2 * literal.quote.length;
    return [
      { start: at(idOffset), end: at(idOffset + id.length), type: 'variable' },
      { start: at(signAt), end: at(signAt + sign.length), type: 'operator' },
      { start: at(answerOffset), end: at(answerEnd), type: literal.text === 'null' ? 'keyword' : 'enumMember' },
    ];
  });
  const taken = (index: number) => compared.some(({ start, end }) => at(index) >= start && at(index) < end);
  const joints = [...text.matchAll(/&&|\|\|/g)].filter(({ index }) => !taken(index));
  return [
    ...compared,
    ...joints.map(({ index }): Token => ({ start: at(index), end: at(index + 2), type: 'keyword' })),
  ];
}
