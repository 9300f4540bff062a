import type { Answers } from '../answers';
import { type DroppedAnswer, DroppedList } from '../engine/dropped-answers';
import type { Flow } from '../flow';
import { optionIndex } from '../options/option-index';
import type { Field } from './encode-choices';
import { RESERVED_NAMES } from './field-name';
import { namesOf } from './flow-names';

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
