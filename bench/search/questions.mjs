/** Asks an engine what people ask (tests/search/real-questions.json): how often one of the first three results helps. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../rig/places.mjs';

/** Results that a reader looks at before asking otherwise. */
const LOOKED_AT = 3;

/** Those of the two halves, and those asked since, in other words (`asked`). */
export function readQuestions() {
  const read = (file) => JSON.parse(readFileSync(path.join(ROOT, 'tests', 'search', file), 'utf8')).questions;
  return [...read('real-questions.json'), ...read('asked-questions.json').map((each) => ({ ...each, half: 'asked' }))];
}

/**
 * Share of the questions of each half that are answered, and of those with a code.
 * @param find a question → paths of each of the first results: several where a result lists its variants
 */
export async function judgeQuestions(find, questions) {
  const shares = { tune: [], held: [], asked: [], codes: [] };
  for (const { q, half, hasCode, articles } of questions) {
    const results = (await find(q)).slice(0, LOOKED_AT);
    const isAnswered = results.flat().some((file) => articles.includes(file));
    shares[half].push(isAnswered);
    if (hasCode) shares.codes.push(isAnswered);
  }
  return { ...shares, all: [...shares.tune, ...shares.held] };
}

/** One engine's line of the table. */
export function questionRow(name, shares) {
  const share = (answers) => (answers.filter(Boolean).length / Math.max(1, answers.length)).toFixed(3);
  return `${name.padEnd(34)}       ${[shares.tune, shares.held, shares.all, shares.codes, shares.asked].map(share).join('  ')}`;
}
