import type { Answer, Answers } from '../answers';
import type { AnswerReading, Submitted } from '../controls/control-rule';
import { CONTROL_RULES } from '../controls/control-rules';
import { readChoice } from '../controls/read-answer';
import { type DroppedAnswer, DroppedList } from '../engine/stray-answers';
import type { AskedNode, Flow } from '../flow';
import { optionIndex } from '../options';
import type { Field } from './encode-choices';
import { type FlowField, namesOf, RESERVED_NAMES } from './flow-names';

/** What an address or a posted form says about answers. */
export interface AnswersReading {
  readonly answers: Answers;
  /** What fits the flow no more, by name; a typed text is never repeated here. */
  readonly dropped: readonly DroppedAnswer[];
}

/** Keys that mail programs and other sites add to links. */
const FOREIGN = /^(?:utm_\w+|\w*clid|_rsc|_ga|ref)$/i;
/** Characters of a dropped value that are worth showing. */
const LONGEST_SHOWN = 100;

/** The choices read so far: node id → its options. */
type Chosen = Map<string, Set<number>>;

/**
 * Reads the choices in the query of an address. What still holds is kept; what names no question, no option or a question
 * whose answer is typed is dropped by name. Keys of the pages themselves are passed over.
 *
 * @example
 * decodeChoices(flow, new URLSearchParams('region=East+US&plan=gone')).dropped; // [{ name: 'plan', value: 'gone', … }]
 */
export function decodeChoices(flow: Flow, query: Iterable<Field>): AnswersReading {
  const chosen: Chosen = new Map();
  const dropped = new DroppedList();
  for (const [name, value] of query) {
    const reason = takeChoice(flow, name, value, chosen);
    if (reason !== undefined) dropped.add(reason);
  }
  const choices = new Map([...chosen].map(([id, options]) => [id, [...options].toSorted((a, b) => a - b)]));
  return { answers: { choices, texts: new Map() }, dropped: dropped.items };
}

function takeChoice(flow: Flow, name: string, value: string, chosen: Chosen): DroppedAnswer | undefined {
  if (RESERVED_NAMES.has(name) || FOREIGN.test(name)) return undefined;
  const shown = value.slice(0, LONGEST_SHOWN);
  const field = namesOf(flow).field(name);
  if (field === undefined) return { name, value: shown, reason: 'unknownQuestion' };
  const { node, part } = field;
  if (part !== 'answer' || node.options.length === 0) return { name: node.id, value: '', reason: 'isTyped' };
  if (value === '') return undefined;
  const option = optionIndex(node, value);
  if (option === undefined) return { name: node.id, value: shown, reason: 'unknownOption' };
  const earlier = chosen.get(node.id) ?? new Set();
  if (!node.isMany && earlier.size > 0 && !earlier.has(option))
    return { name: node.id, value: shown, reason: 'onlyOneAnswer' };
  chosen.set(node.id, earlier.add(option));
  return undefined;
}

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
