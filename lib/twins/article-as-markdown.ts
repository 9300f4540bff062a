import type { ArticleRecord } from '@/lib/catalog';
import type { Form, FormQuestion } from '@/lib/format';
import { JSON_KINDS, plainText } from '@/lib/format/values';
import { siteText, withCommas } from '@/lib/text';
import { ALWAYS_ASKED, type AskedWhen, askedWhen, howAnswered, offeredIn, optionText } from './asked-when';
import { htmlElsewhere } from './html-elsewhere';
import { addressFieldOf, listFieldOf, textOf } from './json-fields';
import { inMarkdown, joined } from './links';
import { piecesAsHtml } from './pieces-as-html';

/**
 * An article as Markdown with its name on top: its body as its page shows it, whatever dialect it's written in, a form as a
 * list of questions, other JSON as text. Links lead to the site's pages, by whole addresses where `STEPWISE_ORIGIN` is set,
 * else from the site's root: the text is read far from its address.
 */
export function articleAsMarkdown(record: ArticleRecord): string {
  return joined([`# ${inMarkdown(record.name)}`, bodyAsMarkdown(record).trim()]);
}

function bodyAsMarkdown(record: ArticleRecord): string {
  if (record.form !== null) return formAsMarkdown(record.form);
  if (record.pieces !== null && !JSON_KINDS.has(record.kind))
    return htmlElsewhere(piecesAsHtml(record, record.pieces), record.slug);
  return record.json === undefined ? record.source : jsonAsMarkdown(record.json);
}

/** A question form as a Markdown list: each question with how it is answered, when it is asked, and its answers. */
function formAsMarkdown(form: Form): string {
  const words = siteText().form;
  const asked = askedWhen(form);
  const questions = form.questions.map((question, at) => questionAsMarkdown(question, asked[at] ?? ALWAYS_ASKED));
  const attach = form.fileAttachmentHint === '' ? [] : [`## ${words.attach}`, form.fileAttachmentHint];
  return [words.intro, questions.join('\n'), ...attach].join('\n\n');
}

function questionAsMarkdown(question: FormQuestion, asked: AskedWhen): string {
  const words = siteText().form;
  const how = withCommas(howAnswered(question, asked));
  const title = plainText(question.label || question.content);
  const lines = [
    asked.sentence,
    plainText(question.infoBalloonText),
    ...question.hints.map(plainText),
    question.dynamicOptions === null ? '' : words.dynamic,
    ...offeredIn(question).map(optionText),
  ];
  const details = lines.filter((line) => line !== '').map((line) => `   * ${line}`);
  return [`1. **${title}** (${how})`, ...details].join('\n');
}

/** Texts of a JSON body that are meant for readers, in the order in which they are told. All other keys are machinery. */
const READER_TEXTS = [
  'shortdescription',
  'description',
  'longdescription',
  'potentialbenefits',
  'tip',
  'solves',
  'displaylabel',
  'text',
] as const;

/** Lists of a JSON body that are meant for readers. */
const READER_LISTS = [
  'actions',
  'commonproblems',
  'subproblems',
  'troubleshootingtools',
  'supporttopics',
  'questions',
  'cards',
  'outcomes',
] as const;

/** The reader's part of a JSON body (FORMAT.md B.2) as Markdown: paragraphs, then lists. */
function jsonAsMarkdown(json: unknown): string {
  const paragraphs = [...textsOf(json), addressFieldOf(json, 'learnmorelink')].filter((text) => text !== '');
  const lists = READER_LISTS.map((key) => listAsMarkdown(json, key, '')).filter((list) => list !== '');
  return [...paragraphs, ...lists].join('\n\n');
}

function listAsMarkdown(json: unknown, key: string, indent: string): string {
  return listFieldOf(json, key)
    .map((entry) => entryAsMarkdown(entry, indent))
    .filter((entry) => entry !== '')
    .join('\n');
}

function entryAsMarkdown(entry: unknown, indent: string): string {
  const title = textOf(entry, 'title');
  const line = [title === '' ? '' : `**${title}**`, ...textsOf(entry), addressFieldOf(entry, 'documentlink')];
  const words = line.filter((part) => part !== '').join(' – ');
  const inner = listAsMarkdown(entry, 'subproblems', `${indent}  `);
  return [words === '' ? '' : `${indent}* ${words}`, inner].filter((part) => part !== '').join('\n');
}

function textsOf(json: unknown): readonly string[] {
  return [...new Set(READER_TEXTS.map((key) => textOf(json, key)))].filter((text) => text !== '');
}
