import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import type { Text } from '@/lib/text';
import type { CaseSummary, SummaryAnswer } from '../summary/summary';
import { copiedLines, notKnownText, summaryDocument } from './summary-document';

type Words = Text['caseSummary'];

/** The summary as plain text, for a ticket field that knows nothing else. */
export function summaryAsText(summary: CaseSummary, words: Words): string {
  const { outcome, answers, tried, attach, notKnown, link } = summary;
  const title = words.titleOf({ flow: summary.title });
  const described = answers.filter(({ isDescription }) => isDescription);
  const others = answers.filter(({ isDescription }) => !isDescription);
  const blocks = [
    `${title}\n${'='.repeat(Math.min(title.length, 72))}`,
    outcome === null ? '' : outcomeText(outcome),
    ...described.map((answer) => `${answer.question}\n${indented(copiedLines(answer, words).join('\n'))}`),
    section(
      words.answers,
      others.map((answer) => answerText(answer, words)),
    ),
    section(
      words.tried,
      tried.map(({ step, answer }) => `- ${step}\n${indented(answer)}`),
    ),
    section(
      words.attach,
      attach.map((thing) => `[ ] ${thing}`),
    ),
    notKnown.length === 0 ? '' : `${words.notKnown} ${notKnownText(summary)}`,
    `${words.link} ${link}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function outcomeText({ title, recommended }: NonNullable<CaseSummary['outcome']>): string {
  return [title, ...recommended.map((link) => `- ${link.title}\n  ${link.href}`)].join('\n');
}

function answerText(answer: SummaryAnswer, words: Words): string {
  return `- ${answer.question}\n${indented(copiedLines(answer, words).join('\n'))}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.join('\n')}`;
}

function indented(written: string): string {
  return written.replace(/^(?=.)/gm, '  ');
}

/** Characters that mean something where Markdown has tables and struck-out text. */
const GFM = [{ character: '~' }, { character: '|' }];

const WRITER = remark()
  .data({ settings: { bullet: '-' }, toMarkdownExtensions: [{ unsafe: GFM }] })
  .freeze();

/** The summary as Markdown; what was typed is escaped, so that it says there what was typed. */
export function summaryAsMarkdown(summary: CaseSummary, words: Text['caseSummary']): string {
  return WRITER.stringify(summaryDocument(summary, words));
}

/** The summary as a piece of HTML to paste into mail: headings, lists and links alone; what was typed is text. */
export function summaryAsHtml(summary: CaseSummary, words: Text['caseSummary']): string {
  return toHtml(toHast(summaryDocument(summary, words)));
}
