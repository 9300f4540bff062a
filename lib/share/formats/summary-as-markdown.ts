import { remark } from 'remark';
import type { Text } from '@/lib/text';
import type { CaseSummary } from '../summary/summary';
import { summaryDocument } from './summary-document';

/** Characters that mean something where Markdown has tables and struck-out text. */
const GFM = [{ character: '~' }, { character: '|' }];

const WRITER = remark()
  .data({ settings: { bullet: '-' }, toMarkdownExtensions: [{ unsafe: GFM }] })
  .freeze();

/** The summary as Markdown; what was typed is escaped, so that it says there what was typed. */
export function summaryAsMarkdown(summary: CaseSummary, words: Text['caseSummary']): string {
  return WRITER.stringify(summaryDocument(summary, words));
}
