import type * as z from 'zod';
import { flowAddress } from '@/lib/addresses';
import {
  type AnswerProblem,
  type AskedNode,
  answerTexts,
  type Flow,
  graphOf,
  isAsked,
  type NoteNode,
  type PassedQuestion,
  questionCount,
  readDateTime,
  timeZoneOf,
} from '@/lib/flow';
import {
  type AskedVisit,
  answersAddress,
  droppedWords,
  type OutcomeScreen,
  placeOf,
  problemWords,
} from '@/lib/journey';
import { renderFragment } from '@/lib/markdown/fragments';
import { absoluteAddress } from '@/lib/request';
import { type CaseSummary, summaryAsMarkdown, summaryAsText, summaryJson, withOrigin } from '@/lib/share';
import { siteText } from '@/lib/text';
import { escaped } from '@/lib/twins';
import { nodeOf } from './contradictions';
import type { FlowAnswers, FlowScreen, flowSchema, Question } from './flow-schemas';
import type { Followed } from './follow-flow';
import { summaryView, urlOf } from './views';

type SentAnswer = FlowAnswers['answers'][number];

/** Questions of a flow that are listed; the finder has thousands. */
const MOST_QUESTIONS = 500;

/** A flow as a whole. */
export function flowView(flow: Flow, language: string): z.infer<typeof flowSchema> {
  const { id, title, source, start, nodes } = flow;
  const asked = nodes.filter(isAsked);
  const isListed = asked.length <= MOST_QUESTIONS;
  const graph = isListed ? graphOf(flow) : null;
  return {
    ...{ id, title, language, source, solves: start.solves, haveReady: [...start.haveReady], attach: start.attach },
    questionCount: questionCount(flow),
    questions: isListed ? asked.map((node) => questionView(node, language)) : [],
    graph: graph && {
      starts: [...graph.starts],
      nodes: graph.nodes.map((node) => ({ ...node })),
      edges: graph.edges.map(({ from, to, label }) => ({ from, to, label })),
    },
    url: urlOf(flowAddress(id)),
  };
}

function questionView(node: AskedNode, language: string): Question {
  const { id, kind, title, options, isMany, takesText, isRequired } = node;
  const choices = options.map(({ key, text, group = '' }) => ({ key, text, group }));
  const base = {
    ...{ id, kind, title, language, options: choices, isMany, takesText, isRequired },
    ...{ hints: [], articleId: '' },
  };
  switch (node.kind) {
    case 'question': {
      const { infoBalloonText, hints } = node.question;
      const html = renderFragment(infoBalloonText);
      const where = node.liveList === null ? [] : [escaped(node.liveList.whereToFind)];
      return { ...base, html, hints: [...hints.map((hint) => renderFragment(hint)), ...where], input: node.drawing };
    }
    case 'step':
      return { ...base, html: node.html, input: 'radios' };
    case 'card':
      return { ...base, html: '', articleId: node.articleId, input: 'radios' };
  }
}

/** Where the reader is now. @param language of the flow's texts */
export function screenView({ screen, dropped, sent }: Followed, language: string): FlowScreen {
  const { flow, segment, request, trail } = screen;
  const isOutcome = screen.kind === 'outcome';
  const asked = screen.kind === 'questions' ? screen.asked : screen.kind === 'check' ? screen.visits : [];
  const passed = isOutcome ? screen.visits : trail.path;
  return {
    flow: flow.id,
    language,
    kind: screen.kind === 'questions' ? 'question' : screen.kind,
    isUnfinished: isOutcome && screen.standing !== 'reached',
    at: segment,
    url: urlOf(answersAddress(flow, segment, request.answers)),
    progress: { ...trail.progress, text: placeOf(screen).words },
    questions: asked.map((each) =>
      askedView(
        each,
        sent.find((answer) => nodeOf(flow, answer) === each.node),
        language,
      ),
    ),
    answered: passed.flatMap(answeredView),
    notes: screen.kind === 'questions' ? [] : screen.notes.map(noteView),
    dropped: dropped.map((answer) => ({
      name: answer.name,
      reason: answer.reason,
      message: droppedWords(answer, flow),
    })),
    outcome: isOutcome ? outcomeView(screen) : null,
    summary: isOutcome ? summaryOf(screen.summary) : null,
  };
}

function askedView(
  { node, problems, notes }: AskedVisit,
  sent: SentAnswer | undefined,
  language: string,
): FlowScreen['questions'][number] {
  const told = problems.map((found) => ({ kind: found.kind, severity: found.severity, ...wordsOf(found, node, sent) }));
  return { question: questionView(node, language), problems: told, notes: notes.map(noteView) };
}

/** The page's words for a date name the list that time zones are chosen from there. */
function wordsOf(found: AnswerProblem, node: AskedNode, sent: SentAnswer | undefined) {
  if (found.kind !== 'notADate' || sent === undefined) return { message: problemWords(found, node), fix: '' };
  const { text, timeZone } = sent;
  const isZone = timeZone.trim() === '' || timeZoneOf(timeZone) !== undefined;
  const zone = isZone ? [] : [`There’s no time zone "${timeZone}".`];
  const date = readDateTime(text) === undefined ? ['This isn’t a valid date and time.'] : [];
  return { message: [...date, ...zone].join(' '), fix: DATE_FIX };
}

const DATE_FIX =
  'Put a date and time such as 2024-05-31T14:30 in "text", and its time zone in "timeZone": an IANA name such as Europe/Berlin, UTC, or an offset such as +02:00. Without it, the time is UTC.';

function noteView({ title, html }: NoteNode) {
  return { title, html: renderFragment(html) };
}

function answeredView({ node, answer }: PassedQuestion): FlowScreen['answered'] {
  return answer === null ? [] : [{ question: node.id, title: node.title, answers: [...answerTexts(node, answer)] }];
}

function outcomeView({ outcome, offers }: OutcomeScreen): FlowScreen['outcome'] {
  const { title, text, ending } = outcome;
  const { recommended, more, documents, form } = offers;
  return {
    ...{ title, text, ending },
    recommended: recommended === undefined ? null : summaryView(recommended),
    more: more.map(summaryView),
    documents: documents.map(({ title: name, href }) => ({ title: name, href })),
    form: form === undefined ? null : summaryView(form),
  };
}

function summaryOf(found: CaseSummary): FlowScreen['summary'] {
  const summary = withOrigin(found, absoluteAddress('') ?? '');
  const words = siteText().caseSummary;
  return {
    data: summaryJson(summary),
    text: summaryAsText(summary, words),
    markdown: summaryAsMarkdown(summary, words),
  };
}
