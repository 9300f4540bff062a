import type { Rule, RuleRow } from '@/lib/format';
import { defineRule } from '@/lib/format/values';

type About = Omit<RuleRow, 'words' | 'fix' | 'frame'>;

/** For a slip that is a piece of the line: what was found, and what to write in its place. */
function replacing(about: About, what: string, fix: string): Rule<[found: string, better: string]> {
  const words = (found: string, better: string) => ({ message: `${what}: "${found}"`, fix: `Write "${better}".` });
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
    meaning: 'A row of a table has more cells than its header; their text is added to the last cell.',
    frame: 'body',
    bad: '| A | B |\n| --- | --- |\n| 1 | 2 | 3 |',
    good: '| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |',
    fix: 'Add a column to the header, or write \\| for a bar that is text.',
    words: (cells: number, columns: number) => `this row has ${cells} cells where the table's header has ${columns}`,
  }),
  headingWithoutBlank: replacing(
    {
      code: 'heading-without-blank',
      severity: 'info',
      meaning: 'No space follows the # of a heading.',
      bad: '##Cause',
      good: '## Cause',
    },
    'no space follows the # of this heading',
    'Write a space behind the #.',
  ),
  itemMark: replacing(
    {
      code: 'item-mark',
      severity: 'info',
      meaning: 'A line is written as a list item in a way that Markdown does not know.',
      bad: '• Restart\n• Wait',
      good: '* Restart\n* Wait',
    },
    'Markdown does not read this as a list item',
    'Begin the item with "* ", or with a number, a period and a space.',
  ),
  indentedBlock: defineRule({
    code: 'indented-block',
    severity: 'info',
    meaning: 'Text outside a list is indented by a tab or four spaces, which Markdown takes for code.',
    frame: 'body',
    bad: 'Do this:\n\n\t1. Restart',
    good: 'Do this:\n\n1. Restart',
    fix: 'Delete the indentation, or put code between lines of ```.',
    words: (line: string) => `the indentation makes code of "${line}"; it is shown as text`,
  }),
  indentedBody: defineRule({
    code: 'indented-body',
    severity: 'info',
    meaning: 'The whole body is indented, its title included.',
    frame: 'body',
    bad: '    # Restore\n\n    It takes a while.',
    good: '# Restore\n\nIt takes a while.',
    fix: 'Delete the indentation of all lines.',
    words: () => 'the title is indented by four spaces',
  }),
  unshownImage: defineRule({
    code: 'unshown-image',
    severity: 'warning',
    meaning: 'A picture is not there, or its address is none that a reader can open; only its description is shown.',
    frame: 'body',
    bad: '![The portal](C:\\Users\\me\\portal.png)',
    good: '![The portal](https://example.com/portal.png)',
    fix: 'Put the file beside the article and write its path, or write an https address.',
    words: (address: string) => `no reader can open the image "${address}"`,
  }),
  unusableLink: defineRule({
    code: 'unusable-link',
    severity: 'warning',
    meaning: 'A link has an address that no browser may follow; only its text is shown.',
    frame: 'body',
    bad: '[the log](file:///C:/log.txt)',
    good: '[the log](https://example.com/log.txt)',
    fix: 'Write an https address, or say in words where to find it.',
    words: (address: string) => `no browser may follow "${address}"`,
  }),
  deadFragment: defineRule({
    code: 'dead-fragment',
    severity: 'warning',
    meaning: 'A link leads to a heading that is not on the page; only its text is shown.',
    frame: 'body',
    bad: '[Cause](#cause)\n\n## Reason\n\nIt is full.',
    good: '[Cause](#reason)\n\n## Reason\n\nIt is full.',
    fix: "Write the heading's words in lower case with hyphens between them, such as #before-you-begin.",
    words: (fragment: string) => `this page has no heading for "#${fragment}"`,
  }),
  duplicateHeading: defineRule({
    code: 'duplicate-heading',
    severity: 'info',
    meaning: 'Two headings of a page have the same words, so only a number tells their addresses apart.',
    frame: 'body',
    bad: '## Setup\n\nA\n\n## Setup\n\nB',
    good: '## Setup on Linux\n\nA\n\n## Setup on Windows\n\nB',
    fix: 'Give each heading words of its own.',
    words: (heading: string, id: string) =>
      `"${heading}" is the heading of an earlier part too; the address of this one is #${id}`,
  }),
  noteMark: defineRule({
    code: 'note-mark',
    severity: 'info',
    meaning: 'A note is marked as an image.',
    frame: 'body',
    bad: '> ![NOTE]\n> Back up first.',
    good: '> [!NOTE]\n> Back up first.',
    fix: 'Write "[!NOTE]" for a note.',
    words: (found: string, better: string) => ({
      message: `"${found}" is an image`,
      fix: `Write "${better}" for a note.`,
    }),
  }),
  brokenLink: replacing(
    {
      code: 'broken-link',
      severity: 'info',
      meaning: 'The syntax of a link is broken.',
      bad: '[Backup] (https://example.com)',
      good: '[Backup](https://example.com)',
    },
    'the syntax of this link is broken',
    'Write [text](address), without a space between the two.',
  ),
  looseEmphasis: replacing(
    {
      code: 'loose-emphasis',
      severity: 'info',
      meaning: 'Spaces inside ** keep Markdown from reading it, or a space beside it is missing.',
      bad: '**Note:**the server stops',
      good: '**Note:** the server stops',
    },
    'Markdown does not read this ** as bold',
    'Write no space inside the ** and one beside it.',
  ),
  oddBreak: defineRule({
    code: 'odd-break',
    severity: 'info',
    meaning: 'A line break is misspelled.',
    frame: 'body',
    bad: 'One</br>Two',
    good: 'One<br>Two',
    fix: 'Write <br>.',
    words: (found: string) => `HTML does not know the line break "${found}"`,
  }),
  bareAngle: defineRule({
    code: 'bare-angle',
    severity: 'info',
    meaning: 'Text in angle brackets, which other tools take for HTML and do not show.',
    frame: 'body',
    bad: 'Open <your server>',
    good: 'Open `<your server>`',
    fix: 'Write it as code, or with a backslash before the <.',
    words: (found: string) => ({
      message: `"${found}" looks like an HTML tag; it is shown as text`,
      fix: `Write it as code, or as "\\${found}".`,
    }),
  }),
  templateTag: defineRule({
    code: 'template-tag',
    severity: 'info',
    meaning: 'A body has tags of a template, whose values only its own site knows.',
    frame: 'words',
    bad: 'On {{ site.name }}, in an article of a site that is made by Jekyll or Hugo',
    good: 'On our site',
    fix: 'Nothing needs to be done where the text reads well without them.',
    words: (tag: string, count: number) =>
      `"${tag}" is a tag of a template (this file has ${count}): branches are shown one after another, variables are left out`,
  }),
  openFence: defineRule({
    code: 'open-fence',
    severity: 'warning',
    meaning: 'A block of code is not closed; all that follows it is code.',
    frame: 'body',
    bad: '```\naz vm list',
    good: '```\naz vm list\n```',
    fix: 'Write the same marks on a line of their own behind the code.',
    words: (fence: string) => ({
      message: `nothing closes the code that "${fence}" opens`,
      fix: `Write ${fence} on a line of its own behind the code.`,
    }),
  }),
  openComment: defineRule({
    code: 'open-comment',
    severity: 'warning',
    meaning: 'A comment is not closed; it is shown as text.',
    frame: 'body',
    bad: 'Wait. <!-- ask Nick',
    good: 'Wait. <!-- ask Nick -->',
    fix: 'Write --> behind it.',
    words: () => 'nothing closes this comment',
  }),
  tooDeep: defineRule({
    code: 'body-too-deep',
    severity: 'error',
    meaning:
      'The body nests lists, quotations, brackets or elements too deep to be laid out; it is shown as plain text.',
    frame: 'body',
    bad: `${'> '.repeat(40)}Wait.`,
    good: '> > Wait.',
    fix: 'Nest lists and quotations two levels deep at most.',
    words: () =>
      'the body nests lists, quotations, brackets or elements too deep to be laid out; it is shown as plain text',
  }),
  tooLarge: defineRule({
    code: 'body-too-large',
    severity: 'error',
    meaning:
      'A body has more text, lines, headings, list items, table cells, addresses or syntax than a page can show.',
    frame: 'body',
    bad: '* Wait.\n'.repeat(3001),
    good: '* Wait.',
    fix: 'Split it into several articles, or link to a file with the data.',
    words: (most: number, what: string) =>
      `the body has more than ${most.toLocaleString('en-US')} ${what}; from here on it is shown as plain text`,
  }),
} as const;
