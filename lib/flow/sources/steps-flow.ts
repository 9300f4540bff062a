import { labeled } from '@/lib/text';
import { equals, parseCondition } from '../conditions';
import type { Edge, Flow, FlowLink, OutcomeNode, QuestionNode, StepNode } from '../flow';
import { fixedOptions } from '../options';
import { type FlowWords, flowWords } from '../words';
import { choiceNode, outcome, resultOptions } from './nodes';

/** One step as an article holds it. */
export interface ArticleStep {
  /** Its fragment: `step-3`. */
  readonly id: string;
  /** Safe HTML. */
  readonly html: string;
  readonly text: string;
  readonly group: string;
  /** The tab that the step is in, such as `Windows`; absent outside tabs. */
  readonly tab?: string;
}

/** A cause that an article names, and the steps against it. */
export interface ArticleCause {
  readonly text: string;
  /** Ids of its first and its last step. */
  readonly first: string;
  readonly last: string;
}

/** An article and where to go when its steps are done. */
export interface StepsSource {
  /** Id of the flow: its address part. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly articleId: string;
  readonly steps: readonly ArticleStep[];
  /** Causes to choose from, each with steps of its own that follow each other; fewer than two ask nothing. */
  readonly causes?: readonly ArticleCause[];
  readonly documents: readonly FlowLink[];
  /** The form to fill in where nothing helped, empty for none. */
  readonly formId: string;
}

const CAUSE = 'cause';
const NOT_SURE = 'not-sure';
const SOLVED = 'solved';
const NOT_SOLVED = 'not-solved';
/** Characters of a step that serve as its title. */
const LONGEST_TITLE = 140;

/**
 * An article's steps as a flow, one step a screen with "How did it go?"; `undefined` for fewer than two steps. What was
 * tried and how it ended are the answers: a "yes" ends it as solved, the last step without one as not solved. A step may
 * be passed without an answer, so that a link to the third step opens the third step. An article of several causes asks first
 * which one it is; who is not sure tries them in order. Steps of such an article have no number in their title: the third of one cause
 * may be the eleventh of all.
 */
export function stepsFlow(source: StepsSource, words: FlowWords = flowWords()): Flow | undefined {
  const { steps, id, title, description } = source;
  const first = steps[0];
  if (first === undefined || steps.length < 2) return undefined;
  const { causes = [] } = source;
  const choice = causes.length < 2 ? [] : [causeNode(causes, words)];
  const isNumbered = choice.length === 0;
  const ends = new Set(isNumbered ? [] : causes.map(({ last }) => last));
  const nodes = steps.map((step, place) => {
    const next = { to: steps[place + 1]?.id ?? NOT_SOLVED, when: null };
    const named = isNumbered ? `${words.step(place + 1)}${step.tab === undefined ? '' : ` (${step.tab})`}` : step.tab;
    const onward = [
      { ...next, when: equals(CAUSE, NOT_SURE) },
      { to: NOT_SOLVED, when: null },
    ];
    return stepNode(step, named, ends.has(step.id) ? onward : [next], words);
  });
  return {
    id,
    title,
    source: 'steps',
    start: { solves: description, haveReady: [], attach: '' },
    first: choice[0]?.id ?? first.id,
    end: NOT_SOLVED,
    nodes: [...choice, ...nodes, ...outcomes(source, words)],
  };
}

/** "Which of these matches your problem?" */
function causeNode(causes: readonly ArticleCause[], words: FlowWords): QuestionNode {
  const named = causes.map(({ text }, at): readonly [string, string] => [`${CAUSE}-${at + 1}`, text]);
  const options = fixedOptions({ ...Object.fromEntries(named), [NOT_SURE]: words.notSure });
  const ways = causes.map(({ first }, at) => ({ to: first, when: equals(CAUSE, `${CAUSE}-${at + 1}`) }));
  return choiceNode(CAUSE, words.whichMatches, options, [...ways, { to: causes[0]?.first ?? NOT_SOLVED, when: null }]);
}

/** @param named what stands before the beginning of its text in its title */
function stepNode(
  { id, html, text, group }: ArticleStep,
  named: string | undefined,
  ways: readonly Edge[],
  words: FlowWords,
): StepNode {
  const beginning = shortened(text);
  return {
    kind: 'step',
    id,
    title: named === undefined ? beginning : labeled(named, beginning),
    beginning,
    when: null,
    edges: [{ to: SOLVED, when: parseCondition(`${id} == yes`).condition }, ...ways],
    options: resultOptions(words),
    isMany: false,
    takesText: false,
    isRequired: false,
    html,
    group,
  };
}

function outcomes(source: StepsSource, words: FlowWords): readonly OutcomeNode[] {
  const { documents, formId } = source;
  return [
    outcome({ id: SOLVED, title: words.solved, isAdded: true, ending: 'solved', documents }),
    outcome({
      id: NOT_SOLVED,
      title: words.notSolved,
      isAdded: true,
      ending: 'notSolved',
      documents,
      formId,
    }),
  ];
}

/** The first sentence, or as many whole words as fit; without a colon that leads to nothing. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line.replace(/:$/, '');
  const sentence = /^.{20,140}?[.!?:](?= )/u.exec(line)?.[0];
  if (sentence !== undefined) return sentence.replace(/[.:]$/, '');
  const cut = line.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))}…`;
}
