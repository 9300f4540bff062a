import { type Answers, answerTexts, type Flow, resolve } from '@/lib/flow';

/** The way that a reader took: the screens passed with their answers, the one where it stands, and the steps between. */
export interface PathThrough {
  /** Node id → the answer in words. */
  readonly answered: ReadonlyMap<string, string>;
  /** Id of the open question or of the end that was reached. */
  readonly current: string;
  /** Whether the way went from one screen to the other. */
  readonly isPassed: (from: string, to: string) => boolean;
}

/** The reader's way through a flow by the answers given; without any it has only begun, and nothing is marked. */
export function pathThrough(flow: Flow, answers: Answers): PathThrough {
  const resolution = resolve(flow, answers, null);
  const current = currentOf(resolution);
  const passed = resolution.trail.path;
  const ids = [...passed.map(({ node }) => node.id), current];
  const steps = new Set(ids.slice(1).map((to, at) => JSON.stringify([ids[at], to])));
  return {
    answered: new Map(
      passed.map(({ node, answer }) => [node.id, answer === null ? '' : answerTexts(node, answer).join(', ')]),
    ),
    current,
    isPassed: (from, to) => steps.has(JSON.stringify([from, to])),
  };
}

function currentOf(resolution: ReturnType<typeof resolve>): string {
  switch (resolution.kind) {
    case 'question':
      return resolution.visit.node.id;
    case 'outcome':
      return resolution.outcome.id;
    case 'redirect':
      return resolution.to;
  }
}
