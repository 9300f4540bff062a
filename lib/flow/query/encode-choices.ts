import { answerOf, type ChoiceAnswers } from '../answers';
import { type Flow, isAsked } from '../flow';
import { fieldName } from './flow-names';

/** A field's name and value. */
export type Field = readonly [name: string, value: string];

/**
 * The chosen answers as fields, in the flow's order; one field a choice. Typed text cannot get here: choices are numbers,
 * and what is written are the author's option keys.
 */
export function choiceFields(flow: Flow, choices: ChoiceAnswers): readonly Field[] {
  const answers = { choices, texts: new Map<string, string>() };
  return flow.nodes.flatMap((node) => {
    if (!isAsked(node) || !choices.has(node.id)) return [];
    const chosen = answerOf(node, answers)?.chosen ?? [];
    return chosen.map((option): Field => [fieldName(node.id), node.options[option]?.key ?? '']);
  });
}

/**
 * The chosen answers as the query of an address, without `?`; empty for none. The order is the flow's, so the same answers
 * always give the same address.
 *
 * @example
 * encodeChoices(flow, new Map([['region', [0]], ['plan', [1, 2]]])); // 'region=East+US&plan=a&plan=b'
 */
export function encodeChoices(flow: Flow, choices: ChoiceAnswers): string {
  return new URLSearchParams(choiceFields(flow, choices).map(([name, value]) => [name, value])).toString();
}
