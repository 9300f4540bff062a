import type { Text } from '@/lib/text';
import type { SummaryAnswer } from '../summary/summary';

/** The lines of an answer in a copy: marked where it is not what was asked for. */
export function copiedLines(answer: SummaryAnswer, words: Text['caseSummary']): readonly string[] {
  return answer.isRefused ? [...answerLines(answer, words), words.refused] : answerLines(answer, words);
}

/** An answer as a summary says it, one part a line: a time in UTC first, then as it was entered. */
export function answerLines({ answers, time }: SummaryAnswer, words: Text['caseSummary']): readonly string[] {
  if (time === null) return answers;
  const utc = `${time.utc.slice(0, -1).replace('T', ' ')} UTC`;
  if (time.zone === 'UTC') return [utc];
  return [words.time(utc, time.local.replace('T', ' '), `${time.zone}, UTC${time.offset}`)];
}
