import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Text } from '@/lib/text';
import type { CaseSummary } from '../summary/summary';
import { summaryDocument } from './summary-document';

/** The summary as a piece of HTML to paste into mail: headings, lists and links alone; what was typed is text. */
export function summaryAsHtml(summary: CaseSummary, words: Text['caseSummary']): string {
  return toHtml(toHast(summaryDocument(summary, words)));
}
