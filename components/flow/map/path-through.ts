import { type Answers, answerTexts, type Flow, type PassedQuestion, shownQuestions } from '@/lib/flow';
import { withCommas } from '@/lib/text';

/** The way that a reader took: the screens passed with their answers, the one where it stands, and the steps between. */
export interface PathThrough {
  /** Node id → the answer in words. */
  readonly answered: ReadonlyMap<string, string>;
  /** Id of the open question or of the end that was reached. */
  readonly current: string;
  /** Whether the way went from one screen to the other. */
  readonly isPassed: (from: string, to: string) => boolean;
}

/**
 * The reader's way through a flow as far as the answers lead, over what may be left out or is typed; a required choice
 * without an answer ends it. Without any answer it has not begun, and nothing is marked.
 */
export function pathThrough(flow: Flow, answers: Answers): PathThrough {
  const { visits, outcome } = shownQuestions(flow, answers);
  const answeredTo = visits.findLastIndex(({ answer }) => answer !== null) + 1;
  const openAt = visits.findIndex(isOpenChoice);
  const passed = visits.slice(0, openAt < 0 ? answeredTo : Math.min(openAt, answeredTo));
  const current = visits[passed.length]?.node.id ?? outcome.id;
  const ids = [...passed.map(({ node }) => node.id), current];
  const steps = new Set(ids.slice(1).map((to, at) => JSON.stringify([ids[at], to])));
  return {
    answered: new Map(
      passed.map(({ node, answer }) => [node.id, answer === null ? '' : withCommas(answerTexts(node, answer))]),
    ),
    current,
    isPassed: (from, to) => steps.has(JSON.stringify([from, to])),
  };
}

function isOpenChoice({ node, answer }: PassedQuestion): boolean {
  return answer === null && node.isRequired && !node.takesText;
}
