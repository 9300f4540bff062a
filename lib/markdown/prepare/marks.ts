/**
 * Private-use characters that carry meaning through the Markdown parser: it treats them as letters, so they come out
 * where they went in. Any that an author wrote are dropped first (`dropMarks`), so a mark is always ours. U+E00E and
 * U+E00F are those of `linkToken`.
 */
export const MARK = {
  blankOpen: '\uE000',
  blankClose: '\uE001',
  maskOpen: '\uE002',
  maskClose: '\uE003',
  findingOpen: '\uE004',
  findingClose: '\uE005',
  collapsible: '\uE006',
  blockOpen: '\uE007',
  blockClose: '\uE008',
  lineBreak: '\uE009',
  /** Stands inside emphasis, before or after a sign that would keep it from opening or closing; shows nothing. */
  joint: '\uE00A',
  /** Begins the line that opens a block which its author indented (constructs/mkdocs.ts), and stands where that ends. */
  indentedOpen: '\uE00B',
  indentedClose: '\uE00C',
} as const;

const FOREIGN = /[\uE000-\uE00F\uFEFF]|(?![\t\n])\p{Cc}/gu;

/** Drops what would be read as a mark, and control characters (FORMAT.md C.10 measures one U+001A); tabs and line feeds stay. */
export function dropMarks(text: string): string {
  return text.replace(FOREIGN, '');
}

/** Every mark that could be left in a text, with the index it carries; for cleaning what no rule took up. */
export const ANY_MARK = /[\uE000\uE002\uE007\uE00E]t?\d+[\uE001\uE003\uE008\uE00F]|[\uE000-\uE00F]/g;
