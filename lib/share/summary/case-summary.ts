import {
  type Answers,
  answerTexts,
  checkAnswer,
  DO_NOT_KNOW,
  endTitle,
  type Flow,
  type FlowOption,
  type OutcomeNode,
  type QuestionNode,
  readDateTime,
  shownQuestions,
} from '@/lib/flow';
import { attachList } from '@/lib/format/values';
import { endIn, type Given, givenIn, type ToldAnswer, toldIn } from './in-version';
import type { CaseSummary, SummaryAnswer, SummaryLink, SummaryOutcome, SupportSummary, TriedStep } from './summary';

/** What a flow does not know of itself. */
export interface SummaryContext {
  /** The permanent link into the flow, with the choices in its query. */
  readonly link: string;
  /** articleId of what the flow was made from; empty for none. */
  readonly articleId?: string;
  /** The articles that the outcome recommends, as links. */
  readonly recommended?: readonly SummaryLink[];
  /** False where something that must be answered isn't, so that there is no outcome yet (default: true). */
  readonly isReached?: boolean;
  /** The language of the flow's texts (BCP 47; default: English). */
  readonly language?: string;
  /** The same flow in another language, in which the summary is to be; what it lacks is said by the flow itself. */
  readonly version?: { readonly flow: Flow; readonly language: string };
  /** The same for the support team. */
  readonly support?: SupportSummary | null;
}

/**
 * The case summary of a flow: a pure function of the flow and the answers. Only what is asked on the reader's way counts;
 * what was left out, information blocks and answers to questions no longer asked do not clutter it.
 */
export function caseSummary(flow: Flow, answers: Answers, context: SummaryContext): CaseSummary {
  const { link, articleId = '', recommended = [], isReached = true, language = 'en', support = null } = context;
  const { visits, outcome } = shownQuestions(flow, answers);
  const version = context.version?.flow ?? flow;
  const versions = { own: flow, version };
  const told = givenIn(visits).map((given) => toldIn(versions, given));
  const foreign = ({ isMissing }: ToldAnswer) => (isMissing ? language : '');
  const asked = told.flatMap((each, place) => {
    const { node, answer, given } = each;
    if (node.kind !== 'question' || given.node.kind !== 'question') return [];
    const order = orderOf(flow, given.node, place);
    const isWrong = isRefused(flow, answers, given.node);
    const said = { ...summaryAnswer(node, answer, order, isWrong), language: foreign(each) };
    return [{ said, isKnown: isKnown(node, answer) }];
  });
  return {
    title: version.title,
    flowId: flow.id,
    articleId,
    link,
    outcome:
      isReached && !isNothingFound(flow, outcome)
        ? summaryOutcome(outcome, endTitle(flow, endIn(versions, outcome), visits), recommended)
        : null,
    answers: asked.flatMap(({ said, isKnown }) => (isKnown ? [said] : [])),
    notKnown: asked.flatMap(({ said, isKnown }) => (isKnown ? [] : [said])),
    tried: told.flatMap((each, place) => triedStep(each, place, foreign(each))),
    attach: attachList(version.start.attach || flow.start.attach),
    language: context.version?.language ?? language,
    support,
  };
}

function isKnown({ options }: QuestionNode, { chosen, text }: Given['answer']): boolean {
  return text !== '' || chosen.some((option) => options[option]?.value.trim() !== DO_NOT_KNOW);
}

/** A form's own numbers; elsewhere questions come from several files, and the sequence asked is the number. */
function orderOf({ source }: Flow, { question }: QuestionNode, place: number): number {
  return source === 'form' ? question.order : place + 1;
}

/** The way to the summary is open to everybody, so an answer may come here that its own page would not let through. */
function isRefused(flow: Flow, answers: Answers, node: QuestionNode): boolean {
  return checkAnswer(flow, answers, node).some(({ severity }) => severity === 'error');
}

function summaryAnswer(
  node: QuestionNode,
  answer: Given['answer'],
  order: number,
  isRefused: boolean,
): Omit<SummaryAnswer, 'language'> {
  const { question, drawing, options } = node;
  const time = drawing === 'dateTime' ? readDateTime(answer.text) : undefined;
  const values = answer.chosen.map((option) => options[option]?.value ?? '');
  return {
    id: node.id,
    order,
    control: question.control,
    question: node.title,
    answers: answerTexts(node, answer),
    values: answer.text === '' ? values : [...values, time?.utc ?? answer.text],
    time: time === undefined ? null : { utc: time.utc, local: time.local, zone: time.zone, offset: time.offset },
    isLive: node.liveList !== null,
    isRefused,
    isDescription: question.useAsAdditionalDetails && node.takesText,
  };
}

function toldOf(option: FlowOption | undefined): string {
  return option?.told ?? option?.text ?? '';
}

function triedStep({ node, answer }: ToldAnswer, place: number, language: string): readonly TriedStep[] {
  if (node.kind === 'question') return [];
  return [
    {
      id: node.id,
      order: place + 1,
      step: node.title,
      result: answer.chosen.map((option) => node.options[option]?.value ?? '').join(', '),
      answer: answer.chosen.map((option) => toldOf(node.options[option])).join(', '),
      articleId: node.kind === 'card' ? node.articleId : '',
      language,
    },
  ];
}

/** That the finder has no article says nothing to support. */
function isNothingFound({ source }: Flow, { ending }: OutcomeNode): boolean {
  return source === 'finder' && ending === 'notSolved';
}

/** That a summary is all there is to do says nothing. */
function summaryOutcome(
  { ending }: OutcomeNode,
  title: string,
  recommended: readonly SummaryLink[],
): SummaryOutcome | null {
  return ending === 'summary' ? null : { title, ending, recommended };
}
