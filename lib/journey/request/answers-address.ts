import { flowPageAddress } from '@/lib/addresses';
import { type Answers, encodeChoices, type Field, type Flow } from '@/lib/flow';

/**
 * The address of a page of a flow with the choices made so far, and nothing that was typed.
 * @param segment decoded
 * @param more fields that stand after the choices
 */
export function answersAddress(flow: Flow, segment: string, answers: Answers, more: readonly Field[] = []): string {
  const choices = encodeChoices(flow, answers.choices);
  const rest = new URLSearchParams(more.map(([name, value]) => [name, value])).toString();
  const query = [choices, rest].filter((part) => part !== '').join('&');
  return `${flowPageAddress(flow.id, segment)}${query === '' ? '' : `?${query}`}`;
}
