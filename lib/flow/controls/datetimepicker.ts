import { readDateTime, writeDateTime } from '../dates/date-time';
import type { AnswerProblem, ControlRule, Submitted } from './control-rule';
import { typedText } from './read-text';

/**
 * A date and time with an explicit time zone, kept as `2024-05-01T10:00[Europe/Berlin]`. What is no date stays as it was
 * typed, so that the page can show it beside the error.
 */
export const datetimepicker: ControlRule = {
  control: 'datetimepicker',
  drawing: () => 'dateTime',
  read: (_, submitted) => ({ answer: { chosen: [], text: canonical(submitted) }, unknown: [] }),
  check: (_, { text }) => (text === '' ? [] : problemsOf(text)),
};

function canonical({ values, zone }: Submitted): string {
  const written = typedText(values[0] ?? '');
  if (written === '') return '';
  const hasZone = /\]$|Z$|[+-]\d{2}:?\d{2}$/i.test(written.slice(10));
  const whole = hasZone || zone.trim() === '' ? written : `${written}[${typedText(zone)}]`;
  const read = readDateTime(whole);
  return read === undefined ? whole : writeDateTime(read);
}

function problemsOf(text: string): readonly AnswerProblem[] {
  const read = readDateTime(text);
  if (read === undefined) return [{ kind: 'notADate', severity: 'error', message: '', limit: '' }];
  if (read.clock === 'plain') return [];
  const kind = read.clock === 'skipped' ? 'skippedTime' : 'repeatedTime';
  return [{ kind, severity: 'warning', message: '', limit: '' }];
}
