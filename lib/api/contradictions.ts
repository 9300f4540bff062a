import { type AskedNode, type Flow, fieldName, namesOf, readDateTime, timeZoneOf } from '@/lib/flow';
import type { FlowAnswers } from './flow-schemas';
import type { FieldError } from './http';

type SentAnswer = FlowAnswers['answers'][number];

/** What answers say in two ways, so that nobody can tell which is meant. @param answers as they were sent; unknown questions are passed over */
export function contradictionsIn(flow: Flow, answers: readonly SentAnswer[]): readonly FieldError[] {
  const firsts = new Map<AskedNode, SentAnswer>();
  return answers.flatMap((answer, at) => {
    const node = nodeOf(flow, answer);
    if (node === undefined) return [];
    const first = firsts.get(node);
    firsts.set(node, first ?? answer);
    return [
      ...(first === undefined || isAdding(node, first, answer) ? [] : [twice(at, answer)]),
      ...(node.isMany || new Set(answer.choices).size < 2 ? [] : [oneOnly(at, answer)]),
      ...(isInTwoZones(node, answer) ? [twoZones(at)] : []),
    ];
  });
}

/** The question that a sent answer is to; `undefined` where the flow has none of this ID. */
export function nodeOf(flow: Flow, { question }: SentAnswer): AskedNode | undefined {
  return namesOf(flow).field(fieldName(question))?.node;
}

/** Choices of several entries add up where several may be chosen; texts don't. */
function isAdding(node: AskedNode, first: SentAnswer, answer: SentAnswer): boolean {
  return node.isMany && (first.text === '' || answer.text === '');
}

function twice(at: number, { question }: SentAnswer): FieldError {
  const message = `"${question.slice(0, 100)}" is answered twice.`;
  return { field: `answers.${at}.question`, message, fix: 'Send one entry for each question.' };
}

function oneOnly(at: number, { question, choices }: SentAnswer): FieldError {
  const message = `"${question.slice(0, 100)}" takes one choice, but ${choices.length} were sent.`;
  return { field: `answers.${at}.choices`, message, fix: 'Send one key.' };
}

/** A time whose text names another zone than `timeZone`. One without a zone of its own, or the same moment in both, is none. */
function isInTwoZones(node: AskedNode, { text, timeZone }: SentAnswer): boolean {
  const own = readDateTime(text);
  const zone = timeZoneOf(timeZone);
  if (node.kind !== 'question' || node.drawing !== 'dateTime' || own === undefined || zone === undefined) return false;
  return OWN_ZONE.test(text.trim().slice(10)) && readDateTime(`${own.local}[${zone}]`)?.utc !== own.utc;
}

/** Behind the day: what begins at its end is an offset or a name. */
const OWN_ZONE = /(?:\]|Z|[+-]\d{2}:?\d{2})$/i;

function twoZones(at: number): FieldError {
  const message = 'The text names another time zone.';
  return { field: `answers.${at}.timeZone`, message, fix: 'Leave out `timeZone`, or the time zone in `text`.' };
}
