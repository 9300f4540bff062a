import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import { directionIn, type Text } from '@/lib/text';
import type { CaseSummary, SummaryAnswer } from '../summary/summary';
import { copiedLines, notKnownText, onlyInText, partDocument, summaryDocument } from './summary-document';
import { partsOf, type SummaryPart, type Wording } from './summary-parts';

/**
 * The summary as plain text, for a ticket field that knows nothing else. Of two languages that of the support team comes first, in
 * this and every other format.
 */
export function summaryAsText(summary: CaseSummary, words: Text['caseSummary']): string {
  return partsOf(summary, words)
    .map(partAsText)
    .join(`\n${'-'.repeat(40)}\n\n`);
}

function partAsText({ summary, title, note, wording }: SummaryPart): string {
  const { outcome, answers, tried, attach, notKnown, link } = summary;
  const { words } = wording;
  const described = answers.filter(({ isDescription }) => isDescription);
  const others = answers.filter(({ isDescription }) => !isDescription);
  const blocks = [
    `${title}\n${'='.repeat(Math.min(title.length, 72))}`,
    note,
    outcome === null ? '' : outcomeText(outcome),
    ...described.map((answer) => `${answer.question}\n${indented(copiedLines(answer, wording).join('\n'))}`),
    section(
      words.answers,
      others.map((answer) => answerText(answer, wording)),
    ),
    section(
      words.tried,
      tried.map((each) => `- ${each.step}\n${indented([each.answer, ...onlyInText(each, wording)].join('\n'))}`),
    ),
    section(
      words.attach,
      attach.map((thing) => `[ ] ${thing}`),
    ),
    notKnown.length === 0 ? '' : `${words.notKnown} ${notKnownText(summary, wording)}`,
    `${words.link} ${link}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function outcomeText({ title, recommended }: NonNullable<CaseSummary['outcome']>): string {
  return [title, ...recommended.map((link) => `- ${link.title}\n  ${link.href}`)].join('\n');
}

function answerText(answer: SummaryAnswer, wording: Wording): string {
  return `- ${answer.question}\n${indented(copiedLines(answer, wording).join('\n'))}`;
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
  const parts = partsOf(summary, words);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return toHtml(toHast(partDocument(only)));
  return parts.map(partAsHtml).join('<hr>');
}

/** In mail nothing else says which way a text is written, or in which language. */
function partAsHtml(part: SummaryPart): string {
  const { language } = part.wording;
  const hProperties = { lang: language, dir: directionIn(language) };
  return toHtml(toHast({ ...partDocument(part), data: { hName: 'div', hProperties } }));
}
