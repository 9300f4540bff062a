import { idAddress } from '@/lib/addresses';
import { type AskedNode, answerTexts, FLOW_FIELDS, type NoteNode, type PassedQuestion, withAnswer } from '@/lib/flow';
import { plainText } from '@/lib/format/values';
import {
  type AskedVisit,
  answersAddress,
  type CheckScreen,
  type OutcomeScreen,
  problemWords,
  type QuestionScreen,
  type Screen,
} from '@/lib/journey';
import { absoluteAddress } from '@/lib/request';
import { summaryAsMarkdown, withOrigin } from '@/lib/share';
import { siteText } from '@/lib/text';
import { articleItem, inMarkdown, itemLink, joined, twinOf } from './links';
import { flowAsMarkdown } from './pages-as-markdown';

/** A page of a flow: what is asked, with a link for each answer that is one choice; the answers so far; or the end with its summary. */
export function screenAsMarkdown(screen: Screen): string {
  switch (screen.kind) {
    case 'start':
    case 'map':
      return flowAsMarkdown(screen.flow);
    case 'questions':
      return questionsAsMarkdown(screen);
    case 'check':
      return checkAsMarkdown(screen);
    case 'outcome':
      return outcomeAsMarkdown(screen);
  }
}

function questionsAsMarkdown(screen: QuestionScreen): string {
  const { flow, segment, request, trail } = screen;
  const { number, atMostMore } = trail.progress;
  return joined([
    `# ${inMarkdown(flow.title)}`,
    siteText().flow.progress(number, atMostMore),
    ...screen.asked.map((visit) => questionAsMarkdown(screen, visit)),
    itemLink(siteText().twins.page, answersAddress(flow, segment, request.answers)),
  ]);
}

function questionAsMarkdown(screen: QuestionScreen, { node, answer, problems, notes }: AskedVisit): string {
  return joined([
    `## ${inMarkdown(node.title)}`,
    aboutOf(node),
    ...notes.map(noteAsMarkdown),
    problems.map((found) => `- ${inMarkdown(problemWords(found, node))}`).join('\n'),
    node.options.map((_, at) => choiceAsMarkdown(screen, node, at)).join('\n'),
    answer === null ? '' : answerTexts(node, answer).map(inMarkdown).join(', '),
  ]).trimEnd();
}

/** A choice leads on by itself where it is the whole answer: as the form would that is sent with it. */
function choiceAsMarkdown({ flow, segment, request, asked }: QuestionScreen, node: AskedNode, at: number): string {
  const text = node.options[at]?.text ?? '';
  if (node.isMany || node.takesText || asked.length > 1) return `- ${inMarkdown(text)}`;
  const answers = withAnswer(request.answers, node.id, { chosen: [at], text: '' });
  return itemLink(text, twinOf(answersAddress(flow, segment, answers, [[FLOW_FIELDS.from, segment]])));
}

function aboutOf(node: AskedNode): string {
  switch (node.kind) {
    case 'question':
      return [node.question.infoBalloonText, ...node.question.hints]
        .map(plainText)
        .filter((text) => text !== '')
        .map(inMarkdown)
        .join('\n\n');
    case 'step':
      return inMarkdown(plainText(node.html));
    case 'card':
      return itemLink(node.title, twinOf(idAddress('a', node.articleId)));
  }
}

function noteAsMarkdown({ title, html }: NoteNode): string {
  return [`**${inMarkdown(title)}**`, inMarkdown(plainText(html))].filter((text) => text !== '****').join(' ');
}

function checkAsMarkdown({ flow, segment, request, visits, notes }: CheckScreen): string {
  return joined([
    `# ${inMarkdown(flow.title)}`,
    `## ${siteText().flow.checkTitle}`,
    visits.map(answeredAsMarkdown).join('\n'),
    ...notes.map(noteAsMarkdown),
    itemLink(siteText().twins.page, answersAddress(flow, segment, request.answers)),
  ]);
}

function answeredAsMarkdown({ node, answer }: PassedQuestion): string {
  const given = answer === null ? '' : answerTexts(node, answer).map(inMarkdown).join(', ');
  return `- **${inMarkdown(node.title)}** ${given}`.trimEnd();
}

function outcomeAsMarkdown({ flow, segment, request, outcome, notes, offers, summary }: OutcomeScreen): string {
  const articles = [offers.recommended, ...offers.more, offers.form].flatMap((each) => each ?? []);
  const documents = offers.documents.map(({ title, href }) => itemLink(title, href));
  const words = siteText();
  return joined([
    `# ${inMarkdown(outcome.title)}`,
    inMarkdown(outcome.text),
    ...notes.map(noteAsMarkdown),
    [...articles.map(articleItem), ...documents].join('\n'),
    summaryAsMarkdown(withOrigin(summary, absoluteAddress('') ?? ''), words.caseSummary).trim(),
    itemLink(words.twins.page, answersAddress(flow, segment, request.answers)),
  ]);
}
