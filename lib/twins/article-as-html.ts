import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import type { ArticleRecord } from '@/lib/catalog';
import { articleAsMarkdown } from './article-as-markdown';
import { piecesAsHtml } from './pieces-as-html';

/** An article's body as safe HTML without its name: headings from `h2` on, steps as an ordered list, nothing of the page around it. */
export function articleAsHtml(record: ArticleRecord): string {
  const { pieces, noticeHtml } = record;
  if (pieces === null) return `${noticeHtml}${withoutTitle(markdownAsHtml(articleAsMarkdown(record)))}`;
  return piecesAsHtml(record, pieces);
}

/** HTML in the Markdown is dropped here: what it was written from is text. */
function markdownAsHtml(markdown: string): string {
  return toHtml(toHast(remark().parse(markdown)));
}

function withoutTitle(html: string): string {
  return html.replace(/^<h1>[\s\S]*?<\/h1>\s*/, '');
}
