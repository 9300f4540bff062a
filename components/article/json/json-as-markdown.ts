import { addressOf, listOf, textOf } from './fields';

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
export function jsonAsMarkdown(json: unknown): string {
  const paragraphs = [...textsOf(json), addressOf(json, 'learnmorelink')].filter((text) => text !== '');
  const lists = READER_LISTS.map((key) => listAsMarkdown(json, key, '')).filter((list) => list !== '');
  return [...paragraphs, ...lists].join('\n\n');
}

function listAsMarkdown(json: unknown, key: string, indent: string): string {
  return listOf(json, key)
    .map((entry) => entryAsMarkdown(entry, indent))
    .filter((entry) => entry !== '')
    .join('\n');
}

function entryAsMarkdown(entry: unknown, indent: string): string {
  const title = textOf(entry, 'title');
  const line = [title === '' ? '' : `**${title}**`, ...textsOf(entry), addressOf(entry, 'documentlink')];
  const words = line.filter((part) => part !== '').join(' – ');
  const inner = listAsMarkdown(entry, 'subproblems', `${indent}  `);
  return [words === '' ? '' : `${indent}* ${words}`, inner].filter((part) => part !== '').join('\n');
}

function textsOf(json: unknown): readonly string[] {
  return [...new Set(READER_TEXTS.map((key) => textOf(json, key)))].filter((text) => text !== '');
}
