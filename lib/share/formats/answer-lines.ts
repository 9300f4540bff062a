import type { Text } from '@/lib/text';
import type { SummaryAnswer } from '../summary/summary';

/** An answer as a summary says it, one part a line: a time in UTC first, then as it was entered. */
export function answerLines({ answers, time }: SummaryAnswer, words: Text['caseSummary']): readonly string[] {
  if (time === null) return answers;
  const utc = `${time.utc.slice(0, -1).replace('T', ' ')} UTC`;
  if (time.zone === 'UTC') return [utc];
  return [words.time(utc, time.local.replace('T', ' '), `${time.zone}, UTC${time.offset}`)];
}
