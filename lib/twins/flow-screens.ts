import { FLOW_PAGES, flowAddress, flowIdOf } from '@/lib/addresses';
import { answerTexts, type PassedQuestion } from '@/lib/flow';
import {
  answersAddress,
  type CheckScreen,
  firstAddress,
  firstOpenSegment,
  type OutcomeScreen,
  type Screen,
} from '@/lib/journey';
import { absoluteAddress } from '@/lib/request';
import { summaryAsMarkdown, withOrigin } from '@/lib/share';
import { siteText, withCommas } from '@/lib/text';
import { flowAsMarkdown } from './flow-as-markdown';
import { articleItem, inMarkdown, itemLink, joined, twinOf } from './links';
import { noteAsMarkdown, questionsAsMarkdown } from './question-as-markdown';

/** A page of a flow: what is asked, with a link for each answer that can be chosen; the answers so far; or the end with its summary. */
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

function checkAsMarkdown(screen: CheckScreen): string {
  const { flow, segment, request, visits, notes } = screen;
  const { flow: words, twins } = siteText();
  return joined([
    `# ${inMarkdown(flow.title)}`,
    `## ${words.checkTitle}`,
    visits.length === 0 ? words.checkEmpty : words.checkHelp,
    visits.map(answeredAsMarkdown).join('\n'),
    ...notes.map((note) => noteAsMarkdown(note, screen)),
    [
      itemLink(words.toSummaryFromCheck, twinOf(answersAddress(flow, FLOW_PAGES.summary, request.answers))),
      itemLink(twins.page, answersAddress(flow, segment, request.answers)),
    ].join('\n'),
  ]);
}

function answeredAsMarkdown({ node, answer }: PassedQuestion): string {
  const { notAnswered, typedElsewhere } = siteText().flow;
  const missing = node.takesText && node.options.length === 0 ? typedElsewhere : notAnswered;
  const given = answer === null ? missing : withCommas(answerTexts(node, answer));
  return `- **${inMarkdown(node.title)}** ${inMarkdown(given)}`;
}

function outcomeAsMarkdown(screen: OutcomeScreen): string {
  const { flow, segment, request, outcome, notes, standing, summary } = screen;
  const words = siteText();
  const told = summaryAsMarkdown(withOrigin(summary, absoluteAddress('') ?? ''), words.caseSummary).trim();
  return joined([
    `# ${inMarkdown(outcome.title)}`,
    ...outcome.text.split(/\n\s*\n/).map(inMarkdown),
    ...wayBack(screen),
    ...notes.map((note) => noteAsMarkdown(note, screen)),
    ...offersIn(screen),
    standing === 'nothingYet' ? '' : told,
    itemLink(words.twins.page, answersAddress(flow, segment, request.answers)),
  ]);
}

/** Where the end wasn't reached, the way to what is missing. */
function wayBack({ flow, request, standing }: OutcomeScreen): readonly string[] {
  const words = siteText().flow;
  switch (standing) {
    case 'reached':
      return [];
    case 'unfinished': {
      const open = firstOpenSegment(flow, request.answers);
      return [itemLink(words.goOnAnswering, twinOf(answersAddress(flow, open, request.answers)))];
    }
    case 'nothingYet':
      return [itemLink(words.startHere[flow.source === 'steps' ? 'steps' : 'form'], twinOf(firstAddress(flow)))];
  }
}

/** What the end offers, under the headings of its page. */
function offersIn({ offers }: OutcomeScreen): readonly string[] {
  const words = siteText().flow;
  const { recommended, more, documents, form, similar } = offers;
  const lists: readonly (readonly [heading: string, items: readonly string[]])[] = [
    [words.recommended, recommended === undefined ? [] : [articleItem(recommended)]],
    [words.documents, documents.map(({ title, href }) => itemLink(title, href))],
    [words.more, more.map(articleItem)],
    [
      words.form,
      form === undefined ? [] : [itemLink(form.name, twinOf(flowAddress(flowIdOf(form.slug))), words.formHelp)],
    ],
    [recommended === undefined ? words.similarOnly : words.similar, similar.map(articleItem)],
  ];
  return lists.flatMap(([heading, items]) => (items.length === 0 ? [] : [`## ${heading}`, items.join('\n')]));
}
