import type { Edit, Rule, RuleRow } from '@/lib/format';
import { defineRule } from '@/lib/format/values';

type About = Omit<RuleRow, 'words' | 'fix' | 'frame'>;

/** A rule that quotes what was found and what to write, with what follows it; `edit` is the piece alone. */
export type ReplacingRule = Rule<[found: string, better: string, edit?: Edit | undefined]>;

/** For a slip that is a piece of the line: what was found, and what to write in its place. */
function replacing(about: About, what: string, fix: string): ReplacingRule {
  const words = (found: string, better: string, edit?: Edit) => ({
    message: `${what}: "${found}"`,
    fix: `Write "${better}".`,
    edit,
  });
  return defineRule({ ...about, frame: 'body', fix, words });
}

/**
 * What may be wrong with a Markdown body, by what we do about it: most slips are read as they were meant, a few lose
 * something for the reader. Each finding has the line and column of what was found.
 */
export const BODY_RULES = {
  surplusCells: defineRule({
    code: 'surplus-cells',
    severity: 'warning',
    meaning: 'A table row has more cells than its header; the extra text is added to the last cell.',
    frame: 'body',
    bad: '| A | B |\n| --- | --- |\n| 1 | 2 | 3 |',
    good: '| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |',
    fix: 'Add a column to the header, or write \\| for a literal vertical bar.',
    words: (cells: number, columns: number) => `this row has ${cells} cells where the table's header has ${columns}`,
  }),
  headingWithoutBlank: replacing(
    {
      code: 'heading-without-blank',
      severity: 'info',
      meaning: 'There is no space after the # of a heading.',
      bad: '##Cause',
      good: '## Cause',
    },
    'no space follows the # of this heading',
    'Add a space after the #.',
  ),
  itemMark: replacing(
    {
      code: 'item-mark',
      severity: 'info',
      meaning: 'A line looks like a list item but isn’t one in Markdown.',
      bad: '• Restart\n• Wait',
      good: '* Restart\n* Wait',
    },
    'Markdown doesn’t read this as a list item',
    'Start the item with "* ", or with a number, a period, and a space.',
  ),
  indentedBlock: defineRule({
    code: 'indented-block',
    severity: 'info',
    meaning: 'Text outside a list is indented by a tab or four spaces, which Markdown reads as code.',
    frame: 'body',
    bad: 'Do this:\n\n\t1. Restart',
    good: 'Do this:\n\n1. Restart',
    fix: 'Delete the indentation, or put code between lines of ```.',
    words: (line: string) => `the indentation turns "${line}" into code; it’s shown as text`,
  }),
  indentedBody: defineRule({
    code: 'indented-body',
    severity: 'info',
    meaning: 'The whole body is indented, including its title.',
    frame: 'body',
    bad: '    # Restore\n\n    It takes a while.',
    good: '# Restore\n\nIt takes a while.',
    fix: 'Remove the indentation from every line.',
    words: () => 'the title is indented by four spaces',
  }),
  unshownImage: defineRule({
    code: 'unshown-image',
    severity: 'warning',
    meaning: 'An image is missing, or readers can’t open its address; only its description is shown.',
    frame: 'body',
    bad: '![The portal](C:\\Users\\me\\portal.png)',
    good: '![The portal](https://example.com/portal.png)',
    fix: 'Put the file next to the article and use its path, or use an https address.',
    words: (address: string) => `readers can’t open the image "${address}"`,
  }),
  unusableLink: defineRule({
    code: 'unusable-link',
    severity: 'warning',
    meaning: 'A link has an address that browsers won’t open; only its text is shown.',
    frame: 'body',
    bad: '[the log](file:///C:/log.txt)',
    good: '[the log](https://example.com/log.txt)',
    fix: 'Use an https address, or describe where to find it.',
    words: (address: string) => `browsers won’t open "${address}"`,
  }),
  deadFragment: defineRule({
    code: 'dead-fragment',
    severity: 'warning',
    meaning: 'A link points to a heading that isn’t on the page; only its text is shown.',
    frame: 'body',
    bad: '[Cause](#cause)\n\n## Reason\n\nIt is full.',
    good: '[Cause](#reason)\n\n## Reason\n\nIt is full.',
    fix: 'In the link, use a heading that’s on the page, in lowercase with hyphens between the words, such as #before-you-begin.',
    words: (fragment: string) => `no heading on this page matches "#${fragment}"`,
  }),
  duplicateHeading: defineRule({
    code: 'duplicate-heading',
    severity: 'info',
    meaning: 'Two headings on a page are the same, so only a number tells their links apart.',
    frame: 'body',
    bad: '## Setup\n\nA\n\n## Setup\n\nB',
    good: '## Setup on Linux\n\nA\n\n## Setup on Windows\n\nB',
    fix: 'Make each heading unique.',
    words: (heading: string, id: string) => `"${heading}" is also an earlier heading; the link to this one is #${id}`,
  }),
  noteMark: defineRule({
    code: 'note-mark',
    severity: 'info',
    meaning: 'A note is written like an image.',
    frame: 'body',
    bad: '> ![NOTE]\n> Back up first.',
    good: '> [!NOTE]\n> Back up first.',
    fix: 'Write "[!NOTE]" for a note.',
    words: (found: string, better: string) => ({
      message: `"${found}" is read as an image`,
      fix: `Write "${better}" for a note.`,
      edit: { found, text: better },
    }),
  }),
  brokenLink: replacing(
    {
      code: 'broken-link',
      severity: 'info',
      meaning: 'A link’s syntax is broken.',
      bad: '[Backup] (https://example.com)',
      good: '[Backup](https://example.com)',
    },
    'the syntax of this link is broken',
    'Write [text](address) with no space in between.',
  ),
  looseEmphasis: replacing(
    {
      code: 'loose-emphasis',
      severity: 'info',
      meaning: 'Spaces inside ** keep Markdown from reading it, or a space next to it is missing.',
      bad: '**Note:**the server stops',
      good: '**Note:** the server stops',
    },
    'Markdown doesn’t read this ** as bold',
    'Remove the spaces inside the **, and add one outside.',
  ),
  oddBreak: defineRule({
    code: 'odd-break',
    severity: 'info',
    meaning: 'A line break is written incorrectly.',
    frame: 'body',
    bad: 'One</br>Two',
    good: 'One<br>Two',
    fix: 'Write <br>.',
    words: (found: string) => ({
      message: `"${found}" isn’t a line break in HTML`,
      edit: { found, text: '<br>' },
    }),
  }),
  bareAngle: defineRule({
    code: 'bare-angle',
    severity: 'info',
    meaning: 'Text is in angle brackets, which other tools read as HTML and hide.',
    frame: 'body',
    bad: 'Open <your server>',
    good: 'Open `<your server>`',
    fix: 'Format it as code, or put a backslash before the <.',
    words: (found: string) => ({
      message: `"${found}" looks like an HTML tag, so it’s shown as text`,
      fix: `Format it as code, or write "\\${found}".`,
      edit: { found: '<', text: '\\<' },
    }),
  }),
  templateTag: defineRule({
    code: 'template-tag',
    severity: 'info',
    meaning: 'The body contains template tags whose values only the original site knows.',
    frame: 'words',
    bad: 'On {{ site.name }}, in an article of a site that is made by Jekyll or Hugo',
    good: 'On our site',
    fix: 'Nothing to do if the text reads well without them.',
    words: (tag: string, count: number) =>
      `"${tag}" is a template tag (one of ${count} in this file); branches are shown one after another, and variables are left out`,
  }),
  openFence: defineRule({
    code: 'open-fence',
    severity: 'warning',
    meaning: 'A code block isn’t closed, so everything after it is shown as code.',
    frame: 'body',
    bad: '```\naz vm list',
    good: '```\naz vm list\n```',
    fix: 'Repeat the opening characters on their own line after the code.',
    words: (fence: string) => ({
      message: `the code block that "${fence}" starts is never closed`,
      fix: `Write ${fence} on its own line after the code.`,
    }),
  }),
  openComment: defineRule({
    code: 'open-comment',
    severity: 'warning',
    meaning: 'A comment isn’t closed, so it’s shown as text.',
    frame: 'body',
    bad: 'Wait. <!-- ask Nick',
    good: 'Wait. <!-- ask Nick -->',
    fix: 'Add --> after it.',
    words: () => 'this comment is never closed',
  }),
  tooDeep: defineRule({
    code: 'body-too-deep',
    severity: 'error',
    meaning:
      'Lists, quotes, brackets, or elements are nested too deeply to be formatted, so the body is shown as plain text.',
    frame: 'body',
    bad: `${'> '.repeat(40)}Wait.`,
    good: '> > Wait.',
    fix: 'Nest lists and quotes at most two levels deep.',
    words: () =>
      'the body nests lists, quotations, brackets or elements too deep to be laid out; it is shown as plain text',
  }),
  tooLarge: defineRule({
    code: 'body-too-large',
    severity: 'error',
    meaning:
      'The body has more text, lines, headings, list items, table cells, addresses, or syntax than one page can show.',
    frame: 'body',
    bad: '* Wait.\n'.repeat(3001),
    good: '* Wait.',
    fix: 'Split it into several articles, or link to a file that has the data.',
    words: (most: number, what: string) =>
      `the body has more than ${most.toLocaleString('en-US')} ${what}; the rest is shown as plain text`,
  }),
} as const;
