import { FLOW_PAGES, idAddress, slugOfFlow } from '@/lib/addresses';
import {
  type AskedNode,
  answerTexts,
  FLOW_FIELDS,
  flowWords,
  type NoteNode,
  type QuestionNode,
  withAnswer,
} from '@/lib/flow';
import { type AskedVisit, answersAddress, numberHint, placeOf, problemWords, type QuestionScreen } from '@/lib/journey';
import { renderFragment } from '@/lib/markdown/fragments';
import { siteText, withCommas } from '@/lib/text';
import { htmlElsewhere } from './html-elsewhere';
import { inMarkdown, itemLink, joined, twinOf } from './links';

/** What is asked, with a link for each answer that can be chosen, and every way on that its page has. */
export function questionsAsMarkdown(screen: QuestionScreen): string {
  const { flow, asked } = screen;
  const isStep = asked[0]?.node.kind === 'step';
  return joined([
    `# ${inMarkdown(flow.title)}`,
    // The heading of a step says it.
    isStep ? '' : placeOf(screen).words,
    ...asked.map((visit) => questionAsMarkdown(screen, visit)),
    waysOn(screen).join('\n'),
  ]);
}

function questionAsMarkdown(screen: QuestionScreen, visit: AskedVisit): string {
  const { node, answer, problems, notes } = visit;
  const isQuestion = node.kind === 'question';
  const given = answer === null || node.isMany ? '' : withCommas(answerTexts(node, answer));
  return joined([
    ...notes.map((note) => noteAsMarkdown(note, screen)),
    `## ${inMarkdown(node.kind === 'step' ? placeOf(screen).words : node.title)}`,
    ...aboutOf(node, screen),
    problems.map((found) => `- ${inMarkdown(problemWords(found, node))}`).join('\n'),
    isQuestion ? '' : `**${flowWords().howDidItGo}**`,
    node.options.map((_, at) => choiceAsMarkdown(screen, visit, at)).join('\n'),
    isQuestion && node.takesText ? typedWords(node.options.length > 0) : '',
    given === '' ? '' : inMarkdown(siteText().twins.given({ answer: given })),
  ]).trimEnd();
}

function typedWords(orChosen: boolean): string {
  const words = siteText().twins;
  return orChosen ? words.typedOrChosen : words.typed;
}

/**
 * An answer that can be chosen is a link: a whole answer leads on, as the form would that is sent with it; one of several stays on
 * the page, chosen or, chosen already, taken back. Questions that share a page are answered on their own pages.
 */
function choiceAsMarkdown({ flow, segment, request, asked }: QuestionScreen, { node, answer }: AskedVisit, at: number) {
  const text = node.options[at]?.text ?? '';
  if (asked.length > 1) return `- ${inMarkdown(text)}`;
  if (!node.isMany) {
    const answers = withAnswer(request.answers, node.id, { chosen: [at], text: '' });
    return itemLink(text, twinOf(answersAddress(flow, segment, answers, [[FLOW_FIELDS.from, segment]])));
  }
  const before = answer?.chosen ?? [];
  const isChosen = before.includes(at);
  const chosen = isChosen ? before.filter((each) => each !== at) : [...before, at].toSorted((a, b) => a - b);
  const typed = answer?.text ?? '';
  const next = chosen.length === 0 && typed === '' ? null : { chosen, text: typed };
  const address = answersAddress(flow, segment, withAnswer(request.answers, node.id, next));
  return itemLink(isChosen ? siteText().twins.chosen({ answer: text }) : text, twinOf(address));
}

/** The page's buttons: on with the answer as it is, where the page would let the reader; to the end, once something was answered. */
function waysOn({ flow, segment, request, asked, trail }: QuestionScreen): readonly string[] {
  const { flow: words, twins } = siteText();
  const { answers, isAll } = request;
  const [only] = asked.length === 1 ? asked : [];
  const isOpen = only !== undefined && only.node.kind === 'question';
  const canGoOn = isOpen && (only.answer !== null || !only.node.isRequired);
  const on = answersAddress(flow, segment, answers, [[FLOW_FIELDS.from, segment]]);
  const isBegun = trail.path.some(({ answer }) => answer !== null);
  return [
    ...(canGoOn ? [itemLink(only.answer === null ? twins.goOnWithout : words.goOn, twinOf(on))] : []),
    ...(isAll ? [itemLink(words.oneByOne, twinOf(answersAddress(flow, segment, answers)))] : []),
    ...(isBegun ? [itemLink(words.toSummary, twinOf(answersAddress(flow, FLOW_PAGES.summary, answers)))] : []),
    itemLink(twins.page, answersAddress(flow, segment, answers)),
  ];
}

/** What an author tells without asking. */
export function noteAsMarkdown({ html }: NoteNode, screen: Pick<QuestionScreen, 'flow'>): string {
  return fragmentOf(html, screen);
}

function aboutOf(node: AskedNode, screen: QuestionScreen): readonly string[] {
  switch (node.kind) {
    case 'question':
      return helpOf(node, screen);
    case 'step':
      return [node.group === '' ? '' : `**${inMarkdown(node.group)}**`, fragmentOf(node.html, screen, node.html)];
    case 'card':
      return [itemLink(node.title, twinOf(idAddress('a', node.articleId)))];
  }
}

/** A label that says more than the heading, which is its plain text. */
const SAYS_MORE = /<(?:a|ul|ol|code)\b/;

/** What its page tells of how to answer a question. */
function helpOf(node: QuestionNode, screen: QuestionScreen): readonly string[] {
  const words = siteText().flow;
  const { question, liveList, drawing, isMany, isRequired } = node;
  const hints = question.hints.map((hint) => `- ${fragmentOf(hint, screen).replace(/\n/g, '\n  ')}`);
  return [
    SAYS_MORE.test(question.label) ? fragmentOf(question.label, screen) : '',
    fragmentOf(question.infoBalloonText, screen),
    ...(hints.length === 0 ? [] : [words.whatToSay, hints.join('\n')]),
    liveList === null ? '' : inMarkdown(liveList.whereToFind),
    isMany ? words.chooseMany : '',
    drawing === 'number' ? numberHint(node) : '',
    drawing === 'dateTime' ? words.dateHint : '',
    question.maxLength > 0 ? words.upTo({ characters: question.maxLength }) : '',
    isRequired ? '' : words.optional,
  ];
}

/** @param clean the same as clean HTML, where that is known */
function fragmentOf(html: string, { flow }: Pick<QuestionScreen, 'flow'>, clean?: string): string {
  return html.trim() === '' ? '' : htmlElsewhere(clean ?? renderFragment(html), slugOfFlow(flow.id)).trim();
}
