import {
  type Answer,
  type Answers,
  type AskedNode,
  type Flow,
  type FlowOption,
  isAsked,
  NO_ANSWERS,
  type OutcomeNode,
  type PassedQuestion,
  shownQuestions,
  withAnswer,
} from '@/lib/flow';

/** An answer that was given on the reader's way. */
export type Given = PassedQuestion & { readonly answer: Answer };

/** The flow that was followed, and the same in another language. */
interface Versions {
  readonly own: Flow;
  readonly version: Flow;
}

/** A given answer with question and options as another version words them. */
export interface ToldAnswer {
  /** As it was given. */
  readonly given: Given;
  readonly node: AskedNode;
  readonly answer: Answer;
  /** The version doesn't have the question or one of its chosen options: they are told as they were given. */
  readonly isMissing: boolean;
}

/** The questions of a way that have an answer. */
export function givenIn(visits: readonly PassedQuestion[]): readonly Given[] {
  return visits.flatMap((visit): Given[] => (visit.answer === null ? [] : [{ ...visit, answer: visit.answer }]));
}

/**
 * An answer as another version of the flow words it. Questions match by their ID and control, options by the value that stands for
 * them in an address; nothing matches by its text. Steps have no IDs but their numbers, so they only match where both versions
 * have the same ones.
 */
export function toldIn({ own, version }: Versions, given: Given): ToldAnswer {
  const missing = { given, node: given.node, answer: given.answer, isMissing: true };
  const node = version.nodes.find((each): each is AskedNode => isAsked(each) && each.id === given.node.id);
  if (node === undefined || !isSameQuestion(given.node, node)) return missing;
  if (own.source === 'steps' && !isSameShape(own, version)) return missing;
  const chosen = given.answer.chosen.map((at) => optionIn(given.node.options, node.options, at));
  const known = chosen.filter((at) => at !== undefined);
  if (known.length < chosen.length || (given.answer.text !== '' && !node.takesText)) return missing;
  return { given, node, answer: { chosen: known, text: given.answer.text }, isMissing: false };
}

/** The same end in another version; as it is where that has none of its ID. */
export function endIn({ own, version }: Versions, outcome: OutcomeNode): OutcomeNode {
  if (outcome.id === own.end) return outcomeOf(version, version.end) ?? outcome;
  return outcomeOf(version, outcome.id) ?? outcome;
}

/** All that was answered on the reader's way, as answers of another version; `undefined` where that lacks any of it. */
export function answersIn(versions: Versions, answers: Answers): Answers | undefined {
  const told = givenIn(shownQuestions(versions.own, answers).visits).map((given) => toldIn(versions, given));
  if (told.some(({ isMissing }) => isMissing)) return undefined;
  return told.reduce((all, { node, answer }) => withAnswer(all, node.id, answer), NO_ANSWERS);
}

function outcomeOf({ nodes }: Flow, id: string): OutcomeNode | undefined {
  return nodes.find((node): node is OutcomeNode => node.kind === 'outcome' && node.id === id);
}

function isSameQuestion(one: AskedNode, other: AskedNode): boolean {
  if (one.kind === 'question' && other.kind === 'question') return one.question.control === other.question.control;
  return one.kind === other.kind;
}

function isSameShape({ nodes }: Flow, other: Flow): boolean {
  return nodes.length === other.nodes.length && nodes.every(({ id }, at) => id === other.nodes[at]?.id);
}

/** A value that is empty, or that several options have, only tells its option where both versions have the same ones. */
function optionIn(own: readonly FlowOption[], others: readonly FlowOption[], at: number): number | undefined {
  const option = own[at];
  if (option === undefined) return undefined;
  const found = others.findIndex(({ key }) => key === option.key);
  const isTelling = option.value.trim() !== '' && own.filter(({ value }) => value === option.value).length === 1;
  const isSameList = own.length === others.length && own.every(({ key }, place) => key === others[place]?.key);
  return found >= 0 && (isTelling || isSameList) ? found : undefined;
}
