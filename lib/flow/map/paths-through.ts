import { type Answer, type Answers, NO_ANSWERS, withAnswer } from '../answers';
import { type Comparison, comparisonsOf, isNull, matchingOptions } from '../conditions';
import { type FlowIndex, indexFlow } from '../engine/flow-index';
import { nextNode, resolve } from '../engine/resolve';
import { type AskedNode, type Flow, isAsked } from '../flow';

/** A question of a path, or its end. */
export interface PathStop {
  readonly id: string;
  readonly title: string;
  /** Answers that keep to this path; none where any does. */
  readonly answers: readonly PathAnswer[];
}

/** An answer that a condition names, any that none does, or no answer at all. */
export type PathAnswer =
  | { readonly kind: 'named'; readonly text: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'none' };

/** One way through a flow: what it asks, in order, and the outcome. */
export type FlowPath = readonly PathStop[];

/** Every way through a flow; `isWhole` is false where there are more than are told. */
export interface FlowPaths {
  readonly paths: readonly FlowPath[];
  readonly isWhole: boolean;
}

/** Paths that are told; more say nothing to anybody. */
const MOST_PATHS = 200;

/** Replays of the flow that finding them may take. */
const MOST_REPLAYS = 3_000;

/** What is known while paths are looked for. */
interface Search {
  readonly flow: Flow;
  /** By the id of a question: the comparisons that conditions make with it. */
  readonly compared: ReadonlyMap<string, readonly Comparison[]>;
  left: number;
}

/**
 * Every way through a flow with what it asks, found by answering it with the engine itself: for each question once for every
 * answer that some condition tells apart (of several choices, one at a time). Answers after which the same is asked share a path.
 */
export function pathsThrough(flow: Flow): FlowPaths {
  const search: Search = { flow, compared: comparedIn(indexFlow(flow)), left: MOST_REPLAYS };
  const first = resolve(flow, NO_ANSWERS, null);
  const start =
    first.kind === 'question' ? first.visit.node.id : first.kind === 'outcome' ? first.outcome.id : first.to;
  const paths = pathsFrom(search, start, NO_ANSWERS);
  return { paths: paths.slice(0, MOST_PATHS), isWhole: search.left > 0 && paths.length <= MOST_PATHS };
}

function comparedIn(index: FlowIndex): ReadonlyMap<string, readonly Comparison[]> {
  const conditions = index.flow.nodes.flatMap(({ when, edges }) => [when, ...edges.map((edge) => edge.when)]);
  const found = new Map<string, Comparison[]>();
  for (const condition of conditions) {
    for (const { comparison } of condition === null ? [] : comparisonsOf(condition)) {
      const id = index.find(comparison.id)?.node.id;
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), comparison]);
    }
  }
  return found;
}

function pathsFrom(search: Search, id: string, answers: Answers): readonly FlowPath[] {
  const node = search.flow.nodes.find((each) => each.id === id);
  if (node === undefined || !isAsked(node)) return [[{ id, title: node?.title ?? '', answers: [] }]];
  const byPaths = new Map<string, { readonly paths: readonly FlowPath[]; readonly said: PathAnswer[] }>();
  for (const { answer, said } of groupsOf(search, node)) {
    search.left -= 1;
    if (search.left <= 0) break;
    const given = withAnswer(answers, id, answer);
    const next = nextNode(search.flow, given, id);
    const paths = next === id ? [] : pathsFrom(search, next, given);
    const key = JSON.stringify(paths);
    const known = byPaths.get(key);
    if (known === undefined) byPaths.set(key, { paths, said: [said] });
    else known.said.push(said);
  }
  return [...byPaths.values()].flatMap(({ paths, said }) => {
    const stop: PathStop = { id, title: node.title, answers: byPaths.size === 1 ? [] : said };
    return paths.map((path): FlowPath => [stop, ...path]);
  });
}

/** One answer for all that conditions don’t tell apart, and what these are called. */
interface AnswerGroup {
  readonly answer: Answer | null;
  readonly said: PathAnswer;
}

function groupsOf({ compared }: Search, node: AskedNode): readonly AnswerGroup[] {
  const comparisons = compared.get(node.id) ?? [];
  const named = [...new Set(comparisons.flatMap(({ literal }) => matchingOptions(node.options, literal.text)))];
  const chosen = named
    .toSorted((a, b) => a - b)
    .map((option): AnswerGroup => {
      return {
        answer: { chosen: [option], text: '' },
        said: { kind: 'named', text: node.options[option]?.text ?? '' },
      };
    });
  const texts = node.takesText
    ? [...new Set(comparisons.flatMap(({ literal }) => (isNull(literal) ? [] : [literal.text.trim()])))]
    : [];
  const typed = texts.map((text): AnswerGroup => ({ answer: { chosen: [], text }, said: { kind: 'named', text } }));
  const other = otherAnswer(node, named, texts);
  const isOpenTold = comparisons.length > 0 && (!node.isRequired || node.takesText);
  return [
    ...chosen,
    ...typed,
    ...(other === null ? [] : [{ answer: other, said: { kind: 'other' } } as const]),
    ...(isOpenTold ? [{ answer: null, said: { kind: 'none' } } as const] : []),
  ];
}

/** An answer that no condition names; `null` where each has a name. */
function otherAnswer(node: AskedNode, named: readonly number[], texts: readonly string[]): Answer | null {
  const option = [...node.options.keys()].find((index) => !named.includes(index));
  if (option !== undefined) return { chosen: [option], text: '' };
  if (!node.takesText) return node.options.length === 0 ? { chosen: [], text: '' } : null;
  const isNumber = node.kind === 'question' && node.drawing === 'number';
  let text = isNumber ? '1' : '…';
  while (texts.includes(text)) text += isNumber ? '1' : '…';
  return { chosen: [], text };
}
