import { readDateTime } from './date-time';
import { type AskedNode, type Flow, isAsked } from './flow';

/** Node id → indexes of the chosen options, ascending. It can hold no text: it is all that an address is made of. */
export type ChoiceAnswers = ReadonlyMap<string, readonly number[]>;

/** Node id → what the reader typed. Never in an address, a log or a store of the server (DESIGN.md 5). */
export type TextAnswers = ReadonlyMap<string, string>;

/** What a reader answered so far. */
export interface Answers {
  readonly choices: ChoiceAnswers;
  readonly texts: TextAnswers;
}

/** The answer to one question: options by index, typed text, or both where a list could not be loaded. */
export interface Answer {
  readonly chosen: readonly number[];
  readonly text: string;
}

/** Nothing answered. */
export const NO_ANSWERS: Answers = { choices: new Map(), texts: new Map() };

/** The answers with this one in place of any earlier one; `null` takes it away. */
export function withAnswer({ choices, texts }: Answers, id: string, answer: Answer | null): Answers {
  const nextChoices = new Map(choices);
  const nextTexts = new Map(texts);
  nextChoices.delete(id);
  nextTexts.delete(id);
  if (answer !== null && answer.chosen.length > 0) nextChoices.set(id, answer.chosen);
  if (answer !== null && answer.text !== '') nextTexts.set(id, answer.text);
  return { choices: nextChoices, texts: nextTexts };
}

/** What of the answers fits a node, in canonical form; `null` where nothing does. */
export function answerOf(node: AskedNode, { choices, texts }: Answers): Answer | null {
  const chosen = fitting(node, choices.get(node.id));
  const text = node.takesText ? (texts.get(node.id) ?? '').trim() : '';
  return chosen.length === 0 && text === '' ? null : { chosen, text };
}

const NOTHING: readonly number[] = [];

function fitting({ options, isMany }: AskedNode, chosen: readonly number[] | undefined): readonly number[] {
  if (chosen === undefined || chosen.length === 0) return NOTHING;
  if (chosen.length === 1 && options[chosen[0] ?? -1] !== undefined) return chosen;
  const known = chosen.filter((index) => Number.isInteger(index) && index >= 0 && index < options.length);
  return isMany ? [...new Set(known)].toSorted((a, b) => a - b) : known.slice(0, 1);
}

/** Every node that has an answer, in the flow's order. */
export function answeredNodes(flow: Flow, answers: Answers): readonly { node: AskedNode; answer: Answer }[] {
  return flow.nodes.flatMap((node) => {
    const answer = isAsked(node) ? answerOf(node, answers) : null;
    return isAsked(node) && answer !== null ? [{ node, answer }] : [];
  });
}

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
