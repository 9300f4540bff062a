import { parseCondition } from '../conditions';
import type { Flow, FlowLink, OutcomeNode, StepNode } from '../flow';
import { FLOW_WORDS, type FlowWords } from '../words';
import { outcome, resultOptions } from './nodes';

/** One step as an article holds it. */
export interface ArticleStep {
  /** Its fragment: `step-3`. */
  readonly id: string;
  /** Safe HTML. */
  readonly html: string;
  readonly text: string;
  readonly group: string;
}

/** An article and where to go when its steps are done. */
export interface StepsSource {
  /** Id of the flow: its address part. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly articleId: string;
  readonly steps: readonly ArticleStep[];
  readonly documents: readonly FlowLink[];
  /** Articles that may help where this one did not, best first. */
  readonly relatedArticleIds: readonly string[];
  /** The form to fill in where nothing helped, empty for none. */
  readonly formId: string;
}

const SOLVED = 'solved';
const NOT_SOLVED = 'not-solved';
/** Characters of a step that serve as its title. */
const LONGEST_TITLE = 80;

/**
 * An article's steps as a flow, one step a screen with "Did this fix it?"; `undefined` for fewer than two steps. What was
 * tried and how it ended are the answers: a "yes" ends it as solved, the last step without one as not solved. A step may
 * be passed without an answer, so that a link to the third step opens the third step.
 */
export function stepsFlow(source: StepsSource, words: FlowWords = FLOW_WORDS): Flow | undefined {
  const { steps, id, title, description } = source;
  const first = steps[0];
  if (first === undefined || steps.length < 2) return undefined;
  const nodes = steps.map((step, place) => stepNode(step, place, steps[place + 1]?.id ?? NOT_SOLVED, words));
  return {
    id,
    title,
    source: 'steps',
    start: { solves: description, haveReady: [], attach: '' },
    first: first.id,
    end: NOT_SOLVED,
    nodes: [...nodes, ...ends(source, words)],
  };
}

function stepNode({ id, html, text, group }: ArticleStep, place: number, next: string, words: FlowWords): StepNode {
  return {
    kind: 'step',
    id,
    title: `${words.step(place + 1)}: ${shortened(text)}`,
    when: null,
    edges: [
      { to: SOLVED, when: parseCondition(`${id} == yes`).condition },
      { to: next, when: null },
    ],
    options: resultOptions(words),
    isMany: false,
    takesText: false,
    isRequired: false,
    html,
    group,
  };
}

function ends(source: StepsSource, words: FlowWords): readonly OutcomeNode[] {
  const { documents, relatedArticleIds, formId } = source;
  return [
    outcome({ id: SOLVED, title: words.solved, ending: 'solved', documents }),
    outcome({
      id: NOT_SOLVED,
      title: words.notSolved,
      ending: 'notSolved',
      documents,
      articleIds: relatedArticleIds,
      formId,
    }),
  ];
}

/** The first sentence, or as many whole words as fit. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))}…`;
}
