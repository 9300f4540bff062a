import {
  type Answered,
  type Comparison,
  type Condition,
  evaluateCondition,
  hasAnswer,
  isNull,
  matchingOptions,
} from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import { type AskedNode, type FlowNode, isAsked } from '../flow';

/** Answers to some questions: node id → state. */
export type Assignment = ReadonlyMap<string, State>;

/** Assignments that are tried for one condition; beyond, everything counts as possible, so that no finding is false. */
const MOST_TRIED = 20_000;

/** How the answers to one question are found: all that comparisons tell apart; `undefined` where there are too many. */
export type StatesOf = (node: FlowNode, about: readonly Comparison[]) => readonly State[] | undefined;

/** What is tried, and how much of it may be. */
export interface Trial {
  readonly index: FlowIndex;
  readonly budget: Budget;
  readonly most?: number;
  readonly states?: StatesOf;
}

/**
 * Every way in which these questions can be answered, as far as the comparisons tell; `undefined` where there are too many.
 * A question that its own condition hides is unanswered; conditions see the questions before them in the list.
 */
export function assignmentsOf(
  { index, budget, most = MOST_TRIED, states: statesFor = statesOf }: Trial,
  questions: readonly Pick<IndexedNode, 'node' | 'when'>[],
  comparisons: readonly Comparison[],
): readonly Assignment[] | undefined {
  if (!budget.spend(comparisons.length)) return undefined;
  const about = byNode(index, comparisons);
  let assignments: readonly Assignment[] = [new Map()];
  for (const { node, when } of questions) {
    const states = statesFor(node, about.get(node.id) ?? []);
    if (states === undefined || (when === null && assignments.length * states.length > most)) return untried(budget);
    const grown: Assignment[] = [];
    for (const assignment of assignments) {
      const isShown = when === null || holdsIn(index, when, assignment);
      const possible = isShown ? states : [undefined];
      if (!budget.spend(possible.length * (assignment.size + 1))) return undefined;
      for (const state of possible) grown.push(new Map(assignment).set(node.id, state));
      if (grown.length > most) return untried(budget);
    }
    assignments = grown;
  }
  return budget.spend(assignments.length * comparisons.length) ? assignments : undefined;
}

function untried(budget: Budget): undefined {
  budget.refuse();
}

function byNode(index: FlowIndex, comparisons: readonly Comparison[]): ReadonlyMap<string, readonly Comparison[]> {
  const found = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const id = index.find(comparison.id)?.node.id;
    if (id === undefined) continue;
    const others = found.get(id);
    if (others === undefined) found.set(id, [comparison]);
    else others.push(comparison);
  }
  return found;
}

/** Whether a condition holds under an assignment; questions outside it are unanswered. */
export function holdsIn(index: FlowIndex, condition: Condition, assignment: Assignment): boolean {
  return evaluateCondition(condition, (id) => {
    const node = index.find(id)?.node;
    return node && assignment.get(node.id);
  });
}

/** An answer to a question as far as conditions can tell it from others; `undefined` for none. */
export type State = Answered | undefined;

/** Options of a question with several answers that are tried in every mix; more would take for ever. */
const MOST_MIXED = 6;

/**
 * The answers that a question can have, as far as these comparisons tell them apart: none, each option that is named, one
 * that is not, mixes of them where several may be chosen; for typed text each literal and another text, with and without
 * an option. `undefined` where that would be too many.
 */
export function statesOf(node: FlowNode, comparisons: readonly Comparison[]): readonly State[] | undefined {
  if (!isAsked(node)) return [undefined];
  const literals = comparisons.filter(({ literal }) => !isNull(literal)).map(({ literal }) => literal.text);
  const texts = node.takesText ? [...new Set(['', ...literals, UNHEARD_OF])] : [''];
  const choices = choicesOf(node, literals);
  const answers = choices?.flatMap((chosen) => texts.map((text) => said(node, chosen, text)));
  return answers && [undefined, ...answers.filter(hasAnswer)];
}

const UNHEARD_OF = '\u0000';

function choicesOf(node: AskedNode, literals: readonly string[]): readonly (readonly number[])[] | undefined {
  const named = new Set([...new Set(literals)].flatMap((literal) => matchingOptions(node.options, literal)));
  const other = node.options.findIndex((_, index) => !named.has(index));
  const telling = other < 0 ? [...named] : [...named, other];
  if (!node.isMany) return [[], ...telling.map((option) => [option])];
  return telling.length > MOST_MIXED ? undefined : [[], ...mixesOf(telling)];
}

/** Every selection of at least one. */
function mixesOf(options: readonly number[]): readonly (readonly number[])[] {
  const mixes: (readonly number[])[] = [];
  for (const option of options) mixes.push([option], ...mixes.map((mix) => [...mix, option]));
  return mixes;
}

function said(node: AskedNode, chosen: readonly number[], text: string): Answered {
  return { options: node.options, chosen, text, isNumber: node.kind === 'question' && node.drawing === 'number' };
}

/**
 * What checking the conditions of one flow may cost, in steps: an answer put beside others, a comparison looked at. All
 * checks of a file draw on one budget, so that its size alone bounds their time; what is left untried counts as possible,
 * so that no finding is false.
 */
export class Budget {
  #left: number;
  #isCut = false;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** Whether something was not tried for what it would have cost. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Steps that are left. */
  get left(): number {
    return this.#left;
  }

  /** Takes so many steps; `false` where there are not enough. */
  spend(steps: number): boolean {
    if (steps >= this.#left) return this.refuse();
    this.#left -= steps;
    return true;
  }

  /** Leaves something untried that would cost more than one question is worth; always `false`. */
  refuse(): false {
    this.#isCut = true;
    return false;
  }
}
