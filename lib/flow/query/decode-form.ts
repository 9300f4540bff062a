import type { Answer } from '../answers';
import type { AnswerReading, Submitted } from '../controls/control-rule';
import { CONTROL_RULES } from '../controls/control-rules';
import { readChoice } from '../controls/read-choice';
import { DroppedList } from '../engine/dropped-answers';
import type { AskedNode, Flow } from '../flow';
import type { AnswersReading } from './decode-choices';
import { RESERVED_NAMES } from './field-name';
import { type FlowField, namesOf } from './flow-names';

/** What a posted form gives: `FormData` is one; a field's value that is no text (a file) is passed over. */
export type PostedFields = Iterable<readonly [name: string, value: unknown]>;

/**
 * Reads a posted form: choices and typed text, each by its control. Nothing is judged here but whether it fits; that is
 * `checkAnswer`'s. What is malformed, such as a date that is none, stays as it was typed.
 */
export function decodeForm(flow: Flow, posted: PostedFields): AnswersReading {
  const submitted = new Map<AskedNode, Fields>();
  const dropped = new DroppedList();
  for (const [name, value] of posted) {
    if (typeof value !== 'string' || RESERVED_NAMES.has(name)) continue;
    const field = namesOf(flow).field(name);
    if (field === undefined) dropped.add({ name, value: '', reason: 'unknownQuestion' });
    else addField(submitted, field, value);
  }
  const choices = new Map<string, readonly number[]>();
  const texts = new Map<string, string>();
  for (const [node, fields] of submitted) {
    const { answer, unknown } = read(node, fields);
    keep(node, answer, choices, texts);
    if (unknown.length > 0) dropped.add({ name: node.id, value: '', reason: 'unknownOption' });
  }
  return { answers: { choices, texts }, dropped: dropped.items };
}

/** The fields of one question while they are gathered. */
interface Fields {
  readonly values: string[];
  text: string;
  zone: string;
}

function addField(submitted: Map<AskedNode, Fields>, { node, part }: FlowField, value: string): void {
  const fields = submitted.get(node) ?? { values: [], text: '', zone: '' };
  submitted.set(node, fields);
  if (part === 'answer') fields.values.push(value);
  else fields[part] = value;
}

function read(node: AskedNode, submitted: Submitted): AnswerReading {
  return node.kind === 'question'
    ? CONTROL_RULES[node.question.control].read(node, submitted)
    : readChoice(node, submitted);
}

function keep(
  { id }: AskedNode,
  { chosen, text }: Answer,
  choices: Map<string, readonly number[]>,
  texts: Map<string, string>,
): void {
  if (chosen.length > 0) choices.set(id, chosen);
  if (text !== '') texts.set(id, text);
}
