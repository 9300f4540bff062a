import type { Answer } from './answers';
import { readDateTime } from './dates/date-time';
import type { AskedNode } from './flow';

/**
 * An answer as people read it: the texts of the chosen options, then what was typed. A date and time is given on the
 * reader's clock and in UTC.
 *
 * @example
 * answerTexts(node, { chosen: [], text: '2024-05-01T10:00[Europe/Berlin]' });
 * // ['2024-05-01 10:00 (Europe/Berlin, UTC+02:00), 2024-05-01 08:00 UTC']
 */
export function answerTexts(node: AskedNode, { chosen, text }: Answer): readonly string[] {
  const texts = chosen.map((option) => node.options[option]?.text ?? '');
  if (text === '') return texts;
  const isTime = node.kind === 'question' && node.drawing === 'dateTime';
  return [...texts, isTime ? timeText(text) : text];
}

function timeText(text: string): string {
  const time = readDateTime(text);
  if (time === undefined) return text;
  const utc = `${plain(time.utc.slice(0, -1))} UTC`;
  return time.zone === 'UTC' ? utc : `${plain(time.local)} (${time.zone}, UTC${time.offset}), ${utc}`;
}

function plain(time: string): string {
  return time.replace('T', ' ');
}
